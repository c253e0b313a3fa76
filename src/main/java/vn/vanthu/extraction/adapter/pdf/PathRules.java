package vn.vanthu.extraction.adapter.pdf;

import java.util.ArrayList;
import java.util.List;

/** Gathers the path being drawn, and keeps what of it are straight lines: strokes, and areas as thin as a line. */
final class PathRules {

    private static final float THIN = 3;
    private static final float SHORT = 2;
    private static final float SLANT = 0.7f;
    private static final int MOST = 200_000;

    /** In page space: x1, y1, x2, y2. */
    private final List<float[]> lines = new ArrayList<>();

    private final List<List<float[]>> path = new ArrayList<>();

    void move(float x, float y) {
        List<float[]> subpath = new ArrayList<>();
        subpath.add(new float[] {x, y});
        path.add(subpath);
    }

    void line(float x, float y) {
        if (path.isEmpty()) {
            move(x, y);
        } else if (path.size() + last().size() < MOST) {
            last().add(new float[] {x, y});
        }
    }

    void close() {
        if (!path.isEmpty()) {
            last().add(last().get(0));
        }
    }

    float[] current() {
        return path.isEmpty() ? new float[] {0, 0} : last().get(last().size() - 1);
    }

    void stroke() {
        for (List<float[]> subpath : path) {
            for (int i = 1; i < subpath.size(); i++) {
                keep(subpath.get(i - 1)[0], subpath.get(i - 1)[1], subpath.get(i)[0], subpath.get(i)[1]);
            }
        }
    }

    void fill() {
        for (List<float[]> subpath : path) {
            float[] box = box(subpath);
            if (box[2] - box[0] <= THIN) {
                float x = (box[0] + box[2]) / 2;
                keep(x, box[1], x, box[3]);
            } else if (box[3] - box[1] <= THIN) {
                float y = (box[1] + box[3]) / 2;
                keep(box[0], y, box[2], y);
            }
        }
    }

    void end() {
        path.clear();
    }

    List<float[]> lines() {
        return lines;
    }

    private void keep(float x1, float y1, float x2, float y2) {
        float dx = Math.abs(x2 - x1);
        float dy = Math.abs(y2 - y1);
        if (Math.min(dx, dy) <= SLANT && Math.max(dx, dy) >= SHORT && lines.size() < MOST) {
            lines.add(new float[] {x1, y1, x2, y2});
        }
    }

    private static float[] box(List<float[]> points) {
        float[] box = {Float.MAX_VALUE, Float.MAX_VALUE, -Float.MAX_VALUE, -Float.MAX_VALUE};
        for (float[] point : points) {
            box[0] = Math.min(box[0], point[0]);
            box[1] = Math.min(box[1], point[1]);
            box[2] = Math.max(box[2], point[0]);
            box[3] = Math.max(box[3], point[1]);
        }
        return box;
    }

    private List<float[]> last() {
        return path.get(path.size() - 1);
    }
}
