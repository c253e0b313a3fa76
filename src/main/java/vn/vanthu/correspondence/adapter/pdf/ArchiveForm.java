package vn.vanthu.correspondence.adapter.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.vanthu.correspondence.RenderedLetter;

/** What makes a PDF fit for archives (PDF/A-3b, ISO 19005-3), with the Word file it was printed from inside. */
final class ArchiveForm {

    private static final String SRGB = "(sRGB IEC61966-2.1)";
    private static final PdfStream PROFILE =
            PdfStream.deflated(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
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
    static final String SOURCE = "source.docx";
    static final String PRODUCER = "Văn Thư";

    private ArchiveForm() {}

    /** Ends a file whose pages are written. */
    static byte[] finish(PdfFile file, int pages, Properties properties, byte[] docx) {
        int metadata = file.stream("/Type/Metadata/Subtype/XML", xmp(properties));
        int profile = file.stream("/N 3", PROFILE);
        int intent = file.add("<</Type/OutputIntent/S/GTS_PDFA1/DestOutputProfile " + PdfFile.ref(profile) + "/Info"
                + SRGB + "/OutputCondition" + SRGB + "/OutputConditionIdentifier" + SRGB
                + "/RegistryName(http://www.color.org)>>");
        int source = file.stream(
                "/Type/EmbeddedFile/Subtype/" + RenderedLetter.DOCX_TYPE.replace("/", "#2F") + "/Params<</Size "
                        + docx.length + ">>",
                docx);
        int attached = file.add("<</Type/Filespec/F(" + SOURCE + ")/UF(" + SOURCE + ")/AFRelationship/Source/EF<</F "
                + PdfFile.ref(source) + "/UF " + PdfFile.ref(source) + ">>>>");
        int catalog = file.add("<</Type/Catalog/Pages " + PdfFile.ref(pages) + "/Lang(vi-VN)/Metadata "
                + PdfFile.ref(metadata) + "/OutputIntents[" + PdfFile.ref(intent) + "]/Names<</EmbeddedFiles<</Names[("
                + SOURCE + ")" + PdfFile.ref(attached) + "]>>>>/AF[" + PdfFile.ref(attached) + "]>>");
        int info = file.add("<</Title" + PdfBytes.title(properties.title()) + "/Author"
                + PdfBytes.title(properties.author()) + "/Producer" + PdfBytes.title(PRODUCER) + ">>");
        return file.finish(catalog, info, identity(docx));
    }

    static byte[] xmp(Properties properties) {
        return XMP.formatted(escape(properties.title()), escape(properties.author()), PRODUCER)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The same Word file is the same PDF. */
    private static String identity(byte[] docx) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(docx);
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
