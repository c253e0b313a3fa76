package vn.vanthu.correspondence;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.vanthu.document.FormatProfile;
import vn.vanthu.document.VietnameseDates;
import vn.vanthu.obligation.Unit;

/** Thể thức chung: the fields that every letter has, whatever it is about. */
public final class Letterhead {

    static final String NUMBER_BELOW = "numberBelow";

    private Letterhead() {}

    /**
     * @param today the day that the letter is dated
     * @param distribution the lines of Nơi nhận
     */
    public static Map<String, Object> fields(
            Agency agency, Unit addressee, String subject, LocalDate today, List<String> distribution) {
        return fields(agency, addressee.name(), subject, today, distribution);
    }

    /** @param recipient as "Kính gửi" names it */
    public static Map<String, Object> fields(
            Agency agency, String recipient, String subject, LocalDate today, List<String> distribution) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("agencyParent", agency.parent());
        data.put("agencyName", agency.name());
        data.put("agencyShort", agency.shortName());
        data.put("agencyPlace", agency.place());
        data.put("notation", agency.notation());
        data.put("dateWords", VietnameseDates.format(today));
        data.put("subject", subject);
        data.put("recipient", recipient);
        data.put("replyAddress", agency.mail());
        data.put(
                "distribution",
                distribution.stream()
                        .map(line -> Map.<String, Object>of("line", line))
                        .toList());
        data.put("signerAuthority", agency.authority());
        data.put("signerTitle", agency.title());
        data.put("signerName", agency.signer());
        data.put(NUMBER_BELOW, numberBelow(today));
        return data;
    }

    /** True where the law in force on the letter's day wants its pages numbered below. */
    static boolean numberBelow(LocalDate day) {
        return FormatProfile.on(day).folio().edge() == FormatProfile.Folio.Edge.BOTTOM;
    }
}
