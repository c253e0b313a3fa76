package vn.vanthu.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.vanthu.document.Outline;

/**
 * What a sample report is to be about.
 *
 * @param unit the unit's name in running text: "UBND xã Ea Súp", "Sở Tư pháp"
 * @param issuerLines the same as the paper's head prints it, in capitals, line by line
 * @param parent cơ quan chủ quản in capitals; empty for a people's committee
 * @param number digits as printed ("05")
 * @param notation such as BC-UBND
 * @param date printed on the paper
 * @param period in running text: "quý III năm 2026"
 * @param nextPeriod the period after it: "quý IV năm 2026"
 * @param seed equal orders give equal reports; another seed or unit gives other words, figures and habits of writing
 */
public record SampleOrder(
        String unit,
        List<String> issuerLines,
        String parent,
        String place,
        String number,
        String notation,
        LocalDate date,
        String period,
        String nextPeriod,
        Outline outline,
        long seed) {

    public SampleOrder {
        issuerLines = List.copyOf(issuerLines);
    }

    /** The head's lines for a unit's name: a people's committee takes one line for the body, one for the place. */
    public static List<String> issuerLines(String unit) {
        String name = unit.replaceFirst("^(UBND|Ủy ban nhân dân|Uỷ ban nhân dân)\\s+", "");
        String line = name.toUpperCase(Locale.ROOT);
        return name.equals(unit) ? List.of(line) : List.of("ỦY BAN NHÂN DÂN", line);
    }

    /** True for UBND of any level, false for sở, ban, ngành. */
    boolean committee() {
        return issuerLines.get(0).contains("NHÂN DÂN");
    }

    String issuer() {
        return String.join(" ", issuerLines);
    }
}
