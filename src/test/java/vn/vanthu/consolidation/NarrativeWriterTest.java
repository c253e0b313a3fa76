package vn.vanthu.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.vanthu.assessment.Verdict;
import vn.vanthu.consolidation.Narrative.Chapter;
import vn.vanthu.consolidation.Narrative.Passage;
import vn.vanthu.consolidation.Narrative.Point;
import vn.vanthu.consolidation.Narrative.Problem;
import vn.vanthu.document.Place;
import vn.vanthu.extraction.Section;
import vn.vanthu.obligation.Unit;

class NarrativeWriterTest {

    private static final String AREA = "II.2";
    private static final Pattern NUMBER = Pattern.compile("\\b\\d{4}\\b");

    @Test
    void pointsOfUnitsAreMergedByWhatTheirHeadingsMean() {
        InventedReturns now = InventedReturns.ofQuarter(2)
                .report(
                        "xa-a",
                        Map.of(
                                AREA,
                                """
                        a) Kiểm soát, đơn giản hóa TTHC
                        Đã rà soát 12 thủ tục.
                        b) Công khai TTHC
                        Đã niêm yết 130 thủ tục."""))
                .report(
                        "xa-b",
                        Map.of(
                                AREA,
                                """
                        a) Công khai thủ tục hành chính
                        Niêm yết đầy đủ 98 thủ tục.
                        b) Thực hiện cơ chế một cửa
                        Bố trí 4 công chức."""))
                .report(
                        "xa-c",
                        Map.of(
                                AREA,
                                """
                        2.1. Kiểm soát và đơn giản hóa thủ tục hành chính: Đã đơn giản hóa 3 thủ tục.
                        2.2. Công khai TTHC: Đã đăng 77 thủ tục."""));
        Chapter chapter = chapter(NarrativeWriter.of(now.dossier()), AREA);
        assertThat(chapter.points())
                .extracting(Point::label, Point::heading, point -> said(point))
                .containsExactly(
                        tuple(
                                "a",
                                "Kiểm soát, đơn giản hóa TTHC",
                                List.of("xa-a: Đã rà soát 12 thủ tục.", "xa-c: Đã đơn giản hóa 3 thủ tục.")),
                        tuple(
                                "b",
                                "Công khai TTHC",
                                List.of(
                                        "xa-a: Đã niêm yết 130 thủ tục.",
                                        "xa-b: Niêm yết đầy đủ 98 thủ tục.",
                                        "xa-c: Đã đăng 77 thủ tục.")),
                        tuple("c", "Thực hiện cơ chế một cửa", List.of("xa-b: Bố trí 4 công chức.")));
        assertThat(chapter.points().get(0).passages().get(0).source())
                .extracting(Source::caseNumber, source -> source.place().file())
                .containsExactly("2026Q2-xa-a", "xa-a.docx");
    }

    @Test
    void pointsThatOneUnitWritesBesideEachOtherAreNeverMerged() {
        InventedReturns now = InventedReturns.ofQuarter(2)
                .report(
                        "xa-a",
                        Map.of(
                                "II.1",
                                """
                        a) Xây dựng, ban hành văn bản quy phạm pháp luật
                        Đã ban hành 2 văn bản.
                        b) Kiểm tra, rà soát văn bản quy phạm pháp luật
                        Đã rà soát 9 văn bản."""));
        assertThat(chapter(NarrativeWriter.of(now.dossier()), "II.1").points()).hasSize(2);
    }

    @Test
    void whatTheLastReportSaidIsLeftOutAndCounted() {
        InventedReturns last = InventedReturns.ofQuarter(1)
                .report(
                        "xa-a",
                        Map.of(
                                AREA,
                                """
                a) Công khai TTHC
                UBND xã đã niêm yết công khai các TTHC. Đã bố trí 2 màn hình tra cứu. Phục vụ tốt người dân."""));
        InventedReturns now = InventedReturns.ofQuarter(2)
                .report(
                        "xa-a",
                        Map.of(
                                AREA,
                                """
                a) Công khai TTHC
                Ủy ban nhân dân xã đã niêm yết công khai thủ tục hành chính. Đã bố trí 3 màn hình tra cứu. Phục vụ tốt người dân. Mở thêm 01 quầy."""));
        Passage passage = onlyPassage(NarrativeWriter.of(now.dossier(last)));
        assertThat(passage.text()).isEqualTo("Đã bố trí 3 màn hình tra cứu.\nMở thêm 01 quầy.");
        assertThat(passage.left()).isEqualTo(2);
    }

