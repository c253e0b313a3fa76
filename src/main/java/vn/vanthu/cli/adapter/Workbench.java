package vn.vanthu.cli.adapter;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.vanthu.assessment.Assessment;
import vn.vanthu.assessment.Desk;
import vn.vanthu.assessment.PriorCases;
import vn.vanthu.assessment.adapter.Desks;
import vn.vanthu.correspondence.adapter.PrinterChoice;
import vn.vanthu.correspondence.adapter.TemplateRenderer;
import vn.vanthu.correspondence.adapter.office.OfficePrinter;
import vn.vanthu.correspondence.adapter.office.OfficeSettings;
import vn.vanthu.correspondence.adapter.pdf.DocxPrinter;
import vn.vanthu.correspondence.adapter.pdf.Typefaces;
import vn.vanthu.extraction.Reading;
import vn.vanthu.extraction.adapter.ocr.OcrSettings;
import vn.vanthu.extraction.adapter.ocr.ScanReader;
import vn.vanthu.extraction.adapter.process.ProcessReader;
import vn.vanthu.extraction.adapter.process.ReadingRecord;
import vn.vanthu.extraction.adapter.process.ReadingSettings;
import vn.vanthu.extraction.adapter.signature.SignatureVerifier;
import vn.vanthu.extraction.adapter.signature.TrustSettings;
import vn.vanthu.forms.BlankForms;
import vn.vanthu.forms.LastReports;
import vn.vanthu.forms.adapter.FormOffices;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.IntakeLimits;
import vn.vanthu.obligation.Duties;
import vn.vanthu.obligation.adapter.DutyFiles;
import vn.vanthu.registration.RegisteredSubmission;

/** The service's own stages, set up for one command; no process is started before a file needs it. */
final class Workbench implements AutoCloseable {

    private final Path configDir;
    private final Duties duties;
    private final ProcessReader apart;
    private final ScanReader readers;
    private final Desk desk;

    Workbench(Path configDir) {
        this.configDir = configDir;
        this.duties = DutyFiles.load(Optional.of(configDir));
        Path trust = TrustSettings.folder(configDir);
        List<String> options = new ArrayList<>(OcrSettings.DEFAULT.options());
        options.addAll(TrustSettings.options(trust));
        this.apart = ProcessReader.of(ReadingSettings.DEFAULT, options, new ReadingRecord());
        this.readers = ScanReader.over(apart, OcrSettings.DEFAULT, SignatureVerifier.trusting(trust));
        this.desk = Desks.create(duties, PriorCases.NONE, IntakeLimits.DEFAULT, readers);
    }

    /** @throws IllegalArgumentException when the id is given and no unit has it */
    void requireUnit(String id) {
        if (!id.isEmpty() && duties.units().byId(id).isEmpty()) {
            throw new IllegalArgumentException("--unit: no unit has the id " + id);
        }
    }

    Assessment assess(RegisteredSubmission submission) {
        return desk.check(submission);
    }

    /** Opens one file as a submission's files are opened. */
    Reading read(Attachment file) {
        return readers.read(file);
    }

    BlankForms forms() {
        return FormOffices.create(duties, configDir, renderer().widths(), LastReports.NONE);
    }

    @Override
    public void close() {
        apart.close();
    }

    static TemplateRenderer renderer() {
        return new TemplateRenderer(Path.of("document-templates"), Typefaces.bundled());
    }

    /** @param office whether LibreOffice may print what the embedded printer cannot draw */
    static PrinterChoice printer(boolean office) {
        return new PrinterChoice(
                new DocxPrinter(Typefaces.bundled()),
                office ? Optional.of(new OfficePrinter(OfficeSettings.ON)) : Optional.empty());
    }

    static TemplateRenderer renderer(PrinterChoice printer) {
        return new TemplateRenderer(Path.of("document-templates"), printer);
    }
}
