package vn.vanthu.extraction.adapter.pdf;

import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** How a page is turned to be read, told by the way its text runs and not by what the page says of itself. */
enum Turn {
    NONE,
    QUARTER,
    HALF,
    THREE_QUARTERS;

    /** The turn that makes text of a direction run from left to right; null when it runs aslant. */
    static Turn of(float dx, float dy) {
        if (Math.abs(dy) < 0.1f * Math.abs(dx)) {
            return dx > 0 ? NONE : HALF;
        }
        if (Math.abs(dx) < 0.1f * Math.abs(dy)) {
            return dy > 0 ? QUARTER : THREE_QUARTERS;
        }
        return null;
    }

    /** The turn that a page asks for which has no text to tell by. */
    static Turn ofPage(int rotation) {
        return values()[Math.floorMod(rotation, 360) / 90];
    }

    float x(PDRectangle box, float x, float y) {
        return switch (this) {
            case NONE -> x - box.getLowerLeftX();
            case QUARTER -> y - box.getLowerLeftY();
            case HALF -> box.getUpperRightX() - x;
            case THREE_QUARTERS -> box.getUpperRightY() - y;
        };
    }

    float y(PDRectangle box, float x, float y) {
        return switch (this) {
            case NONE -> box.getUpperRightY() - y;
            case QUARTER -> x - box.getLowerLeftX();
            case HALF -> y - box.getLowerLeftY();
            case THREE_QUARTERS -> box.getUpperRightX() - x;
        };
    }

    boolean swapsSides() {
        return this == QUARTER || this == THREE_QUARTERS;
    }
}
