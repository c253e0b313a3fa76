package vn.vanthu.document;

/** Cách tổng hợp: how one indicator's figures of many units, and of one period after another, become one figure. */
public enum Gathering {
    /** Phát sinh trong kỳ: summed over the units; a longer period holds no less than a shorter one within it. */
    FLOW,
    /** Lũy kế, số tại thời điểm báo cáo: summed over the units; over time the last value counts. */
    STOCK,
    /** Tỷ lệ: from the sums of numerator and denominator, never an average of the units' percentages. */
    RATIO,
    /** Mã chọn: counted, each code for itself. */
    CODE,
    /** Words, and percentages whose parts the form does not ask for: listed unit by unit, without a total. */
    TEXT,
    /** A line that only groups others. */
    NONE
}
