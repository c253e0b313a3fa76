package vn.vanthu.extraction.adapter.pdf;

import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;

/**
 * Tells black letters from coloured ones by the numbers of their colour alone: no colour profile and no function of a file
 * is ever run. Where the numbers do not tell, letters are black.
 */
final class Inks {

    /** Black as printed by four inks, seen on a screen, is up to 14 % light. */
    private static final float DARK = 0.15f;

    private static final int MOST_INKS = 4;

    private static final PDColor BLACK = new PDColor(new float[] {0}, PDDeviceGray.INSTANCE);
    private static final PDColor COLOURED = new PDColor(new float[] {1}, PDDeviceGray.INSTANCE);

    /** More means lighter, or there are four inks. */
    private static final PDColorSpace LIGHT = PDDeviceGray.INSTANCE;
    /** One ink, black: more means darker. */
    private static final PDColorSpace BLACK_INK = PDDeviceCMYK.INSTANCE;

    private static final PDColorSpace UNKNOWN = PDDeviceRGB.INSTANCE;

    private static final List<String> OF_LINES = List.of(
            OperatorName.STROKING_COLORSPACE,
            OperatorName.STROKING_COLOR,
            OperatorName.STROKING_COLOR_N,
            OperatorName.STROKING_COLOR_GRAY,
            OperatorName.STROKING_COLOR_RGB,
            OperatorName.STROKING_COLOR_CMYK);
    private static final List<String> OF_LETTERS = List.of(
            OperatorName.NON_STROKING_COLORSPACE,
            OperatorName.NON_STROKING_COLOR,
            OperatorName.NON_STROKING_COLOR_N,
            OperatorName.NON_STROKING_GRAY,
            OperatorName.NON_STROKING_RGB,
            OperatorName.NON_STROKING_CMYK);

    private Inks() {}

    static void addTo(PDFStreamEngine engine) {
        OF_LINES.forEach(name -> engine.addOperator(new Ignored(engine, name)));
        OF_LETTERS.forEach(name -> engine.addOperator(new Chosen(engine, name)));
    }

    static boolean coloured(PDGraphicsState state) {
        return state.getNonStrokingColor() == COLOURED;
    }

    private static boolean dark(PDColorSpace space, float[] parts) {
        return switch (parts.length) {
            case 1 -> space == BLACK_INK ? parts[0] >= 1 - DARK : parts[0] <= DARK;
            case 3 -> Math.max(parts[0], Math.max(parts[1], parts[2])) <= DARK;
            case 4 -> (1 - Math.min(parts[0], Math.min(parts[1], parts[2]))) * (1 - parts[3]) <= DARK;
            default -> true;
        };
    }

    /** @param resources of the page; may be null */
    private static PDColorSpace space(COSName name, PDResources resources) {
        COSDictionary spaces =
                resources == null ? null : resources.getCOSObject().getCOSDictionary(COSName.COLORSPACE);
        COSBase own = spaces == null ? null : spaces.getDictionaryObject(name);
        if (!(own instanceof COSArray array) || array.size() < 2) {
            return name.equals(COSName.PATTERN) ? UNKNOWN : LIGHT;
        }
        COSBase kind = array.getObject(0);
        if (COSName.SEPARATION.equals(kind)) {
            boolean black = array.getObject(1) instanceof COSName ink
                    && List.of("black", "all").contains(ink.getName().toLowerCase(Locale.ROOT));
            return black ? BLACK_INK : UNKNOWN;
        }
        boolean light = COSName.ICCBASED.equals(kind) || COSName.CALRGB.equals(kind) || COSName.CALGRAY.equals(kind);
        return light ? LIGHT : UNKNOWN;
    }

    private static final class Ignored extends OperatorProcessor {
        private final String name;

        private Ignored(PDFStreamEngine engine, String name) {
            super(engine);
            this.name = name;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) {}

        @Override
        public String getName() {
            return name;
        }
    }

    private static final class Chosen extends OperatorProcessor {
        private final String name;
        private final boolean choosesSpace;
        private final boolean ofSpace;

        private Chosen(PDFStreamEngine engine, String name) {
            super(engine);
            this.name = name;
            this.choosesSpace = name.equals(OperatorName.NON_STROKING_COLORSPACE);
            this.ofSpace =
                    name.equals(OperatorName.NON_STROKING_COLOR) || name.equals(OperatorName.NON_STROKING_COLOR_N);
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) {
            PDGraphicsState state = getContext().getGraphicsState();
            if (choosesSpace) {
                boolean named = !operands.isEmpty() && operands.get(0) instanceof COSName;
                state.setNonStrokingColorSpace(
                        named ? space((COSName) operands.get(0), getContext().getResources()) : UNKNOWN);
                state.setNonStrokingColor(BLACK);
                return;
            }
            PDColorSpace space = ofSpace ? state.getNonStrokingColorSpace() : LIGHT;
            state.setNonStrokingColorSpace(space);
            float[] parts = space == UNKNOWN ? null : numbers(operands);
            state.setNonStrokingColor(parts == null || dark(space, parts) ? BLACK : COLOURED);
        }

        /** @return null when they are not only numbers */
        private static float[] numbers(List<COSBase> operands) {
            float[] numbers = new float[Math.min(operands.size(), MOST_INKS + 1)];
            for (int i = 0; i < numbers.length; i++) {
                if (!(operands.get(i) instanceof COSNumber number)) {
                    return null;
                }
                numbers[i] = number.floatValue();
            }
            return numbers;
        }

        @Override
        public String getName() {
            return name;
        }
    }
}
