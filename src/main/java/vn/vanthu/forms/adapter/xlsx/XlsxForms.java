package vn.vanthu.forms.adapter.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import vn.vanthu.correspondence.adapter.docx.ZipImage;
import vn.vanthu.forms.BlankForm;
import vn.vanthu.forms.FormFile;
import vn.vanthu.forms.FormWriter;
import vn.vanthu.forms.Grid;
import vn.vanthu.forms.Grids;
import vn.vanthu.intake.Content;
import vn.vanthu.intake.IntakeLimits;
import vn.vanthu.intake.ZipArchive;

/** Writes the annex of a form as a workbook, one sheet a table, only the cells to be filled in unlocked. */
public final class XlsxForms implements FormWriter {

    private static final String FONT = "Times New Roman";
    private static final double SIZE = 12;
    private static final int MOST_PARTS = 1000;
    private static final String PROPERTIES = "docProps/core.xml";
    private static final String NO_PROPERTIES = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
            + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\"/>";

    @Override
    public FormFile.Format format() {
        return FormFile.Format.XLSX;
    }

    @Override
    public byte[] write(BlankForm form) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
        try {
            try (Workbook book = new Workbook(out, "vanthu", null)) {
                book.setGlobalDefaultFont(FONT, SIZE);
                for (Grid grid : Grids.of(form)) {
                    SheetWriter.write(grid, book.newWorksheet(grid.name()));
                }
            }
            return settled(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes out the time of writing and the password that the library demands: the lock guards against slips only. */
    private static byte[] settled(byte[] book) throws IOException {
        Map<String, byte[]> parts = parts(book);
        parts.computeIfPresent(PROPERTIES, (name, old) -> NO_PROPERTIES.getBytes(StandardCharsets.UTF_8));
        parts.replaceAll((name, content) -> name.startsWith("xl/worksheets/sheet")
                ? new String(content, StandardCharsets.UTF_8)
                        .replaceFirst("(<sheetProtection )password=\"[0-9a-fA-F]*\" ", "$1")
                        .getBytes(StandardCharsets.UTF_8)
                : content);
        return ZipImage.of(parts).with(Map.of());
    }

    /** By the central directory: the library's local headers do not say how long an entry is. */
    private static Map<String, byte[]> parts(byte[] book) throws IOException {
        ZipArchive archive = ZipArchive.of(Content.of(book), MOST_PARTS);
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (ZipArchive.Entry entry : archive.entries()) {
            try (InputStream in = archive.open(entry, Integer.MAX_VALUE, IntakeLimits.DEFAULT)) {
                parts.put(entry.name(), in.readAllBytes());
            }
        }
        return parts;
    }
}
