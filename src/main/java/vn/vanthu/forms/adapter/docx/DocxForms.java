package vn.vanthu.forms.adapter.docx;

import java.nio.file.Path;
import java.util.Map;
import vn.vanthu.correspondence.adapter.docx.TemplateCompiler;
import vn.vanthu.correspondence.adapter.docx.TemplateStore;
import vn.vanthu.correspondence.adapter.docx.TextWidth;
import vn.vanthu.forms.BlankForm;
import vn.vanthu.forms.FormFile;
import vn.vanthu.forms.FormWriter;

/** Writes forms as Word files from templates that a department can edit. */
public final class DocxForms implements FormWriter {

    private static final Map<BlankForm.Kind, String> TEMPLATES = Map.of(
            BlankForm.Kind.REPORT, "blank-report",
            BlankForm.Kind.PLAN, "blank-plan",
            BlankForm.Kind.SCORE_FILE, "blank-score-file");

    private final TemplateStore store;
    private final TextWidth widths;

    /**
     * @param folder the department's own templates; need not exist
     * @param widths measures the lines that drawn rules follow
     */
    public DocxForms(Path folder, TextWidth widths) {
        this.store = new TemplateStore(folder, (name, docx) -> new TemplateCompiler().compile(name, docx));
        this.widths = widths;
    }

    @Override
    public FormFile.Format format() {
        return FormFile.Format.DOCX;
    }

    @Override
    public byte[] write(BlankForm form) {
        return store.get(TEMPLATES.get(form.kind())).render(FormData.of(form), name -> true, widths);
    }
}
