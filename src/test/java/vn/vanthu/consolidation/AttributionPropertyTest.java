package vn.vanthu.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vanthu.consolidation.Narrative.Chapter;
import vn.vanthu.consolidation.Narrative.Passage;
import vn.vanthu.consolidation.Narrative.Problem;
import vn.vanthu.document.VietnameseText;
import vn.vanthu.extraction.Section;
import vn.vanthu.obligation.Unit;

/** Every sentence that is printed stands in the text of the unit that it is printed for, white space aside. */
class AttributionPropertyTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void everySentenceOfAChapterStandsInTheSectionOfItsUnit(int seed) {
        Dossier dossier = new MixedReports(seed).dossier(6 * seed * seed);
        for (Chapter chapter : NarrativeWriter.of(dossier).chapters()) {
            passages(chapter).forEach(passage -> {
                String section = text(dossier, passage.unit(), chapter.part().code());
                assertThat(passage.text().lines().map(VietnameseText::clean))
                        .isNotEmpty()
                        .allMatch(section::contains);
                passage.alike().forEach(alike -> assertThat(
                                words(text(dossier, alike.unit(), chapter.part().code())))
                        .contains(words(passage.text())));
            });
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {11, 12, 13, 14})
    void everyProblemAndEachThatItIsToldForStandsInTheReportOfItsUnit(int seed) {
        Dossier dossier = new MixedReports(seed).dossier(40);
        for (Problem problem : NarrativeWriter.of(dossier).problems()) {
            assertThat(report(dossier, problem.unit())).contains(VietnameseText.clean(problem.text()));
            problem.alike().forEach(alike -> assertThat(words(report(dossier, alike.unit())))
                    .contains(words(problem.text())));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {21, 22, 23})
    void aChapterIsNoLongerThanOrderedHoweverManyUnitsSpeakAndWhatItLeavesOutIsCounted(int seed) {
        Dossier dossier = new MixedReports(seed).dossier(120);
        for (Chapter chapter : NarrativeWriter.of(dossier).chapters()) {
            int shown = passages(chapter)
                    .mapToInt(passage -> passage.text().length())
                    .sum();
            assertThat(shown).isLessThan(PassageLimits.USUAL.chapter() * 13 / 10);
            Set<Unit> quoted = passages(chapter)
                    .flatMap(passage -> Stream.concat(
                            Stream.of(passage.unit()), passage.alike().stream().map(Narrative.Alike::unit)))
                    .collect(Collectors.toSet());
            chapter.untold().forEach(untold -> assertThat(untold.quoted()).isEqualTo(quoted.contains(untold.unit())));
            assertThat(chapter.unchanged()).noneMatch(quoted::contains);
        }
    }

    @Test
    void unitsAreQuotedInTurnOverTheChaptersOfAReport() {
        InventedReturns now = InventedReturns.ofQuarter(2);
        for (int unit = 0; unit < 90; unit++) {
            Map<String, String> texts = new HashMap<>();
            for (String area : List.of("II.1", "II.2", "II.3", "II.4")) {
                texts.put(area, sentences(area, unit));
            }
            now.report("xa-" + unit, texts);
        }
        List<Chapter> chapters = NarrativeWriter.of(now.dossier(), new PassageLimits(1_200, 4_000, 400))
                .chapters();
        Map<Unit, Long> chaptersOfUnit = chapters.stream()
                .flatMap(chapter -> passages(chapter).map(Passage::unit).distinct())
                .collect(Collectors.groupingBy(unit -> unit, Collectors.counting()));
        assertThat(chaptersOfUnit).hasSize(90);
        assertThat(Collections.max(chaptersOfUnit.values()) - Collections.min(chaptersOfUnit.values()))
                .isLessThanOrEqualTo(1);
    }

    /** Each in words of its own. */
    private static String sentences(String area, int unit) {
        String name = new String(new char[] {(char) ('a' + unit % 10), (char) ('k' + unit / 10)});
        return "Lắp đặt thiết bị " + name + " tại buôn " + name + area.charAt(3) + " với 25 lượt người dân sử dụng.\n"
                + "Mở lớp học " + name + " cho 40 công chức phụ trách lĩnh vực " + name + ".";
    }

    /** Words and numbers, in whatever spelling; per cent signs are counted of a whole text. */
    private static String words(String text) {
        return SaidBefore.key(text).replaceFirst("%\\d+$", "").strip();
    }

    private static Stream<Passage> passages(Chapter chapter) {
        return chapter.points().stream().flatMap(point -> point.passages().stream());
    }

    private static String report(Dossier dossier, Unit unit) {
        return sections(dossier, unit)
                .map(section -> VietnameseText.clean(section.text()))
                .collect(Collectors.joining(" "));
    }

    private static String text(Dossier dossier, Unit unit, String code) {
        return sections(dossier, unit)
                .filter(section -> section.code().equals(code))
                .map(section -> VietnameseText.clean(section.text()))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Section> sections(Dossier dossier, Unit unit) {
        return dossier.now().units().stream()
                .filter(each -> each.unit().equals(unit))
                .flatMap(each -> each.content().orElseThrow().report().sections().stream());
    }
}
