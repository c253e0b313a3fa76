package vn.vanthu.extraction.adapter.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import vn.vanthu.extraction.adapter.Budget;
import vn.vanthu.intake.Refusal;

/** Runs one page's content once, for its text and its straight lines; pictures are never decoded, and colours only told from black. */
final class PageEngine extends PDFGraphicsStreamEngine {

    private final Budget budget;
    private final Faces faces;
    private final PathRules path = new PathRules();
    private final Map<Turn, List<Glyph>> glyphs = new EnumMap<>(Turn.class);
    private float pictured;

    PageEngine(PDPage page, Faces faces, Budget budget) {
        super(page);
        this.budget = budget;
        this.faces = faces;
        Inks.addTo(this);
    }

    PageMarks run() throws IOException {
        faces.old().clear();
        processPage(getPage());
        glyphs.replaceAll((turned, drawn) -> faces.old().read(drawn));
        PDRectangle box = getPage().getCropBox();
        Turn turn = Turn.ofPage(getPage().getRotation());
        for (Map.Entry<Turn, List<Glyph>> entry : glyphs.entrySet()) {
            turn = entry.getValue().size() > count(turn) ? entry.getKey() : turn;
        }
        float width = turn.swapsSides() ? box.getHeight() : box.getWidth();
        float height = turn.swapsSides() ? box.getWidth() : box.getHeight();
        List<Glyph> shown = glyphs.getOrDefault(turn, List.of()).stream()
                .filter(glyph ->
                        glyph.right() > 0 && glyph.x() < width && glyph.baseline() > 0 && glyph.middle() < height)
                .toList();
        return new PageMarks(width, height, shown, rules(turn, box), pictured);
    }

    private int count(Turn turn) {
        return glyphs.getOrDefault(turn, List.of()).size();
    }

    private List<Rule> rules(Turn turn, PDRectangle box) {
        List<Rule> rules = new ArrayList<>();
        for (float[] line : path.lines()) {
            float x1 = turn.x(box, line[0], line[1]);
            float y1 = turn.y(box, line[0], line[1]);
            float x2 = turn.x(box, line[2], line[3]);
            float y2 = turn.y(box, line[2], line[3]);
            rules.add(
                    Math.abs(x2 - x1) > Math.abs(y2 - y1)
                            ? new Rule(true, (y1 + y2) / 2, Math.min(x1, x2), Math.max(x1, x2))
                            : new Rule(false, (x1 + x2) / 2, Math.min(y1, y2), Math.max(y1, y2)));
        }
        return rules;
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        budget.lookAtClock();
        super.showForm(form);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        budget.step();
        String text = font.toUnicode(code);
        if (text == null) {
            text = font instanceof PDSimpleFont && !(font instanceof PDType3Font) ? String.valueOf((char) code) : "";
        }
        Turn turn = Turn.of(matrix.getScaleX(), matrix.getShearY());
        if (text.isEmpty() || turn == null) {
            return;
        }
        Faces.Face face = faces.of(font);
        if (face.lettering() != null && font instanceof PDSimpleFont) {
            text = OldGlyphs.code(face.lettering(), code, text);
        }
        budget.characters(text.length());
        List<Glyph> line = glyphs.computeIfAbsent(turn, key -> new ArrayList<>());
        if (OldGlyphs.isMark(text) && !line.isEmpty()) {
            Glyph base = line.remove(line.size() - 1);
            line.add(base.saying(base.text() + text));
            return;
        }
        PDRectangle box = getPage().getCropBox();
        float x = matrix.getTranslateX();
        float y = matrix.getTranslateY();
        float size = (float) Math.hypot(matrix.getShearX(), matrix.getScaleY());
        float width = displacement.getX() * (float) Math.hypot(matrix.getScaleX(), matrix.getShearY());
        boolean outlined = getGraphicsState().getTextState().getRenderingMode() == RenderingMode.FILL_STROKE;
        boolean slanted = turn == Turn.NONE && matrix.getShearX() > 0.1f * matrix.getScaleY();
        Glyph glyph = new Glyph(
                text,
                turn.x(box, x, y),
                width,
                turn.y(box, x, y),
                size,
                face.bold() || outlined,
                face.italic() || slanted,
                face.family(),
                Inks.coloured(getGraphicsState()));
        line.add(glyph);
        if (face.lettering() != null) {
            faces.old().drawn(glyph, face.lettering());
        }
    }

    /** Glyph pictures of a font are not content of the page. */
    @Override
    protected void showType3Glyph(Matrix matrix, PDType3Font font, int code, Vector displacement) {}

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException e) throws IOException {
        if (e instanceof Refusal) {
            throw e;
        }
        super.operatorException(operator, operands, e);
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) throws IOException {
        budget.step();
        path.move((float) p0.getX(), (float) p0.getY());
        path.line((float) p1.getX(), (float) p1.getY());
        path.line((float) p2.getX(), (float) p2.getY());
        path.line((float) p3.getX(), (float) p3.getY());
        path.close();
    }

    @Override
    public void drawImage(PDImage image) {
        Matrix unit = getGraphicsState().getCurrentTransformationMatrix();
        float area = Math.abs(unit.getScaleX() * unit.getScaleY() - unit.getShearX() * unit.getShearY());
        PDRectangle box = getPage().getCropBox();
        pictured += Math.max(area / (box.getWidth() * box.getHeight()), Float.MIN_NORMAL);
    }

    @Override
    public void clip(int windingRule) {}

    @Override
    public void moveTo(float x, float y) throws IOException {
        budget.step();
        path.move(x, y);
    }

    @Override
    public void lineTo(float x, float y) throws IOException {
        budget.step();
        path.line(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) throws IOException {
        budget.step();
        path.move(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return new Point2D.Float(path.current()[0], path.current()[1]);
    }

    @Override
    public void closePath() {
        path.close();
    }

    @Override
    public void endPath() {
        path.end();
    }

    @Override
    public void strokePath() {
        path.stroke();
        path.end();
    }

    @Override
    public void fillPath(int windingRule) {
        path.fill();
        path.end();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        path.stroke();
        path.end();
    }

    @Override
    public void shadingFill(COSName shadingName) {}
}
