package vn.vanthu.extraction.adapter.sheet;

import java.util.regex.Pattern;
import vn.vanthu.intake.Refusal;

/** Formulas that would call another program or fetch something when the workbook is opened. */
public final class RemoteFormula {

    private static final Pattern FETCHES = Pattern.compile(
            "^\\s*[=+-]?\\s*[A-Za-z]{2,30}\\|\\s*['A-Za-z!]|(?:^|[^\\p{L}\\p{N}_])(?:DDE|WEBSERVICE)\\s*\\(",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 8192;

    private RemoteFormula() {}

    public static void refuse(String formula) throws Refusal {
        String start = formula.length() > LONGEST ? formula.substring(0, LONGEST) : formula;
        if (FETCHES.matcher(start).find()) {
            throw Refusal.hostile("formula that reaches out of the workbook");
        }
    }
}
