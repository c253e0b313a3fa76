package vn.vanthu.sample.adapter;

import jakarta.xml.bind.JAXBException;
import java.io.ByteArrayOutputStream;
import org.docx4j.XmlUtils;
import org.docx4j.jaxb.Context;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.exceptions.InvalidFormatException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.FooterPart;
import org.docx4j.openpackaging.parts.WordprocessingML.HeaderPart;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.openpackaging.parts.WordprocessingML.StyleDefinitionsPart;
import org.docx4j.wml.Document;
import org.docx4j.wml.Ftr;
import org.docx4j.wml.Hdr;
import org.docx4j.wml.Styles;

/** A Word file around WordprocessingML: A4, margins and page numbers of NĐ 30/2020, Times New Roman 14. */
final class WordPackage {

    private static final String NAMESPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String STYLES = "<w:styles" + NAMESPACES + "><w:docDefaults><w:rPrDefault><w:rPr>"
            + "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:eastAsia=\"Times New Roman\""
            + " w:cs=\"Times New Roman\"/><w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/><w:lang w:val=\"vi-VN\"/></w:rPr>"
            + "</w:rPrDefault><w:pPrDefault/></w:docDefaults><w:style w:type=\"paragraph\" w:default=\"1\""
            + " w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/></w:style></w:styles>";
    private static final String NUMBER = "<w:p><w:pPr><w:jc w:val=\"%s\"/></w:pPr>"
            + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>2</w:t></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";

    private WordPackage() {}

    /**
     * Each part starts on a new page, numbered from 1.
     *
     * @param numberBelow page numbers stand below at right, else above in the middle
     */
    static byte[] of(boolean numberBelow, String... parts) {
        try {
            WordprocessingMLPackage word = new WordprocessingMLPackage();
            MainDocumentPart main = new MainDocumentPart();
            word.addTargetPart(main);
            StyleDefinitionsPart styles = new StyleDefinitionsPart();
            styles.setJaxbElement((Styles) XmlUtils.unmarshalString(STYLES));
            main.addTargetPart(styles);
            String number =
                    main.addTargetPart(numberBelow ? footer() : header()).getId();
            String reference = "<w:" + (numberBelow ? "footer" : "header") + "Reference w:type=\"default\" r:id=\""
                    + number + "\"/>";
            main.setJaxbElement((Document) XmlUtils.unmarshalString(document(reference, parts)));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            word.save(out);
            return FixedZip.repack(out.toByteArray());
        } catch (JAXBException | Docx4JException e) {
            throw new IllegalStateException("cannot write a Word file", e);
        }
    }

    private static HeaderPart header() throws InvalidFormatException, JAXBException {
        HeaderPart header = new HeaderPart();
        String above = "<w:hdr" + NAMESPACES + ">" + NUMBER.formatted("center") + "</w:hdr>";
        header.setJaxbElement((Hdr) XmlUtils.unmarshalString(above, Context.jc, Hdr.class));
        return header;
    }

    private static FooterPart footer() throws InvalidFormatException, JAXBException {
        FooterPart footer = new FooterPart();
        String below = "<w:ftr" + NAMESPACES + ">" + NUMBER.formatted("right") + "</w:ftr>";
        footer.setJaxbElement((Ftr) XmlUtils.unmarshalString(below, Context.jc, Ftr.class));
        return footer;
    }

    private static String document(String numbering, String... parts) {
        StringBuilder body = new StringBuilder("<w:document" + NAMESPACES + "><w:body>");
        for (int at = 0; at < parts.length; at++) {
            boolean last = at + 1 == parts.length;
            String page = page(numbering);
            body.append(parts[at]).append(last ? page : "<w:p><w:pPr>" + page + "</w:pPr></w:p>");
        }
        return body.append("</w:body></w:document>").toString();
    }

    private static String page(String numbering) {
        return "<w:sectPr>" + numbering
                + "<w:type w:val=\"nextPage\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
                + "<w:pgMar w:top=\"1134\" w:right=\"851\" w:bottom=\"1134\" w:left=\"1701\" w:header=\"567\""
                + " w:footer=\"567\" w:gutter=\"0\"/><w:pgNumType w:start=\"1\"/><w:titlePg/></w:sectPr>";
    }
}
