package vn.vanthu.correspondence.adapter.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.docx4j.XmlUtils;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.JaxbXmlPart;
import org.docx4j.openpackaging.parts.Part;
import org.docx4j.openpackaging.parts.WordprocessingML.FooterPart;
import org.docx4j.openpackaging.parts.WordprocessingML.HeaderPart;
import org.w3c.dom.Element;
import vn.vanthu.correspondence.LetterFields;
import vn.vanthu.correspondence.TemplateException;
import vn.vanthu.correspondence.TemplateFault;
import vn.vanthu.correspondence.TemplateField;

/** Reads a Word template once, finds its content controls and makes ready what does not depend on data. */
public final class TemplateCompiler {

    /**
     * @param name without extension; what the service's own letters ask for is checked against {@link LetterFields}
     * @throws TemplateException naming everything that is wrong with the template, with its place
     */
    public CompiledTemplate compile(String name, byte[] docx) {
        List<TemplateFault> faults = new ArrayList<>();
        List<TemplateField> fields = new ArrayList<>();
        Map<String, List<Segment>> parts = new LinkedHashMap<>();
        Map<String, byte[]> contents;
        try {
            contents = TemplateFile.parts(docx);
            List<TemplateFault> ofPackage = TemplateFile.faults(contents);
            if (!ofPackage.isEmpty()) {
                throw new TemplateException(name, ofPackage);
            }
            WordprocessingMLPackage word = WordprocessingMLPackage.load(new ByteArrayInputStream(docx));
            compile(word.getMainDocumentPart(), "", true, parts, fields, faults);
            for (Part part : word.getParts().getParts().values()) {
                if (part instanceof HeaderPart || part instanceof FooterPart) {
                    String label = part.getPartName().getName().replaceFirst(".*/", "");
                    compile((JaxbXmlPart<?>) part, label, false, parts, fields, faults);
                }
            }
        } catch (TemplateException e) {
            throw e;
        } catch (Docx4JException | IOException | RuntimeException e) {
            String why = e instanceof IOException ? ": " + e.getMessage() : "";
            TemplateException unreadable =
                    new TemplateException(name, List.of(new TemplateFault("", "", "not a Word file (.docx)" + why)));
            unreadable.initCause(e);
            throw unreadable;
        }
        if (LetterFields.LETTERS.contains(name)) {
            faults.addAll(LetterFields.faults(fields));
        }
        faults.addAll(contradictions(fields));
        if (!faults.isEmpty()) {
            throw new TemplateException(name, faults);
        }
        return new CompiledTemplate(name, ZipImage.of(contents), parts, fields);
    }

    private static void compile(
            JaxbXmlPart<?> part,
            String label,
            boolean always,
            Map<String, List<Segment>> parts,
            List<TemplateField> fields,
            List<TemplateFault> faults)
            throws Docx4JException {
        Element root = XmlUtils.marshaltoW3CDomDocument(part.getContents()).getDocumentElement();
        if (always || !Dom.all(root, "sdt").isEmpty() || root.getTextContent().contains("«")) {
            String entry = part.getPartName().getName().substring(1);
            parts.put(entry, new PartCompiler(label, root, faults).compile(root, fields));
        }
    }

    /** One name is one kind of field. */
    private static List<TemplateFault> contradictions(List<TemplateField> fields) {
        Map<String, TemplateField> seen = new LinkedHashMap<>();
        List<TemplateFault> faults = new ArrayList<>();
        for (TemplateField field : fields) {
            TemplateField first = field.kind() == TemplateField.Kind.CONDITION
                    ? field
                    : seen.computeIfAbsent(field.name(), unseen -> field);
            if (first.kind() != field.kind()) {
                faults.add(new TemplateFault(field.name(), field.place(), "a list here and a text elsewhere"));
            }
            faults.addAll(contradictions(field.fields()));
        }
        return faults;
    }
}
