package vn.vanthu.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** What befalls files on their way, or at the hands of one who means harm; the same for the same seed. */
public final class Damage {

    private static final int[] LIES = {0, -1, Integer.MAX_VALUE, Integer.MIN_VALUE, 1, 0xFFFF, 1 << 20};
    private static final int SPLICE = 512;

    private final Random random;

    public Damage(long seed) {
        this.random = new Random(seed);
    }

    /** Bytes cut off, changed, moved or replaced by what a length may lie. */
    public byte[] ofBytes(byte[] file) {
        byte[] bytes = file.clone();
        int at = random.nextInt(bytes.length);
        switch (random.nextInt(6)) {
            case 0 -> {
                return Arrays.copyOf(bytes, at);
            }
            case 1 -> {
                for (int i = 0; i <= random.nextInt(20); i++) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                }
            }
            case 2 -> Arrays.fill(bytes, at, Math.min(bytes.length, at + 64), (byte) (random.nextBoolean() ? -1 : 0));
            case 3 -> {
                int from = random.nextInt(bytes.length);
                System.arraycopy(file, from, bytes, at, Math.min(SPLICE, bytes.length - Math.max(at, from)));
            }
            case 4 -> lie(bytes, at & ~3);
            default -> {
                for (int i = 0; i <= bytes.length / 200; i++) {
                    bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                }
            }
        }
        return bytes;
    }

    /** A word of four bytes, such as a size or the number of the next sector, says something else. */
    private void lie(byte[] bytes, int at) {
        int near = random.nextBoolean() ? at : random.nextInt(Math.min(bytes.length, 1024)) & ~3;
        if (near + 4 <= bytes.length) {
            int lie = random.nextBoolean() ? LIES[random.nextInt(LIES.length)] : random.nextInt(64);
            ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(near, lie);
        }
    }

    /** A package whose one part is gone, is another, breaks off, nests without end, or says something else. */
    public byte[] ofPackage(byte[] file) {
        Map<String, byte[]> parts = unpacked(file);
        List<String> names = new ArrayList<>(parts.keySet());
        String name = names.get(random.nextInt(names.size()));
        byte[] part = parts.get(name);
        switch (random.nextInt(7)) {
            case 0 -> parts.remove(name);
            case 1 -> parts.put(name, parts.get(names.get(random.nextInt(names.size()))));
            case 2 -> parts.put(name, Arrays.copyOf(part, random.nextInt(part.length + 1)));
            case 3 -> parts.put(name, nested(part));
            case 4 -> parts.put(name, numbers(part));
            case 5 -> parts.put(name, again(part));
            default -> parts.put(name, part.length == 0 ? part : ofBytes(part));
        }
        return packed(parts);
    }

    /** One tag opened a great many times where it stands. */
    private byte[] nested(byte[] xml) {
        String text = new String(xml, StandardCharsets.UTF_8);
        int open = text.indexOf('<', random.nextInt(text.length() + 1));
        int close = open < 0 ? -1 : text.indexOf('>', open);
        return close < 0
                ? xml
                : bytes(text.substring(0, open)
                        + text.substring(open, close + 1).repeat(2000)
                        + text.substring(close + 1));
    }

    /** Numbers within quotation marks, such as spans, levels and references, are others. */
    private byte[] numbers(byte[] xml) {
        String lie = Integer.toString(LIES[random.nextInt(LIES.length)]);
        String text = new String(xml, StandardCharsets.UTF_8);
        return bytes(text.replaceAll("\"\\d{1,9}\"", "\"" + lie + "\""));
    }

    /** A piece of it comes again and again. */
    private byte[] again(byte[] xml) {
        int from = random.nextInt(xml.length + 1);
        int to = Math.min(xml.length, from + random.nextInt(SPLICE));
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(xml, 0, to);
        for (int i = 0; i < 200; i++) {
            all.write(xml, from, to - from);
        }
        all.write(xml, to, xml.length - to);
        return all.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> unpacked(byte[] file) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
            return parts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] packed(Map<String, byte[]> parts) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
