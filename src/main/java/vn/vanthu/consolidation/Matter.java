package vn.vanthu.consolidation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.vanthu.document.Wording;
import vn.vanthu.obligation.Obligation;
import vn.vanthu.obligation.ReportingPeriod;

/** Nội dung báo cáo: what a report is about, and the names of its annexes. */
final class Matter {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private Matter() {}

    /** "cải cách hành chính quý I năm 2026". */
    static String of(Obligation obligation, ReportingPeriod period) {
        String type = Wording.of("pages.type") + " ";
        String words = obligation.words(period);
        return words.startsWith(type) ? words.substring(type.length()) : words;
    }

    static String capitals(ReportingPeriod period) {
        return period.vietnameseName().toUpperCase(VIETNAMESE);
    }

    /** "Phụ lục I", "Phụ lục II" … */
    static List<String> annexes(int count) {
        return Stream.of("I", "II", "III", "IV", "V")
                .limit(count)
                .map(number -> Wording.of("pages.annex", number))
                .toList();
    }
}
