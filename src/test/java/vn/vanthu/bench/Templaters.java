package vn.vanthu.bench;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;
import fr.opensagres.xdocreport.core.XDocReportException;
import fr.opensagres.xdocreport.document.IXDocReport;
import fr.opensagres.xdocreport.document.registry.XDocReportRegistry;
import fr.opensagres.xdocreport.template.IContext;
import fr.opensagres.xdocreport.template.TemplateEngineKind;
import fr.opensagres.xdocreport.template.formatter.FieldsMetadata;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import vn.vanthu.correspondence.adapter.TemplateRenderer;
import vn.vanthu.correspondence.adapter.docx.ZipImage;

/** The libraries that fill Word templates in Java, each as its documentation shows it. */
final class Templaters {

    private static final String PART = "word/document.xml";
    private static final Pattern ROW_TEXT =
            Pattern.compile("(<w:r>(?:(?!</w:r>).)*?)(\\$\\{findings\\.\\w+})((?:(?!</w:r>).)*</w:r>)");

    private final IXDocReport report;
    private final byte[] poiTemplate;
    private final Configure loops = Configure.builder()
            .bind("findings", new LoopRowTableRenderPolicy(true))
            .build();

    Templaters(TemplateRenderer renderer) throws IOException, XDocReportException {
        byte[] freemarker = withMergeFields(
                BenchLetter.template(renderer, name -> "${" + name + "}", name -> "${findings." + name + "}"));
        report = XDocReportRegistry.getRegistry()
                .loadReport(new ByteArrayInputStream(freemarker), TemplateEngineKind.Freemarker, true);
        FieldsMetadata fields = new FieldsMetadata();
        BenchLetter.ROW_FIELDS.forEach(name -> fields.addFieldAsList("findings." + name));
        report.setFieldsMetadata(fields);
        poiTemplate = BenchLetter.template(
                renderer,
                name -> "{{" + name + "}}",
                name -> (name.equals("ordinal") ? "{{findings}}" : "") + "[" + name + "]");
    }

    /** XDocReport repeats the rows that hold merge fields of a list; text alone does not do. */
    private static byte[] withMergeFields(byte[] docx) throws IOException {
        Map<String, byte[]> parts = ZipImage.contents(docx);
        String xml = new String(parts.get(PART), StandardCharsets.UTF_8);
        String fields =
                ROW_TEXT.matcher(xml).replaceAll("<w:fldSimple w:instr=\" MERGEFIELD $2 \">$1$2$3</w:fldSimple>");
        parts.put(PART, fields.getBytes(StandardCharsets.UTF_8));
        return ZipImage.of(parts).with(Map.of());
    }

    /** XDocReport with FreeMarker; the template is parsed once and cached. */
    byte[] xdocreport(Map<String, Object> data) throws IOException, XDocReportException {
        IContext context = report.createContext();
        data.forEach(context::put);
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 15);
        report.process(context, out);
        return out.toByteArray();
    }

    /** poi-tl, which compiles the template for each document. */
    byte[] poiTl(Map<String, Object> data) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 15);
        try (XWPFTemplate template = XWPFTemplate.compile(new ByteArrayInputStream(poiTemplate), loops)) {
            template.render(data).write(out);
        }
        return out.toByteArray();
    }
}