    @Test
    void aNewNumberDateDocumentOrPercentageAlwaysStays() {
        List<String> pairs = List.of(
                "Đã ban hành Kế hoạch số 12/KH-UBND ngày 05/01/2026 về cải cách hành chính.",
                "Đã ban hành Kế hoạch số 13/KH-UBND ngày 05/01/2026 về cải cách hành chính.",
                "Đã ban hành Kế hoạch số 12/KH-UBND ngày 06/01/2026 về cải cách hành chính.",
                "Đã ban hành Kế hoạch số 12/KH-HĐND ngày 05/01/2026 về cải cách hành chính.",
                "Số hồ sơ tăng 5, giảm 3.",
                "Số hồ sơ tăng 3, giảm 5.",
                "Tỷ lệ đạt 99,1 trên tổng số.",
                "Tỷ lệ đạt 99,1% trên tổng số.",
                "Nhiệm vụ đã hoàn thành.",
                "Nhiệm vụ chưa hoàn thành.");
        for (int i = 0; i < pairs.size(); i++) {
            SaidBefore before = new SaidBefore(pairs.get(i));
            for (int k = 0; k < pairs.size(); k++) {
                assertThat(before.has(pairs.get(k))).as(pairs.get(k)).isEqualTo(i == k);
            }
        }
        assertThat(new SaidBefore("- Tiếp tục triển khai kế hoạch CCHC.")
                        .has("Triển khai Kế hoạch cải cách hành chính;"))
                .isTrue();
    }

    @Test
    void aUnitWithNothingNewIsNamedApartFromThoseThatAreSilent() {
        Map<String, String> same = Map.of(AREA, "Đã niêm yết công khai các thủ tục hành chính.");
        InventedReturns last = InventedReturns.ofQuarter(1).report("xa-a", same);
        InventedReturns now = InventedReturns.ofQuarter(2)
                .report("xa-a", same)
                .report("xa-b", Map.of())
                .report("xa-c", Map.of(AREA, "Đang được xem xét."), Verdict.NEEDS_PERSON)
                .missing("xa-d");
        Chapter chapter = chapter(NarrativeWriter.of(now.dossier(last)), AREA);
        assertThat(chapter.points()).isEmpty();
        assertThat(chapter.unchanged()).extracting(Unit::id).containsExactly("xa-a");
        assertThat(chapter.silent()).extracting(Unit::id).containsExactly("xa-b");
    }

    @Test
    void aPartThatSpeaksThroughItsAreasIsNotSilent() {
        InventedReturns now = InventedReturns.ofQuarter(2).report("xa-a", Map.of(AREA, "Đã niêm yết 5 thủ tục."));
        Narrative narrative = NarrativeWriter.of(now.dossier());
        assertThat(chapter(narrative, "II").silent()).isEmpty();
        assertThat(chapter(narrative, "III").silent()).hasSize(1);
        assertThat(narrative.chapters())
                .extracting(chapter -> chapter.part().code())
                .doesNotContain("PL");
    }

    @Test
    void aParagraphThatSeveralUnitsWroteIsShownOnceWithAllOfThem() {
        String boilerplate = "Đã ban hành kế hoạch và triển khai đến toàn thể cán bộ, công chức.";
        InventedReturns now = InventedReturns.ofQuarter(2)
                .report("xa-a", Map.of(AREA, boilerplate + "\nĐã rà soát 4 thủ tục."))
                .report("xa-b", Map.of(AREA, boilerplate))
                .report("xa-c", Map.of(AREA, boilerplate));
        List<Passage> passages =
                chapter(NarrativeWriter.of(now.dossier()), AREA).points().get(0).passages();
        assertThat(passages)
                .extracting(passage -> passage.unit().id(), Passage::text)
                .containsExactly(tuple("xa-a", boilerplate), tuple("xa-a", "Đã rà soát 4 thủ tục."));
        assertThat(passages.get(0).alike())
                .extracting(
                        alike -> alike.unit().id(),
                        alike -> alike.source().place().file())
                .containsExactly(tuple("xa-b", "xa-b.docx"), tuple("xa-c", "xa-c.docx"));
    }

    @Test
    void longWordsAreCutAtSentenceEndsAndEveryPointKeepsItsFirst() {
        InventedReturns now = InventedReturns.ofQuarter(2)
                .report(
                        "xa-a",
                        Map.of(
                                AREA,
                                """
                a) Công khai
                Câu thứ nhất nói về 1 việc. Câu thứ hai nói về 2 việc. Câu thứ ba nói về 3 việc.
                b) Giải quyết hồ sơ
                Câu thứ tư nói về 4 việc. Câu thứ năm nói về 5 việc."""));
        Narrative narrative = NarrativeWriter.of(now.dossier(), new PassageLimits(60, 60, 60));
        assertThat(chapter(narrative, AREA).points().stream().flatMap(point -> point.passages().stream()))
                .extracting(Passage::text, Passage::more)
                .containsExactly(tuple("Câu thứ nhất nói về 1 việc.", 2), tuple("Câu thứ tư nói về 4 việc.", 1));
    }

