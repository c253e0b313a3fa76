package vn.vanthu.correspondence.adapter.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HeaderTable;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * A face with some letters, as a PDF embeds it. The codes in page streams are the letters themselves (UTF-16), so that text
 * is copied exactly as it was written even where two letters share a glyph.
 */
record FaceProgram(
        String name, String measures, String widths, PdfStream program, PdfStream glyphs, PdfStream unicode) {

    private static final List<String> TABLES =
            List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp");
    private static final int EM = 1000;
    private static final int SYMBOLIC = 4;
    private static final int ITALIC = 64;
    private static final int TAG_LETTERS = 6;

    /** @param letters that the font has */
    static FaceProgram of(TrueTypeFont font, BitSet letters) throws IOException {
        TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
        letters.stream().forEach(subsetter::add);
        Map<Integer, Integer> places = new HashMap<>();
        subsetter.getGIDMap().forEach((place, glyph) -> places.put(glyph, place));
        ByteArrayOutputStream program = new ByteArrayOutputStream(1 << 16);
        subsetter.writeToStream(program);
        CmapLookup lookup = font.getUnicodeCmapLookup();
        byte[] glyphs = new byte[2 * letters.length()];
        letters.stream().forEach(letter -> {
            int place = places.get(lookup.getGlyphId(letter));
            glyphs[2 * letter] = (byte) (place >> 8);
            glyphs[2 * letter + 1] = (byte) place;
        });
        return new FaceProgram(
                tag(letters) + "+" + font.getName(),
                measures(font),
                widths(font, lookup, letters),
                PdfStream.deflated(program.toByteArray()),
                PdfStream.deflated(glyphs),
                PdfStream.deflated(unicode(letters).getBytes(StandardCharsets.US_ASCII)));
    }

    /** Six capitals that tell subsets of one font apart. */
    private static String tag(BitSet letters) {
        long rest = Integer.toUnsignedLong(letters.hashCode());
        StringBuilder tag = new StringBuilder();
        for (int at = 0; at < TAG_LETTERS; at++) {
            tag.append((char) ('A' + rest % 26));
            rest /= 26;
        }
        return tag.toString();
    }

    private static String measures(TrueTypeFont font) throws IOException {
        HeaderTable head = font.getHeader();
        OS2WindowsMetricsTable os2 = font.getOS2Windows();
        double scale = (double) EM / font.getUnitsPerEm();
        double angle = font.getPostScript() == null ? 0 : font.getPostScript().getItalicAngle();
        long ascent = Math.round(font.getHorizontalHeader().getAscender() * scale);
        int capitals =
                os2 == null || os2.getCapHeight() == 0 ? (int) ascent : (int) Math.round(os2.getCapHeight() * scale);
        boolean bold = os2 != null && os2.getWeightClass() > 500;
        return "/Flags " + (SYMBOLIC + (angle == 0 ? 0 : ITALIC))
                + "/FontBBox[" + Math.round(head.getXMin() * scale) + " " + Math.round(head.getYMin() * scale) + " "
                + Math.round(head.getXMax() * scale) + " " + Math.round(head.getYMax() * scale) + "]"
                + "/ItalicAngle " + Math.round(angle)
                + "/Ascent " + ascent
                + "/Descent " + Math.round(font.getHorizontalHeader().getDescender() * scale)
                + "/CapHeight " + capitals
                + "/StemV " + (bold ? 140 : 80);
    }

    private static String widths(TrueTypeFont font, CmapLookup lookup, BitSet letters) throws IOException {
        StringBuilder widths = new StringBuilder("[");
        int expected = -1;
        for (int letter = letters.nextSetBit(0); letter >= 0; letter = letters.nextSetBit(letter + 1)) {
            if (letter != expected) {
                widths.append(expected < 0 ? "" : "]").append(letter).append("[");
            }
            double width = font.getAdvanceWidth(lookup.getGlyphId(letter)) * (double) EM / font.getUnitsPerEm();
            widths.append(Math.round(width)).append(' ');
            expected = letter + 1;
        }
        return widths.append(expected < 0 ? "]" : "]]").toString();
    }

    /** Says of every code that it is its own letter; a range may not leave its last byte. */
    private static String unicode(BitSet letters) {
        int[] pages = letters.stream().map(letter -> letter >> 8).distinct().toArray();
        StringBuilder map = new StringBuilder("/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                + "/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n"
                + "/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n"
                + "1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n");
        for (int from = 0; from < pages.length; from += 100) {
            int to = Math.min(pages.length, from + 100);
            map.append(to - from).append(" beginbfrange\n");
            IntStream.range(from, to).forEach(at -> {
                String page = String.format("%02X", pages[at]);
                String first = pages[at] == 0 ? "20" : "00";
                map.append("<" + page + first + "><" + page + "FF><" + page + first + ">\n");
            });
            map.append("endbfrange\n");
        }
        return map.append("endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n")
                .toString();
    }

    /** Writes the font's objects; the font's own number. */
    int writeTo(PdfFile file) {
        int data = file.stream("/Length1 " + program.length(), program);
        int descriptor = file.add(
                "<</Type/FontDescriptor/FontName/" + name + measures + "/FontFile2 " + PdfFile.ref(data) + ">>");
        int map = file.stream("", glyphs);
        int descendant = file.add("<</Type/Font/Subtype/CIDFontType2/BaseFont/" + name
                + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor "
                + PdfFile.ref(descriptor) + "/DW 0/W" + widths + "/CIDToGIDMap " + PdfFile.ref(map) + ">>");
        int text = file.stream("", unicode);
        return file.add("<</Type/Font/Subtype/Type0/BaseFont/" + name + "/Encoding/Identity-H/DescendantFonts["
                + PdfFile.ref(descendant) + "]/ToUnicode " + PdfFile.ref(text) + ">>");
    }
}
