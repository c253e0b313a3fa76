package vn.vanthu.correspondence.adapter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.vanthu.correspondence.Blanks;
import vn.vanthu.correspondence.DraftWords;
import vn.vanthu.correspondence.RenderedLetter;
import vn.vanthu.correspondence.TemplateException;
import vn.vanthu.correspondence.TemplateFault;
import vn.vanthu.correspondence.adapter.docx.CompiledTemplate;
import vn.vanthu.correspondence.adapter.docx.TemplateCompiler;
import vn.vanthu.correspondence.adapter.docx.ZipImage;

/** Drafts as Word files. An edited one is compiled like a template; its PDF is printed from that very file once it is filled. */
final class EditedWords implements DraftWords {

    private static final String NAME = "draft";
    private static final String BODY = "word/document.xml";

    private final TemplateRenderer templates;
    private final PrinterChoice printer;

    EditedWords(TemplateRenderer templates, PrinterChoice printer) {
        this.templates = templates;
        this.printer = printer;
    }

    /** The rules under the head keep the length they have got: what they measured is plain text now. */
    @Override
    public byte[] open(String template, Map<String, Object> data) {
        byte[] docx = templates.docx(template, Blanks.marked(data));
        try {
            Map<String, byte[]> parts = ZipImage.contents(docx);
            String body = new String(parts.get(BODY), StandardCharsets.UTF_8).replace("descr=\"rule:", "descr=\"");
            return ZipImage.of(parts).with(Map.of(BODY, body.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<TemplateFault> faults(byte[] docx) {
        CompiledTemplate compiled;
        try {
            compiled = new TemplateCompiler().compile(NAME, docx);
        } catch (TemplateException e) {
            return printer.with(e.faults(), docx);
        }
        List<TemplateFault> faults = new ArrayList<>();
        Set<String> missing = new TreeSet<>(Blanks.REQUIRED);
        missing.removeAll(compiled.fields());
        missing.forEach(name -> faults.add(new TemplateFault("«" + name + "»", "", "missing field")));
        compiled.fields().stream()
                .filter(name -> !Blanks.ALL.contains(name))
                .forEach(name -> faults.add(new TemplateFault("«" + name + "»", "", "unknown field")));
        List<TemplateFault> all = printer.with(faults, docx);
        return all.isEmpty() ? unprintable(docx) : all;
    }

    /** Whether it can be printed is known once it was. */
    private List<TemplateFault> unprintable(byte[] docx) {
        LocalDate any = LocalDate.EPOCH;
        try {
            fill(docx, Blanks.filled(Map.of(Blanks.ANSWER_BY, "x"), "00", any, any));
            return List.of();
        } catch (RuntimeException e) {
            return List.of(new TemplateFault("", "", "the file cannot be printed"));
        }
    }

    @Override
    public RenderedLetter fill(byte[] docx, Map<String, Object> data) {
        byte[] filled = new TemplateCompiler().compile(NAME, docx).render(data, name -> true, printer.widths());
        return new RenderedLetter(filled, printer.print(filled));
    }
}
