package vn.vanthu.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import vn.vanthu.correspondence.adapter.docx.ZipImage;

/**
 * What no way of filling a Word file can pass by much: texts joined in memory, the one changed part deflated (level 6), all
 * else copied as it lies. It checks nothing, measures nothing and writes no properties.
 */
final class BareLimit {

    private static final String PART = "word/document.xml";
    private static final int HEAD = 30;

    private record Piece(String literal, String field) {}

    private final List<Piece> before = new ArrayList<>();
    private final List<Piece> row = new ArrayList<>();
    private final List<Piece> after = new ArrayList<>();
    private final byte[] others;
    private final byte[] directory;
    private final int entries;
    private final Deflater deflater = new Deflater(6, true);
    private final byte[] buffer = new byte[1 << 16];

    BareLimit(byte[] template) throws IOException {
        Map<String, byte[]> contents = ZipImage.contents(template);
        String xml = new String(contents.remove(PART), StandardCharsets.UTF_8);
        int mark = xml.indexOf("⟦row.");
        int from = xml.lastIndexOf("<w:tr>", mark);
        int to = xml.indexOf("</w:tr>", mark) + "</w:tr>".length();
        split(xml.substring(0, from), before);
        split(xml.substring(from, to), row);
        split(xml.substring(to), after);
        ByteArrayOutputStream files = new ByteArrayOutputStream();
        ByteArrayOutputStream central = new ByteArrayOutputStream();
        for (Map.Entry<String, byte[]> entry : contents.entrySet()) {
            entry(entry.getKey(), entry.getValue(), entry.getValue().length, files, central);
        }
        others = files.toByteArray();
        directory = central.toByteArray();
        entries = contents.size() + 1;
    }

    static String mark(String field) {
        return "⟦" + field + "⟧";
    }

    static String rowMark(String field) {
        return "⟦row." + field + "⟧";
    }

    private static void split(String xml, List<Piece> pieces) {
        int from = 0;
        for (int at = xml.indexOf('⟦'); at >= 0; at = xml.indexOf('⟦', from)) {
            int end = xml.indexOf('⟧', at);
            pieces.add(new Piece(
                    xml.substring(from, at), xml.substring(at + 1, end).replaceFirst("^row\\.", "")));
            from = end + 1;
        }
        pieces.add(new Piece(xml.substring(from), ""));
    }

    byte[] render(Map<String, Object> data) throws IOException {
        StringBuilder out = new StringBuilder(1 << 16);
        join(before, data, out);
        for (Object item : (List<?>) data.get("findings")) {
            join(row, (Map<?, ?>) item, out);
        }
        join(after, data, out);
        byte[] xml = out.toString().getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream zip = new ByteArrayOutputStream(others.length + directory.length + xml.length / 4);
        ByteArrayOutputStream central = new ByteArrayOutputStream(directory.length + 256);
        zip.write(others);
        central.write(directory);
        entry(PART, xml, xml.length, zip, central);
        int start = zip.size();
        zip.write(central.toByteArray());
        zip.write(little(22)
                .putInt(0x06054b50)
                .putInt(0)
                .putShort((short) entries)
                .putShort((short) entries)
                .putInt(central.size())
                .putInt(start)
                .putShort((short) 0)
                .array());
        return zip.toByteArray();
    }

    private static void join(List<Piece> pieces, Map<?, ?> data, StringBuilder out) {
        for (Piece piece : pieces) {
            out.append(piece.literal());
            if (!piece.field().isEmpty()) {
                String text = data.get(piece.field()).toString();
                out.append(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
            }
        }
    }

    private void entry(
            String name, byte[] content, int size, ByteArrayOutputStream files, ByteArrayOutputStream central)
            throws IOException {
        CRC32 crc = new CRC32();
        crc.update(content);
        ByteArrayOutputStream packed = new ByteArrayOutputStream(size / 4 + 64);
        deflater.reset();
        deflater.setInput(content);
        deflater.finish();
        while (!deflater.finished()) {
            packed.write(buffer, 0, deflater.deflate(buffer));
        }
        byte[] path = name.getBytes(StandardCharsets.UTF_8);
        byte[] facts = little(26)
                .putShort((short) 20)
                .putShort((short) 0)
                .putShort((short) 8)
                .putInt(0x00210000)
                .putInt((int) crc.getValue())
                .putInt(packed.size())
                .putInt(size)
                .putShort((short) path.length)
                .putShort((short) 0)
                .array();
        central.write(little(6).putInt(0x02014b50).putShort((short) 20).array());
        central.write(facts);
        central.write(little(14).putInt(10, files.size()).array());
        central.write(path);
        files.write(little(HEAD - 26).putInt(0x04034b50).array());
        files.write(facts);
        files.write(path);
        packed.writeTo(files);
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
