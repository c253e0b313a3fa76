package vn.vanthu.corpus;

import java.time.LocalDate;
import vn.vanthu.obligation.BuiltIn;
import vn.vanthu.obligation.Regime;
import vn.vanthu.obligation.ReportingPeriod;

/**
 * For which period a report is made.
 *
 * @param duty code and period of the obligation
 * @param words the period as a title names it
 * @param issued a day on which such a report may be issued
 */
record Occasion(Regime regime, String duty, String words, LocalDate issued) {

    private static final String[] ROMAN = {"I", "II", "III", "IV"};

    static Occasion roll(Dice dice, boolean modern) {
        int year = modern ? dice.any(2025, 2026) : dice.any(2012, 2013);
        Regime regime = BuiltIn.REGIMES
                .of(ReportingPeriod.parse(Integer.toString(year)))
                .orElseThrow();
        int day = dice.between(1, 28);
        return switch (dice.between(0, 5)) {
            case 0 ->
                new Occasion(
                        regime,
                        "REPORT_HALF " + year + "H1",
                        dice.any("6 tháng đầu năm ", "06 tháng đầu năm ") + year,
                        LocalDate.of(year, 6, day));
            case 1 ->
                new Occasion(
                        regime, "REPORT_YEAR " + year, "năm " + year, LocalDate.of(year, dice.between(11, 12), day));
            default -> {
                int quarter = dice.between(1, 4);
                String number = dice.chance(70) ? ROMAN[quarter - 1] : Integer.toString(quarter);
                yield new Occasion(
                        regime,
                        "REPORT_QUARTER " + year + "Q" + quarter,
                        "quý " + number + dice.any(" năm ", " năm ", "/") + year,
                        LocalDate.of(year, 3 * quarter, day));
            }
        };
    }

    boolean modern() {
        return issued.getYear() > 2020;
    }
}
