package vn.vanthu.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.vanthu.extraction.Paper;
import vn.vanthu.extraction.Reading;
import vn.vanthu.extraction.Unreadable;
import vn.vanthu.extraction.adapter.ReadingLimits;
import vn.vanthu.extraction.adapter.xlsx.XlsxReader;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.Content;

/** Reads one workbook in a process of its own and says how long it took and how much of the heap it needed at most. */
final class LargeWorkbook {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final int BUFFER = 1 << 16;

    /** What fills a workbook. */
    enum Filling {
        /** Numbers in every cell, more than anybody reports. */
        NUMBERS,
        /** Text that no two cells share. */
        TEXTS,
        /** A million rows that are formatted and blank, and figures above them. */
        BLANKS,
        /** A picture beside a small table. */
        PICTURE
    }

    private LargeWorkbook() {}

    /** @param arguments the file */
    public static void main(String[] arguments) throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of(arguments[0]));
        long start = System.nanoTime();
        Reading reading = new XlsxReader(ReadingLimits.DEFAULT).read(new Attachment("a.xlsx", "", Content.of(bytes)));
        double seconds = (System.nanoTime() - start) / 1e9;
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
        String answer = reading instanceof Unreadable unreadable
                ? unreadable.reason() + ", " + unreadable.detail()
                : ((Paper) reading).pieces().size() + " pieces";
        System.out.println(String.format(
                Locale.ROOT,
                "| %d MB | %.1f s | %d MB of %d MB | %s |",
                bytes.length >> 20,
                seconds,
                peak >> 20,
                Runtime.getRuntime().maxMemory() >> 20,
                answer));
    }

    /** Writes a workbook of about that many bytes. */
    static void write(Path file, Filling filling, long size) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_SPEED);
            part(zip, "[Content_Types].xml", "<Types><Override ContentType=\"spreadsheetml.sheet.main+xml\"/></Types>");
            part(zip, "_rels/.rels", links("officeDocument", "xl/workbook.xml"));
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE
                            + "\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
            part(zip, "xl/_rels/workbook.xml.rels", links("worksheet", "worksheets/sheet1.xml"));
            if (filling == Filling.PICTURE) {
                zip.putNextEntry(new ZipEntry("xl/media/image1.png"));
                noise(zip, size);
                zip.closeEntry();
            }
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            sheet(zip, filling, size);
            zip.closeEntry();
        }
    }

    private static void sheet(ZipOutputStream zip, Filling filling, long size) throws IOException {
        Random random = new Random(1);
        write(zip, "<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
        int rows =
                switch (filling) {
                    case NUMBERS -> (int) (size / 90);
                    case TEXTS -> (int) (size / 260);
                    case BLANKS -> 1_048_576;
                    case PICTURE -> 100;
                };
        StringBuilder row = new StringBuilder();
        for (int r = 1; r <= rows; r++) {
            row.setLength(0);
            row.append("<row r=\"").append(r).append("\" spans=\"1:6\">");
            for (char column = 'A'; column < 'G'; column++) {
                row.append("<c r=\"").append(column).append(r).append("\" s=\"1\"");
                if (filling == Filling.BLANKS && r > 200) {
                    row.append("/>");
                } else if (filling == Filling.TEXTS) {
                    row.append(" t=\"inlineStr\"><is><t>");
                    random.ints(50, 'A', 'z' - 6)
                            .forEach(letter -> row.append((char) (letter > 'Z' ? letter + 6 : letter)));
                    row.append("</t></is></c>");
                } else {
                    row.append("><v>").append(random.nextLong() >>> 12).append("</v></c>");
                }
            }
            write(zip, row.append("</row>").toString());
        }
        write(zip, "</sheetData></worksheet>");
    }

    private static void noise(OutputStream out, long size) throws IOException {
        Random random = new Random(2);
        byte[] block = new byte[BUFFER];
        for (long written = 0; written < size; written += block.length) {
            random.nextBytes(block);
            out.write(block);
        }
    }

    private static String links(String type, String target) {
        return "<Relationships><Relationship Id=\"r1\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target
                + "\"/></Relationships>";
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        write(zip, xml);
        zip.closeEntry();
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