    @Test
    void theDepartmentsOwnPartIsKept() {
        InventedReturns now = InventedReturns.ofQuarter(2).report("xa-a", Map.of());
        Dossier.OwnPart own = new Dossier.OwnPart(
                AREA, "Sở đã kiểm tra 5 đơn vị.", "chuyên viên", Instant.parse("2026-06-01T00:00:00Z"));
        Dossier plain = now.dossier();
        Dossier dossier = new Dossier(plain.asOf(), plain.now(), plain.last(), List.of(), List.of(own));
        assertThat(chapter(NarrativeWriter.of(dossier), AREA).own()).contains(own);
    }

    @Test
    void problemsAreFoundUnderTheirHeadingsAndInSentencesElsewhere() {
        InventedReturns now = InventedReturns.ofQuarter(2)
                .report(
                        "xa-a",
                        Map.of(
                                AREA,
                                "Tiếp nhận 5 phản ánh, kiến nghị. Việc số hóa hồ sơ còn chậm.",
                                "III",
                                """
                                1. Những mặt tích cực
                                Tinh thần phục vụ được nâng lên.
                                2. Tồn tại, hạn chế và nguyên nhân
                                Một số phòng gửi báo cáo muộn. Nguyên nhân do công chức kiêm nhiệm.
                                - Khó khăn, vướng mắc: Đường truyền không ổn định.""",
                                "V",
                                "- Đề nghị Sở Nội vụ mở lớp tập huấn.\n- Bổ sung kinh phí."))
                .report("xa-b", Map.of("V", "Không có kiến nghị, đề xuất."));
        assertThat(NarrativeWriter.of(now.dossier()).problems())
                .extracting(Problem::kind, Problem::text)
                .containsExactly(
                        tuple(Problem.Kind.SHORTCOMING, "Việc số hóa hồ sơ còn chậm."),
                        tuple(Problem.Kind.SHORTCOMING, "Một số phòng gửi báo cáo muộn."),
                        tuple(Problem.Kind.CAUSE, "Nguyên nhân do công chức kiêm nhiệm."),
                        tuple(Problem.Kind.DIFFICULTY, "Đường truyền không ổn định."),
                        tuple(Problem.Kind.PROPOSAL, "Đề nghị Sở Nội vụ mở lớp tập huấn."),
                        tuple(Problem.Kind.PROPOSAL, "Bổ sung kinh phí."));
    }

