package vn.vanthu.correspondence.adapter.sign;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import vn.vanthu.correspondence.Agency;
import vn.vanthu.correspondence.Sealer;
import vn.vanthu.correspondence.adapter.LetterData;
import vn.vanthu.correspondence.adapter.TemplateRenderer;
import vn.vanthu.correspondence.adapter.pdf.Typefaces;
import vn.vanthu.testing.TestKeys;

/** Letters with signatures, for tests of what signs them and of what verifies them. */
public final class SealedPapers {

    public static final Instant AT = Instant.parse("2012-03-05T01:15:30Z");
    public static final Sealer.Mark ON_LETTER = Sealer.OnDocument.of(LetterData.complete());

    static final Agency AGENCY = new Agency(
            "UBND TỈNH ĐẮK LẮK",
            "SỞ NỘI VỤ",
            "Sở Nội vụ",
            "Đắk Lắk",
            "SNV-CCHC",
            "baocao@snv.daklak.example",
            "KT. GIÁM ĐỐC",
            "PHÓ GIÁM ĐỐC",
            "Trần Văn Mẫu",
            "Lưu: VT, CCHC");
    private static final TemplateRenderer RENDERER = new TemplateRenderer(Path.of("none"), Typefaces.bundled());

    private SealedPapers() {}

    /** A letter of one page, as it is printed. */
    public static byte[] letter() {
        return RENDERER.render("receipt", LetterData.complete()).pdf();
    }

    /** Signs with a demonstration key that is made in the folder, without pictures. */
    public static Sealer sealer(Path folder) {
        return sealer(settings(Map.of()), folder);
    }

    /** Signs with the key of a PKCS#12 file. */
    public static Sealer sealer(TestKeys key, Path folder) {
        Path file = key.store(folder.resolve("key-" + key.certificate().getSerialNumber() + ".p12"));
        return sealer(settings(Map.of("keystore", file), TestKeys.PASSWORD, "", true), folder);
    }

    static Sealer sealer(SigningSettings settings, Path folder) {
        return sealer(settings, folder, new LastSealing());
    }

    static Sealer sealer(SigningSettings settings, Path folder, LastSealing last) {
        return Sealers.of(settings, new KeyCabinet(settings, folder, AGENCY.name()), AGENCY, last);
    }

    /** @param files of the settings of that name: keystore, image, signer-image */
    static SigningSettings settings(Map<String, Path> files) {
        return settings(files, "", "", true);
    }

    static SigningSettings settings(Map<String, Path> files, String password, String authority, boolean required) {
        return new SigningSettings(
                true,
                Optional.ofNullable(files.get("keystore")),
                password,
                "",
                Optional.empty(),
                0,
                "",
                Optional.ofNullable(files.get("image")),
                36,
                Optional.ofNullable(files.get("signer-image")),
                40,
                "",
                "",
                authority,
                required,
                Duration.ofSeconds(2));
    }

    /** An invented round seal and an invented signature, both on see-through ground. */
    static Map<String, Path> pictures(Path folder) {
        return Map.of(
                "image", png(folder.resolve("seal.png"), 425, 425, Color.RED, true),
                "signer-image", png(folder.resolve("signature.png"), 480, 200, Color.BLUE, false));
    }

    private static Path png(Path file, int width, int height, Color colour, boolean round) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(colour);
        pen.setStroke(new BasicStroke(8));
        if (round) {
            pen.drawOval(8, 8, width - 16, height - 16);
            pen.drawOval(70, 70, width - 140, height - 140);
        } else {
            pen.drawArc(8, 8, width / 2, height - 16, 0, 300);
            pen.drawLine(width / 3, height / 2, width - 8, height / 4);
        }
        pen.dispose();
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(image, "png", file.toFile());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
