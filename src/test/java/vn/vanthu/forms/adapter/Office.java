package vn.vanthu.forms.adapter;

import java.nio.file.Path;
import java.util.List;
import vn.vanthu.correspondence.adapter.pdf.DocxPrinter;
import vn.vanthu.correspondence.adapter.pdf.Typefaces;
import vn.vanthu.forms.BlankForms;
import vn.vanthu.forms.FormFile;
import vn.vanthu.forms.LastFigures;
import vn.vanthu.forms.LastReports;
import vn.vanthu.obligation.BuiltIn;
import vn.vanthu.obligation.Duty;
import vn.vanthu.obligation.ObligationCode;
import vn.vanthu.obligation.Regime;
import vn.vanthu.obligation.ReportingPeriod;

/** The forms as the service makes them, from the built-in files. */
public final class Office {

    public static final BlankForms FORMS = FormOffices.create(
            BuiltIn.DUTIES, Path.of("no-config"), new DocxPrinter(Typefaces.bundled())::lines, LastReports.NONE);

    private Office() {}

    static Duty duty(String unit, String obligation, String period) {
        return FORMS.duty(unit, ObligationCode.valueOf(obligation), ReportingPeriod.parse(period))
                .orElseThrow();
    }

    static Regime regime(Duty duty) {
        return BuiltIn.DUTIES.regimes().of(duty.period()).orElseThrow();
    }

    static List<FormFile> files(Duty duty, LastFigures last) {
        return FORMS.of(duty, regime(duty), last);
    }

    static FormFile file(FormFile.Format format, Duty duty, LastFigures last) {
        return files(duty, last).stream()
                .filter(file -> file.format() == format)
                .findFirst()
                .orElseThrow();
    }
}
