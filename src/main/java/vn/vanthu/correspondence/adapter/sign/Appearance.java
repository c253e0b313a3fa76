package vn.vanthu.correspondence.adapter.sign;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDAppearanceContentStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.vanthu.correspondence.Sealer.Mark;
import vn.vanthu.correspondence.Sealer.OnDocument;
import vn.vanthu.correspondence.Sealer.OnEnclosure;
import vn.vanthu.document.VietnamTime;

/** What a signature looks like on the page (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 8). */
final class Appearance {

    private static final Logger log = LoggerFactory.getLogger(Appearance.class);

    private static final float POINTS_A_MM = 72f / 25.4f;
    private static final float TEXT_SIZE = 10;
    /** Room above and below the line of text. */
    private static final float LEADING = 4;
    /** From the page's right and upper edge, within the margins of the decree. */
    private static final float RIGHT_MM = 15;

    private static final float TOP_MM = 10;
    /** Of the person's signature, what the seal covers. */
    private static final float COVERED = 1f / 3;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MM/uuuu; HH:mm:ssxxx");
    private static final String FONT = "/fonts/Tinos/Tinos-Regular.ttf";

    /**
     * @param page counted from 0
     * @param box on the page; empty for a signature that does not show
     */
    record Drawing(int page, Optional<PDRectangle> box, Optional<PDAppearanceDictionary> appearance) {
        static final Drawing NOTHING = new Drawing(0, Optional.empty(), Optional.empty());
    }

    /** A picture with its width on the page in mm, or less where there is less room. */
    record Sized(Picture picture, int width) {}

    private final Optional<Sized> seal;
    private final Optional<Sized> person;
    private final float personWidth;

    /** @param personWidth mm that the person's signature takes, whether there is a picture of it or not */
    Appearance(Optional<Sized> seal, Optional<Sized> person, int personWidth) {
        this.seal = seal;
        this.person = person;
        this.personWidth = personWidth * POINTS_A_MM;
    }

    /** Draws into the document, without putting it on a page. */
    Drawing draw(PDDocument document, Mark mark, Instant at) throws IOException {
        if (mark instanceof OnEnclosure enclosure) {
            return words(document, "Số: " + enclosure.number() + "; " + TIME.format(at.atZone(VietnamTime.ZONE)));
        }
        OnDocument letter = (OnDocument) mark;
        if (seal.isEmpty() && person.isEmpty()) {
            return Drawing.NOTHING;
        }
        Optional<SignerPlace> place = SignerPlace.find(document, letter.title(), letter.name());
        if (place.isEmpty()) {
            log.warn("A letter is signed without pictures: no room between title and name was found");
            return Drawing.NOTHING;
        }
        return pictures(document, place.get());
    }

    private Drawing pictures(PDDocument document, SignerPlace place) throws IOException {
        PDRectangle page = document.getPage(place.page()).getCropBox();
        float middle = page.getUpperRightY() - (place.top() + place.bottom()) / 2;
        float centre = page.getLowerLeftX() + place.centre();
        PDRectangle signature = person.map(sized -> fitted(sized, centre, middle, place.bottom() - place.top()))
                .orElseGet(() -> around(centre, middle, personWidth, 1));
        Optional<PDRectangle> stamp = seal.map(sized -> {
            float width = sized.width() * POINTS_A_MM;
            float right = signature.getLowerLeftX() + COVERED * signature.getWidth();
            return around(right - width / 2, middle, width, sized.picture().heightOf(width));
        });
        PDRectangle box = union(signature, stamp.orElse(signature));
        PDAppearanceStream stream = stream(document, box);
        try (PDAppearanceContentStream content = new PDAppearanceContentStream(stream, true)) {
            if (person.isPresent()) {
                put(content, document, person.get().picture(), signature, box);
            }
            if (seal.isPresent()) {
                put(content, document, seal.get().picture(), stamp.orElseThrow(), box);
            }
        }
        return drawing(place.page(), box, stream);
    }

    private static Drawing words(PDDocument document, String text) throws IOException {
        PDRectangle page = document.getPage(0).getCropBox();
        PDType0Font font = PDType0Font.load(document, program(), true);
        float width = font.getStringWidth(text) / 1000 * TEXT_SIZE;
        float right = page.getUpperRightX() - RIGHT_MM * POINTS_A_MM;
        float top = page.getUpperRightY() - TOP_MM * POINTS_A_MM;
        PDRectangle box = new PDRectangle(right - width, top - TEXT_SIZE - LEADING, width, TEXT_SIZE + LEADING);
        PDAppearanceStream stream = stream(document, box);
        try (PDAppearanceContentStream content = new PDAppearanceContentStream(stream, true)) {
            content.beginText();
            content.setFont(font, TEXT_SIZE);
            content.setNonStrokingColor(0f, 0f, 0f);
            content.newLineAtOffset(0, LEADING);
            content.showText(text);
            content.endText();
        }
        font.subset();
        return drawing(0, box, stream);
    }

    private static Drawing drawing(int page, PDRectangle box, PDAppearanceStream stream) {
        PDAppearanceDictionary appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(stream);
        return new Drawing(page, Optional.of(box), Optional.of(appearance));
    }

    private static PDAppearanceStream stream(PDDocument document, PDRectangle box) {
        PDAppearanceStream stream = new PDAppearanceStream(document);
        stream.setResources(new PDResources());
        stream.setBBox(new PDRectangle(box.getWidth(), box.getHeight()));
        return stream;
    }

    private static void put(
            PDAppearanceContentStream content, PDDocument document, Picture picture, PDRectangle where, PDRectangle box)
            throws IOException {
        content.drawImage(
                picture.in(document),
                where.getLowerLeftX() - box.getLowerLeftX(),
                where.getLowerLeftY() - box.getLowerLeftY(),
                where.getWidth(),
                where.getHeight());
    }

    private static PDRectangle fitted(Sized sized, float centre, float middle, float room) {
        float width = sized.width() * POINTS_A_MM;
        float height = sized.picture().heightOf(width);
        float scale = Math.min(1, room / height);
        return around(centre, middle, width * scale, height * scale);
    }

    private static PDRectangle around(float centre, float middle, float width, float height) {
        return new PDRectangle(centre - width / 2, middle - height / 2, width, height);
    }

    private static PDRectangle union(PDRectangle one, PDRectangle other) {
        float left = Math.min(one.getLowerLeftX(), other.getLowerLeftX());
        float low = Math.min(one.getLowerLeftY(), other.getLowerLeftY());
        return new PDRectangle(
                left,
                low,
                Math.max(one.getUpperRightX(), other.getUpperRightX()) - left,
                Math.max(one.getUpperRightY(), other.getUpperRightY()) - low);
    }

    private static TrueTypeFont program() {
        try (InputStream in = Appearance.class.getResourceAsStream(FONT)) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            font.setEnableGsub(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
