package vn.vanthu.consolidation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.vanthu.document.DocumentType;
import vn.vanthu.document.FormatProfile;
import vn.vanthu.document.VietnamTime;
import vn.vanthu.document.VietnameseDates;
import vn.vanthu.document.Wording;

/** Thể thức: the fields at the head and at the foot of every report, as its template asks for them. */
final class HeadFields {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final String BLANK_NUMBER = "     ";

    private HeadFields() {}

    /** @param asOf the moment the report was drawn up, which tells the format of one without a date */
    static Map<String, Object> of(ReportHead head, String subject, Instant asOf) {
        LocalDate day = head.date().orElse(LocalDate.ofInstant(asOf, VietnamTime.ZONE));
        String number = head.draft() ? BLANK_NUMBER : head.number();
        String date = head.date().map(VietnameseDates::format).orElse(Wording.of("letter.date.blank"));
        boolean one = head.recipients().size() == 1;
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("agencyParent", head.parent());
        data.put("agencyName", head.agency());
        data.put("agencyPlace", head.place());
        data.put("number", number);
        data.put("notation", head.notation());
        data.put("dateWords", date);
        data.put("draftMark", head.draft() ? Wording.of("pages.draft") : "");
        data.put("typeTitle", DocumentType.BAO_CAO.title().toUpperCase(VIETNAMESE));
        data.put("subject", subject);
        data.put("recipient", one ? head.recipients().get(0) : "");
        data.put("recipients", one ? List.of() : items("name", head.recipients()));
        data.put("distribution", items("line", head.distribution()));
        data.put("signerAuthority", head.authority());
        data.put("signerTitle", head.title());
        data.put("signerName", head.signer());
        data.put("numberBelow", FormatProfile.on(day).folio().edge() == FormatProfile.Folio.Edge.BOTTOM);
        data.put(
                "annexReference", Wording.of("pages.annex.reference", number, head.notation(), date, head.shortName()));
        return data;
    }

    static List<Map<String, Object>> items(String name, List<String> texts) {
        return texts.stream().map(text -> Map.<String, Object>of(name, text)).toList();
    }
}
