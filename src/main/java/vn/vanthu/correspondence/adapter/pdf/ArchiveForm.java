package vn.vanthu.correspondence.adapter.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import vn.vanthu.correspondence.RenderedLetter;

/** What makes a PDF fit for archives (PDF/A-3b, ISO 19005-3), with the Word file it was printed from inside. */
final class ArchiveForm {

    private static final String SRGB = "sRGB IEC61966-2.1";
    private static final byte[] PROFILE =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final String XMP =
            """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"\
             xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
            <pdfaid:part>3</pdfaid:part>
            <pdfaid:conformance>B</pdfaid:conformance>
            <dc:format>application/pdf</dc:format>
            <dc:language><rdf:Bag><rdf:li>vi-VN</rdf:li></rdf:Bag></dc:language>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
            <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
            <pdf:Producer>%s</pdf:Producer>
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>""";
    private static final String PRODUCER = "Văn Thư";

    private ArchiveForm() {}

    static void apply(PDDocument document, Properties properties, byte[] docx) throws IOException {
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage("vi-VN");
        document.getDocumentInformation().setTitle(properties.title());
        document.getDocumentInformation().setAuthor(properties.author());
        document.getDocumentInformation().setProducer(PRODUCER);
        String xmp = XMP.formatted(escape(properties.title()), escape(properties.author()), PRODUCER);
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
        catalog.setMetadata(metadata);
        PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(PROFILE));
        intent.setInfo(SRGB);
        intent.setOutputCondition(SRGB);
        intent.setOutputConditionIdentifier(SRGB);
        intent.setRegistryName("http://www.color.org");
        catalog.addOutputIntent(intent);
        attach(document, catalog, docx);
    }

    private static void attach(PDDocument document, PDDocumentCatalog catalog, byte[] docx) throws IOException {
        PDEmbeddedFile file = new PDEmbeddedFile(document, new ByteArrayInputStream(docx));
        file.setSubtype(RenderedLetter.DOCX_TYPE);
        file.setSize(docx.length);
        PDComplexFileSpecification source = new PDComplexFileSpecification();
        source.setFile("source.docx");
        source.setFileUnicode("source.docx");
        source.setEmbeddedFile(file);
        source.setEmbeddedFileUnicode(file);
        source.getCOSObject().setName("AFRelationship", "Source");
        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of("source.docx", source));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(catalog);
        names.setEmbeddedFiles(files);
        catalog.setNames(names);
        COSArray associated = new COSArray();
        associated.add(source);
        catalog.getCOSObject().setItem(COSName.getPDFName("AF"), associated);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
