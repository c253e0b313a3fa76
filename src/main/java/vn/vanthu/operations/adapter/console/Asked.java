package vn.vanthu.operations.adapter.console;

import java.security.Principal;
import java.util.List;
import vn.vanthu.obligation.ExtensionRequest.Code;
import vn.vanthu.obligation.ExtensionRequest.Fault;

/** What a clerk wrote into the fields of a form: stripped, bounded, without control characters. */
final class Asked {

    static final int NAME = 100;
    static final int TITLE = 300;
    static final int NOTE = 2000;

    private Asked() {}

    /** @return the text; what is wrong with it goes to the faults */
    static String text(String field, String given, int longest, boolean required, List<Fault> faults) {
        String text = given == null ? "" : given.strip();
        if (text.isEmpty() && required) {
            faults.add(new Fault(field, Code.REQUIRED, "expected a value"));
        } else if (text.length() > longest) {
            faults.add(new Fault(field, Code.TOO_LONG, "expected at most " + longest + " characters"));
        } else if (text.chars().anyMatch(c -> Character.isISOControl(c) && "\n\r\t".indexOf(c) < 0)) {
            faults.add(new Fault(field, Code.MALFORMED, "expected no control characters"));
        }
        return text;
    }

    /** Who asks: as the clerk wrote it, else the login, else the console itself. */
    static String named(String by, Principal login) {
        return by != null && !by.isBlank() ? by : login != null ? login.getName() : "console";
    }

    /** As part of a sentence: on one line, without its closing mark. */
    static String clause(String text) {
        return text.replaceAll("\\s+", " ").replaceAll("[.;,\\s]+$", "");
    }
}
