package vn.vanthu.correspondence.adapter.pdf;

/** Something printed. Lengths in points, y downward from the top of what holds the mark. */
sealed interface Mark {

    Mark moved(double dx, double dy);

    /**
     * @param y of the baseline
     * @param stretch added after each space
     */
    record Glyphs(double x, double y, double width, String text, Style.Letter letter, double stretch) implements Mark {
        @Override
        public Mark moved(double dx, double dy) {
            return new Glyphs(x + dx, y + dy, width, text, letter, stretch);
        }
    }

    record Stroke(double x1, double y1, double x2, double y2, double width, int colour) implements Mark {
        @Override
        public Mark moved(double dx, double dy) {
            return new Stroke(x1 + dx, y1 + dy, x2 + dx, y2 + dy, width, colour);
        }
    }

    record Shade(double x, double y, double width, double height, int colour) implements Mark {
        @Override
        public Mark moved(double dx, double dy) {
            return new Shade(x + dx, y + dy, width, height, colour);
        }
    }
}
