package vn.vanthu.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Tells a package, which is one document, from a plain archive (ECMA-376 Part 2, 10.1.2: the content types of its parts;
 * ODF 1.3 Part 2, 3.3). Presentations and other packages that nobody reads are OTHER.
 */
final class PackageKind {

    private static final String TYPES = "[Content_Types].xml";
    private static final List<String> WORD = List.of(
            "wordprocessingml.document.main+xml",
            "wordprocessingml.template.main+xml",
            "ms-word.document.macroEnabled",
            "ms-word.template.macroEnabled");
    private static final List<String> EXCEL = List.of(
            "spreadsheetml.sheet.main+xml", "spreadsheetml.template.main+xml", "ms-excel.sheet.", "ms-excel.template.");
    private static final int TYPES_BYTES = 1 << 18;
    private static final int ENTRIES = 20_000;

    private PackageKind() {}

    static FileKind of(byte[] bytes) {
        try {
            ZipArchive archive = ZipArchive.of(bytes, ENTRIES);
            Optional<ZipArchive.Entry> types = archive.find(TYPES);
            return types.isPresent() ? byTypes(archive, types.get()) : openDocument(archive);
        } catch (IOException e) {
            return byNames(bytes);
        }
    }

    /** OpenDocument names its type in an entry of its own (ODF 1.3 Part 2, 3.3). */
    private static FileKind openDocument(ZipArchive archive) throws IOException {
        Optional<ZipArchive.Entry> type = archive.find("mimetype");
        if (type.isEmpty()) {
            return FileKind.ZIP;
        }
        try (InputStream in = archive.open(type.get(), Integer.MAX_VALUE, IntakeLimits.DEFAULT)) {
            String name = new String(in.readNBytes(128), StandardCharsets.US_ASCII);
            if (name.startsWith("application/vnd.oasis.opendocument.text")) {
                return FileKind.ODT;
            }
            return name.startsWith("application/") ? FileKind.OTHER : FileKind.ZIP;
        }
    }

    private static FileKind byTypes(ZipArchive archive, ZipArchive.Entry types) throws IOException {
        try (InputStream in = archive.open(types, Integer.MAX_VALUE, IntakeLimits.DEFAULT)) {
            String xml = new String(in.readNBytes(TYPES_BYTES), StandardCharsets.UTF_8).replace("\0", "");
            if (WORD.stream().anyMatch(xml::contains)) {
                return FileKind.DOCX;
            }
            if (EXCEL.stream().anyMatch(xml::contains)) {
                return FileKind.XLSX;
            }
        }
        return byFolders(archive);
    }

    private static FileKind byFolders(ZipArchive archive) {
        if (archive.find("word/document.xml").isPresent()) {
            return FileKind.DOCX;
        }
        return archive.find("xl/workbook.xml").isPresent() ? FileKind.XLSX : FileKind.OTHER;
    }

    /** For a package too damaged or too odd to open: its names still stand in the local headers. */
    private static FileKind byNames(byte[] bytes) {
        String latin = new String(bytes, StandardCharsets.ISO_8859_1);
        if (latin.contains("[Content_Types].xml")) {
            if (latin.contains("word/")) {
                return FileKind.DOCX;
            }
            if (latin.contains("xl/")) {
                return FileKind.XLSX;
            }
        }
        return FileKind.ZIP;
    }
}
