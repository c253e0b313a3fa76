package vn.vanthu.forms.adapter;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.vanthu.correspondence.adapter.docx.TextWidth;
import vn.vanthu.forms.BlankForms;
import vn.vanthu.forms.FormLayout;
import vn.vanthu.forms.LastReports;
import vn.vanthu.forms.adapter.docx.DocxForms;
import vn.vanthu.forms.adapter.xlsx.XlsxForms;
import vn.vanthu.obligation.Duties;

/** Puts the forms together with every writer there is: one list for the service and for the commands. */
public final class FormOffices {

    private static final Path TEMPLATES = Path.of("document-templates");

    private FormOffices() {}

    /** @param configDirectory the department's configuration, whose {@code forms/} wins */
    public static BlankForms create(Duties duties, Path configDirectory, TextWidth widths, LastReports lastReports) {
        return new BlankForms(
                duties,
                SigningFiles.load(Optional.of(configDirectory)),
                FormLayout::of,
                List.of(new DocxForms(TEMPLATES, widths), new XlsxForms()),
                lastReports);
    }
}
