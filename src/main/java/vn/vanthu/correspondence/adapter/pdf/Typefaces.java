package vn.vanthu.correspondence.adapter.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The four faces letters are printed in: Tinos, which has the measures of Times New Roman, or the fonts of a folder. Font
 * programs are parsed once; the subsets that files embed are made one at a time, since the programs are not safe for several
 * threads, and the last ones used are kept.
 */
public final class Typefaces {

    static final int FACES = 4;
    private static final int KEPT = 64;

    private record Subset(int face, BitSet letters) {}

    private static final List<String> TINOS = List.of("Regular", "Bold", "Italic", "BoldItalic");
    private static final List<List<String>> FILES = List.of(
            List.of("times.ttf", "times new roman.ttf", "tinos-regular.ttf", "liberationserif-regular.ttf"),
            List.of("timesbd.ttf", "times new roman bold.ttf", "tinos-bold.ttf", "liberationserif-bold.ttf"),
            List.of("timesi.ttf", "times new roman italic.ttf", "tinos-italic.ttf", "liberationserif-italic.ttf"),
            List.of(
                    "timesbi.ttf",
                    "times new roman bold italic.ttf",
                    "tinos-bolditalic.ttf",
                    "liberationserif-bolditalic.ttf"));

    private final List<Typeface> faces = new ArrayList<>();
    private final List<TrueTypeFont> fonts;
    private final Map<Subset, FaceProgram> embedded = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Subset, FaceProgram> eldest) {
            return size() > KEPT;
        }
    };

    private Typefaces(List<byte[]> programs) {
        this.fonts = parse(programs);
        try {
            for (TrueTypeFont font : fonts) {
                faces.add(new Typeface(font));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The fonts that came with the program. */
    public static Typefaces bundled() {
        List<byte[]> programs = new ArrayList<>();
        for (String face : TINOS) {
            try (InputStream in = Typefaces.class.getResourceAsStream("/fonts/Tinos/Tinos-" + face + ".ttf")) {
                programs.add(in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new Typefaces(programs);
    }

    /**
     * @param folder with the four faces of Times New Roman under their usual file names (times.ttf, timesbd.ttf,
     *     timesi.ttf, timesbi.ttf)
     * @throws IllegalArgumentException naming the faces that are missing or lack Vietnamese letters
     */
    public static Typefaces of(Path folder) {
        Map<String, Path> found = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(file -> found.put(file.getFileName().toString().toLowerCase(Locale.ROOT), file));
            List<byte[]> programs = new ArrayList<>();
            List<String> missing = new ArrayList<>();
            for (List<String> names : FILES) {
                Optional<String> name =
                        names.stream().filter(found::containsKey).findFirst();
                if (name.isPresent()) {
                    programs.add(Files.readAllBytes(found.get(name.get())));
                } else {
                    missing.add(names.get(0));
                }
            }
            if (!missing.isEmpty()) {
                throw new IllegalArgumentException("fonts missing in the folder: " + String.join(", ", missing));
            }
            return checked(new Typefaces(programs));
        } catch (IOException e) {
            throw new IllegalArgumentException("the folder of fonts cannot be read", e);
        }
    }

    private static Typefaces checked(Typefaces typefaces) {
        for (int face = 0; face < FACES; face++) {
            Typeface typeface = typefaces.faces.get(face);
            if (!VietnameseLetters.ALL.chars().allMatch(typeface::has)) {
                throw new IllegalArgumentException(FILES.get(face).get(0) + ": the font lacks Vietnamese letters");
            }
        }
        return typefaces;
    }

    Typeface of(Style.Letter letter) {
        return faces.get(face(letter));
    }

    Typeface of(boolean bold) {
        return faces.get(bold ? 1 : 0);
    }

    static int face(Style.Letter letter) {
        return (letter.bold() ? 1 : 0) + (letter.italic() ? 2 : 0);
    }

    /** The face with at least these letters, to be embedded; the same letters give the same bytes. */
    FaceProgram program(int face, BitSet letters) {
        BitSet wanted = LetterGroups.around(letters);
        wanted.and(faces.get(face).letters());
        Subset subset = new Subset(face, wanted);
        synchronized (embedded) {
            return embedded.computeIfAbsent(subset, missing -> subset(face, wanted));
        }
    }

    private FaceProgram subset(int face, BitSet letters) {
        try {
            return FaceProgram.of(fonts.get(face), letters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<TrueTypeFont> parse(List<byte[]> programs) {
        List<TrueTypeFont> fonts = new ArrayList<>();
        try {
            for (byte[] program : programs) {
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(program));
                font.setEnableGsub(false);
                fonts.add(font);
            }
            return fonts;
        } catch (IOException e) {
            throw new IllegalArgumentException("a font cannot be read", e);
        }
    }
}
