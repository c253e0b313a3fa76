package vn.vanthu.correspondence.adapter;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import vn.vanthu.correspondence.DraftWords;
import vn.vanthu.correspondence.LetterDraft;
import vn.vanthu.correspondence.LetterFields;
import vn.vanthu.correspondence.LetterRenderer;
import vn.vanthu.correspondence.RenderedLetter;
import vn.vanthu.correspondence.TemplateException;
import vn.vanthu.correspondence.TemplateFault;
import vn.vanthu.correspondence.adapter.docx.CompiledTemplate;
import vn.vanthu.correspondence.adapter.docx.TemplateCompiler;
import vn.vanthu.correspondence.adapter.docx.TemplateStore;
import vn.vanthu.correspondence.adapter.docx.TextWidth;
import vn.vanthu.correspondence.adapter.pdf.DocxPrinter;
import vn.vanthu.correspondence.adapter.pdf.Typefaces;

/** Fills Word templates and prints the outcome. Nothing is loaded before the first use, or {@link #faults}. */
public final class TemplateRenderer implements LetterRenderer {

    private final TemplateStore store;
    private final PrinterChoice printer;

    /**
     * @param folder the department's own templates; need not exist
     * @param typefaces to print with
     */
    public TemplateRenderer(Path folder, Typefaces typefaces) {
        this(folder, new PrinterChoice(new DocxPrinter(typefaces), Optional.empty()));
    }

    /** @param printer for text's measures and for pages */
    public TemplateRenderer(Path folder, PrinterChoice printer) {
        this.printer = printer;
        this.store = new TemplateStore(folder, this::compile);
    }

    @Override
    public RenderedLetter render(String template, Map<String, Object> data) {
        byte[] docx = docx(template, data);
        return new RenderedLetter(docx, printer.print(docx));
    }

    @Override
    public RenderedLetter render(LetterDraft draft, Map<String, Object> data) {
        return draft.words()
                .map(words -> draftWords().fill(words.bytes(), data))
                .orElseGet(() -> render(draft.kind().template(), data));
    }

    /** The same for letters that wait for approval. */
    public DraftWords draftWords() {
        return new EditedWords(this, printer);
    }

    /** The filled Word file alone; the same data gives the same bytes. */
    public byte[] docx(String template, Map<String, Object> data) {
        Predicate<String> known = LetterFields.LETTERS.contains(template) ? LetterFields::knows : name -> false;
        return store.get(template).render(data, known, printer.widths());
    }

    /** Measures text as it is printed. */
    public TextWidth widths() {
        return printer.widths();
    }

    /**
     * Every field that a template asks for, those of a list's items as {@code list.field}.
     *
     * @throws TemplateException when the template has faults
     */
    public Set<String> fields(String template) {
        return store.get(template).fields();
    }

    /** The letters and reports of the service, and what else lies in the department's folder. */
    public Set<String> templates() {
        Set<String> names = new TreeSet<>(LetterFields.LETTERS);
        names.addAll(LetterFields.REPORTS);
        names.addAll(store.own());
        return names;
    }

    /** Loads all templates: those that have faults, with all of them. */
    public Map<String, List<TemplateFault>> faults() {
        Map<String, List<TemplateFault>> faults = new TreeMap<>();
        for (String template : templates()) {
            try {
                store.get(template);
            } catch (TemplateException e) {
                faults.put(template, e.faults());
            }
        }
        return faults;
    }

    /** What is wrong with the fields and what the printer cannot draw are said together. */
    private CompiledTemplate compile(String name, byte[] docx) {
        CompiledTemplate compiled;
        try {
            compiled = new TemplateCompiler().compile(name, docx);
        } catch (TemplateException e) {
            throw new TemplateException(name, printer.with(e.faults(), docx));
        }
        List<TemplateFault> faults = printer.with(List.of(), docx);
        if (!faults.isEmpty()) {
            throw new TemplateException(name, faults);
        }
        return compiled;
    }
}
