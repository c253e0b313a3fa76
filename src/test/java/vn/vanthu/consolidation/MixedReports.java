package vn.vanthu.consolidation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import vn.vanthu.assessment.Verdict;
import vn.vanthu.document.Outline;
import vn.vanthu.extraction.Section;

/**
 * A dossier of many units, each of which takes parts of the {@link WrittenNarrative written narratives} as its report, with
 * numbers of its own, now and then in the older placing of tones, in letters and marks apart, or with what it said last.
 */
final class MixedReports {

    private static final Pattern FIGURE = Pattern.compile("(?<![\\d/.,IVX])\\d{2,3}(?= (?!tháng|năm)\\p{Ll})");

    private final Random random;
    private final Outline outline = InventedReturns.ofQuarter(2).outline();
    private final List<List<Section>> written = WrittenNarrative.NAMES.stream()
            .map(name -> WrittenNarrative.of(name).sections(outline))
            .toList();

    MixedReports(long seed) {
        this.random = new Random(seed);
    }

    Dossier dossier(int units) {
        InventedReturns now = InventedReturns.ofQuarter(2);
        InventedReturns last = InventedReturns.ofQuarter(1);
        for (int unit = 0; unit < units; unit++) {
            List<Section> sections = sections();
            now.sections("xa-" + unit, sections, Verdict.ACCEPTED);
            last.sections("xa-" + unit, random.nextInt(4) == 0 ? sections : sections(), Verdict.ACCEPTED);
        }
        return now.dossier(last);
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        int fixed = random.nextInt(written.size());
        for (int i = 0; i < outline.parts().size(); i++) {
            boolean other = random.nextInt(3) == 0;
            Section section =
                    written.get(other ? random.nextInt(written.size()) : fixed).get(i);
            sections.add(new Section(
                    section.code(), section.state(), section.heading(), varied(section.text()), section.at()));
        }
        return sections;
    }

    private String varied(String text) {
        String numbered = FIGURE.matcher(text).replaceAll(found -> Integer.toString(10 + random.nextInt(900)));
        return switch (random.nextInt(6)) {
            case 0 -> numbered.replace("hóa", "hoá").replace("tỷ lệ", "tỉ lệ");
            case 1 -> Normalizer.normalize(numbered, Normalizer.Form.NFD);
            default -> numbered;
        };
    }
}
