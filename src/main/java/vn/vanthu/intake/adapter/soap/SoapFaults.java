package vn.vanthu.intake.adapter.soap;

import java.util.Locale;
import java.util.ResourceBundle;
import vn.vanthu.intake.adapter.soap.api.EOfficeFault;
import vn.vanthu.intake.adapter.soap.api.Fault;

/** What can be wrong with a call, in a code for the caller's software and in words for its people. */
final class SoapFaults {

    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("soap-faults", Locale.forLanguageTag("vi"), SoapFaults.class.getClassLoader());

    enum Code {
        LOGIN_FAILED,
        CALL_INVALID,
        DOCUMENT_TOO_LARGE,
        DOCUMENT_NOT_EDXML,
        CASE_UNKNOWN,
        PERIOD_UNKNOWN,
        KIND_UNKNOWN,
        /** The account may submit and ask after its own papers, and not read consolidated reports. */
        REPORT_NOT_ALLOWED,
        REPORT_NOT_ISSUED,
        /** Our own fault; the caller may try again. */
        SERVICE_FAILED
    }

    private SoapFaults() {}

    static EOfficeFault of(Code code) {
        Fault fault = new Fault();
        fault.setCode(code.name());
        fault.setReason(reason(code));
        return new EOfficeFault(fault.getReason(), fault);
    }

    static String reason(Code code) {
        return WORDS.getString(code.name());
    }
}
