package vn.vanthu.format;

/** The kinds of findings on a document's looks. The names are a promise to callers. */
public enum FormatCode {
    /** A component that such a document bears is not on it. */
    FORMAT_COMPONENT_MISSING,
    /** Khổ giấy. */
    FORMAT_PAGE,
    /** Định lề trang. */
    FORMAT_MARGIN,
    /** Phông chữ. */
    FORMAT_FONT,
    /** Cỡ chữ. */
    FORMAT_SIZE,
    /** Kiểu chữ: weight, slope, capitals, colour. */
    FORMAT_STYLE,
    /** Đường kẻ. */
    FORMAT_RULE,
    /** Vị trí. */
    FORMAT_POSITION,
    /** Khoảng cách, giãn dòng, lùi đầu dòng. */
    FORMAT_SPACING,
    /** Số trang. */
    FORMAT_PAGE_NUMBER,
    /** Số, ký hiệu. */
    FORMAT_NUMBER,
    /** Địa danh, thời gian ban hành. */
    FORMAT_DATE,
    /** Căn cứ ban hành. */
    FORMAT_LEGAL_BASIS,
    /** Chữ ký: quyền hạn, chức vụ, họ tên. */
    FORMAT_SIGNATURE,
    /** Kính gửi, Nơi nhận. */
    FORMAT_RECIPIENTS,
    /** Phụ lục. */
    FORMAT_ANNEX,
    /** The mark that closes the text. */
    FORMAT_ENDING
}