    @Test
    void aProblemThatSeveralUnitsTellInTheSameWordsStandsOnceWithAllOfThem() {
        String same = "Đề nghị Sở Nội vụ mở lớp tập huấn.";
        InventedReturns now = InventedReturns.ofQuarter(2)
                .report("xa-a", Map.of("V", same))
                .report("xa-b", Map.of("V", same + "\n" + same))
                .report("xa-c", Map.of(AREA, same));
        List<Problem> problems = NarrativeWriter.of(now.dossier()).problems();
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).alike())
                .extracting(alike -> alike.unit().id(), alike -> alike.source().caseNumber())
                .containsExactly(tuple("xa-b", "2026Q2-xa-b"), tuple("xa-c", "2026Q2-xa-c"));
    }

    @Test
    void anItemThatIsNoTitleIsNeverTakenForOne() {
        InventedReturns now = InventedReturns.ofQuarter(2)
                .report(
                        "xa-a",
                        Map.of(
                                AREA,
                                """
                1. Công khai TTHC
                a) Niêm yết 130 thủ tục
                b) Đăng tải 98 thủ tục
                2. Rà soát thủ tục"""));
        assertThat(chapter(NarrativeWriter.of(now.dossier()), AREA).points())
                .extracting(Point::heading, NarrativeWriterTest::said)
                .containsExactly(
                        tuple("Công khai TTHC", List.of("xa-a: a) Niêm yết 130 thủ tục\nb) Đăng tải 98 thủ tục")),
                        tuple("", List.of("xa-a: Rà soát thủ tục")));
    }

    @Test
    void aHeadingThatNamesTwoPartsIsToldOnce() {
        Place at = new Place("a.docx", new Place.Paragraph(9));
        String text = "Tiếp tục thực hiện kế hoạch. Đề nghị Sở Nội vụ mở lớp tập huấn.";
        String heading = "Phương hướng và kiến nghị";
        InventedReturns now = InventedReturns.ofQuarter(2)
                .sections(
                        "xa-a",
                        List.of(
                                new Section("IV", Section.State.PRESENT, heading, text, at),
                                new Section("V", Section.State.PRESENT, heading, text, at)),
                        Verdict.ACCEPTED);
        Narrative narrative = NarrativeWriter.of(now.dossier());
        assertThat(chapter(narrative, "IV").points()).hasSize(1);
        assertThat(chapter(narrative, "V").points()).isEmpty();
        assertThat(chapter(narrative, "V").silent()).isEmpty();
        assertThat(narrative.problems())
                .extracting(Problem::text)
                .containsExactly("Đề nghị Sở Nội vụ mở lớp tập huấn.");
    }

    @Test
    void everyLineOfANarrativeStandsInTheSectionThatItNames() {
        for (int seed = 0; seed < 60; seed++) {
            RandomReports reports = new RandomReports(new Random(seed));
            Dossier dossier = reports.dossier(12);
            PassageLimits limits = new PassageLimits(100 + 40 * seed, 2_000, 80);
            Narrative narrative = NarrativeWriter.of(dossier, limits);
            for (Chapter chapter : narrative.chapters()) {
                String code = chapter.part().code();
                for (Point point : chapter.points()) {
                    for (Passage passage : point.passages()) {
                        String section = section(dossier, passage.unit(), code);
                        assertThat(passage.text().lines()).isNotEmpty().allMatch(section::contains);
                        passage.alike()
                                .forEach(alike -> assertThat(SaidBefore.key(section(dossier, alike.unit(), code)))
                                        .contains(SaidBefore.key(passage.text())));
                    }
                }
            }
            narrative.problems().forEach(problem -> assertThat(problem.text().lines())
                    .allMatch(line -> dossier.now().units().stream()
                            .filter(unit -> unit.unit().equals(problem.unit()))
                            .flatMap(unit -> unit.content().orElseThrow().report().sections().stream())
                            .anyMatch(section -> section.text().contains(line))));
            assertThat(NarrativeWriter.of(dossier, limits)).isEqualTo(narrative);
        }
    }

    @Test
    void nothingIsLostThatIsNotCounted() {
        for (int seed = 100; seed < 130; seed++) {
            RandomReports reports = new RandomReports(new Random(seed));
            Dossier dossier = reports.dossier(5);
            Narrative narrative = NarrativeWriter.of(dossier, new PassageLimits(1_000_000, 1_000_000, 1_000_000));
            String gathered = narrative.problems().stream().map(Problem::text).collect(Collectors.joining("\n"));
            for (Chapter chapter : narrative.chapters()) {
                String shown = chapter.points().stream()
                        .flatMap(point -> point.passages().stream())
                        .map(Passage::text)
                        .collect(Collectors.joining("\n"));
                for (UnitReturn unit : dossier.now().units()) {
                    String text = section(dossier, unit.unit(), chapter.part().code());
                    String before = dossier.last().stream()
                            .flatMap(last -> last.units().stream())
                            .filter(other -> other.unit().equals(unit.unit()))
                            .map(other -> section(other, chapter.part().code()))
                            .collect(Collectors.joining());
                    NUMBER.matcher(text)
                            .results()
                            .map(MatchResult::group)
                            .filter(number -> !before.contains(number))
                            .forEach(number -> assertThat(shown + gathered).contains(number));
                }
            }
        }
    }

    private static String section(Dossier dossier, Unit unit, String code) {
        return dossier.now().units().stream()
                .filter(other -> other.unit().equals(unit))
                .map(other -> section(other, code))
                .findFirst()
                .orElseThrow();
    }

    private static String section(UnitReturn unit, String code) {
        return unit.content().orElseThrow().report().sections().stream()
                .filter(section -> section.code().equals(code))
                .map(Section::text)
                .findFirst()
                .orElseThrow();
    }

    private static Chapter chapter(Narrative narrative, String code) {
        return narrative.chapters().stream()
                .filter(chapter -> chapter.part().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> said(Point point) {
        return point.passages().stream()
                .map(passage -> passage.unit().id() + ": " + passage.text())
                .toList();
    }

    private static Passage onlyPassage(Narrative narrative) {
        List<Passage> passages = narrative.chapters().stream()
                .flatMap(chapter -> chapter.points().stream())
                .flatMap(point -> point.passages().stream())
                .toList();
        assertThat(passages).hasSize(1);
        return passages.get(0);
    }
}
