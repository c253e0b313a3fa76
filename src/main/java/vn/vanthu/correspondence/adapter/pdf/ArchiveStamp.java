package vn.vanthu.correspondence.adapter.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import vn.vanthu.correspondence.RenderedLetter;

/** Gives a PDF/A-3b that another program printed the properties of our own, and the Word file it was printed from. */
public final class ArchiveStamp {

    private ArchiveStamp() {}

    /** @throws IOException when the PDF cannot be read */
    public static byte[] stamp(byte[] pdf, byte[] docx) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Properties properties = Properties.read(DocxPrinter.parts(docx).get("docProps/core.xml"));
            PDDocumentInformation info = new PDDocumentInformation();
            info.setTitle(properties.title());
            info.setAuthor(properties.author());
            info.setProducer(ArchiveForm.PRODUCER);
            document.setDocumentInformation(info);
            PDDocumentCatalog catalog = document.getDocumentCatalog();
            catalog.setLanguage("vi-VN");
            PDMetadata metadata = new PDMetadata(document);
            metadata.importXMPMetadata(ArchiveForm.xmp(properties));
            catalog.setMetadata(metadata);
            attach(document, catalog, docx);
            document.setDocumentId((long) Arrays.hashCode(docx));
            ByteArrayOutputStream out = new ByteArrayOutputStream(pdf.length + docx.length);
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("not a Word file: its XML is broken", e);
        }
    }

    private static void attach(PDDocument document, PDDocumentCatalog catalog, byte[] docx) throws IOException {
        PDEmbeddedFile file = new PDEmbeddedFile(document, new ByteArrayInputStream(docx));
        file.setSubtype(RenderedLetter.DOCX_TYPE);
        file.setSize(docx.length);
        PDComplexFileSpecification source = new PDComplexFileSpecification();
        source.setFile(ArchiveForm.SOURCE);
        source.setFileUnicode(ArchiveForm.SOURCE);
        source.setEmbeddedFile(file);
        source.setEmbeddedFileUnicode(file);
        source.getCOSObject().setName("AFRelationship", "Source");
        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of(ArchiveForm.SOURCE, source));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(catalog);
        names.setEmbeddedFiles(files);
        catalog.setNames(names);
        COSArray associated = new COSArray();
        associated.add(source);
        catalog.getCOSObject().setItem(COSName.getPDFName("AF"), associated);
    }
}
