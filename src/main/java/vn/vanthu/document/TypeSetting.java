package vn.vanthu.document;

/**
 * Kiểu chữ, cỡ chữ: how the law wants the letters of one component.
 *
 * @param size in points
 * @param alignment ANY where the law does not say
 * @param basis the provision, such as "NĐ 30/2020/NĐ-CP, Phụ lục I, Mục II.1"
 */
public record TypeSetting(Span size, Weight weight, Slope slope, Letters letters, Alignment alignment, String basis) {

    /** The same letters, as another provision wants them. */
    TypeSetting by(String provision) {
        return new TypeSetting(size, weight, slope, letters, alignment, provision);
    }

    TypeSetting sized(Span other) {
        return new TypeSetting(other, weight, slope, letters, alignment, basis);
    }

    TypeSetting weighed(Weight other) {
        return new TypeSetting(size, other, slope, letters, alignment, basis);
    }

    TypeSetting sloped(Slope other) {
        return new TypeSetting(size, weight, other, letters, alignment, basis);
    }

    TypeSetting aligned(Alignment other) {
        return new TypeSetting(size, weight, slope, letters, other, basis);
    }

    /** Độ đậm. */
    public enum Weight {
        REGULAR,
        BOLD,
        ANY
    }

    /** Dáng chữ. */
    public enum Slope {
        UPRIGHT,
        ITALIC,
        ANY
    }

    /** Chữ in hoa, in thường. */
    public enum Letters {
        CAPITALS,
        NORMAL
    }

    /** Căn lề; CENTRE is the middle of the column that the component stands in. */
    public enum Alignment {
        LEFT,
        CENTRE,
        RIGHT,
        JUSTIFIED,
        ANY
    }
}
