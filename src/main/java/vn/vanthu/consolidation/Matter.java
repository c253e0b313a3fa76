package vn.vanthu.consolidation;

import java.util.List;
import java.util.Locale;
import vn.vanthu.document.Wording;
import vn.vanthu.obligation.Obligation;
import vn.vanthu.obligation.ReportingPeriod;

/** Nội dung báo cáo: what a report is drawn from, as its subject and its sentences name it. */
record Matter(Obligation obligation, ReportingPeriod period) {

    static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final List<String> NUMBERS = List.of("I", "II", "III", "IV", "V");

    static Matter of(Dossier dossier) {
        return new Matter(dossier.now().obligation(), dossier.now().period());
    }

    /** "báo cáo cải cách hành chính quý I năm 2026". */
    String words() {
        return obligation.words(period);
    }

    String capitals() {
        return words().toUpperCase(VIETNAMESE);
    }

    String subject() {
        return reported() ? Wording.of("pages.subject", work()) : Wording.of("pages.subject.of", words());
    }

    String opening(ReportHead head) {
        String what = reported() ? Wording.of("pages.reports", work()) : Wording.of("pages.papers", words());
        return head.orders().isEmpty()
                ? Wording.of("pages.opening", head.shortName(), what)
                : Wording.of("pages.opening.orders", Wording.listed(head.orders()), head.shortName(), what);
    }

    String closing(ReportHead head) {
        String what = reported() ? Wording.of("pages.closing.report", work()) : Wording.of("pages.closing.of", words());
        return Wording.of("pages.closing", what, head.shortName(), Wording.listed(head.recipients()));
    }

    /** "Phụ lục II" of the number 2. */
    static String annex(int number) {
        return Wording.of("pages.annex", NUMBERS.get(number - 1));
    }

    private boolean reported() {
        return words().startsWith(type());
    }

    /** "cải cách hành chính quý I năm 2026". */
    private String work() {
        return words().substring(type().length());
    }

    private static String type() {
        return Wording.of("pages.type") + " ";
    }
}
