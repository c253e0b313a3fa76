package vn.vanthu.document;

/** Thành phần thể thức: what an administrative document is made of (NĐ 30/2020, Điều 8 and Phụ lục I, Mục II, III). */
public enum Component {
    /** Khổ giấy, định lề: the page that the others stand on. */
    PAGE,
    /** Quốc hiệu. */
    NATIONAL_NAME,
    /** Tiêu ngữ. */
    MOTTO,
    /** Tên cơ quan chủ quản trực tiếp. */
    PARENT,
    /** Tên cơ quan ban hành. */
    ISSUER,
    /** Số, ký hiệu. */
    NUMBER,
    /** Địa danh và thời gian ban hành. */
    PLACE_DATE,
    /** Tên loại. */
    TYPE,
    /** Trích yếu of a document with a type's name. */
    SUBJECT,
    /** Trích yếu công văn ("V/v …"). */
    LETTER_SUBJECT,
    /** Kính gửi. */
    RECIPIENTS,
    /** Căn cứ ban hành. */
    LEGAL_BASIS,
    /** Từ "Phần", "Chương" and its number. */
    CHAPTER,
    /** Tiêu đề của phần, chương. */
    CHAPTER_TITLE,
    /** Từ "Mục", "Tiểu mục" and its number. */
    SECTION,
    /** Tiêu đề của mục, tiểu mục. */
    SECTION_TITLE,
    /** Mục "I. TIÊU ĐỀ" of reports and plans. */
    ROMAN_HEADING,
    /** Điều. */
    ARTICLE,
    /** Khoản with a title of its own. */
    CLAUSE,
    /** Nội dung. */
    BODY,
    /** Quyền hạn, chức vụ của người ký. */
    SIGNER_TITLE,
    /** Họ và tên người ký. */
    SIGNER_NAME,
    /** Từ "Nơi nhận". */
    DISTRIBUTION_TITLE,
    /** Tên cơ quan nhận. */
    DISTRIBUTION,
    /** Từ "Phụ lục" and its number. */
    ANNEX,
    /** Tiêu đề phụ lục. */
    ANNEX_TITLE,
    /** "(Kèm theo …)". */
    ANNEX_REFERENCE,
    /** Mức độ khẩn. */
    URGENCY,
    /** Phạm vi lưu hành. */
    CIRCULATION,
    /** Ký hiệu người soạn thảo và số lượng bản. */
    DRAFTER,
    /** Địa chỉ cơ quan, thư điện tử, điện thoại. */
    ADDRESS,
    /** Số trang. */
    PAGE_NUMBER
}
