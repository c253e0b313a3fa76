package vn.vanthu.document;

import java.util.Arrays;
import java.util.Optional;

/**
 * Tên loại văn bản: the 29 types of NĐ 30/2020, Điều 7, with the abbreviations of Phụ lục III, Mục I, and the four that
 * only the older law knew; what that abbreviated otherwise is in {@link FormatProfile#abbreviations}.
 */
public enum DocumentType {
    NGHI_QUYET("NQ", "Nghị quyết"),
    QUYET_DINH("QĐ", "Quyết định"),
    CHI_THI("CT", "Chỉ thị"),
    QUY_CHE("QC", "Quy chế"),
    QUY_DINH("QyĐ", "Quy định"),
    THONG_CAO("TC", "Thông cáo"),
    THONG_BAO("TB", "Thông báo"),
    HUONG_DAN("HD", "Hướng dẫn"),
    CHUONG_TRINH("CTr", "Chương trình"),
    KE_HOACH("KH", "Kế hoạch"),
    PHUONG_AN("PA", "Phương án"),
    DE_AN("ĐA", "Đề án"),
    DU_AN("DA", "Dự án"),
    BAO_CAO("BC", "Báo cáo"),
    BIEN_BAN("BB", "Biên bản"),
    TO_TRINH("TTr", "Tờ trình"),
    HOP_DONG("HĐ", "Hợp đồng"),
    CONG_VAN("", "Công văn"),
    CONG_DIEN("CĐ", "Công điện"),
    BAN_GHI_NHO("BGN", "Bản ghi nhớ"),
    BAN_THOA_THUAN("BTT", "Bản thỏa thuận"),
    GIAY_UY_QUYEN("GUQ", "Giấy ủy quyền"),
    GIAY_MOI("GM", "Giấy mời"),
    GIAY_GIOI_THIEU("GGT", "Giấy giới thiệu"),
    GIAY_NGHI_PHEP("GNP", "Giấy nghỉ phép"),
    PHIEU_GUI("PG", "Phiếu gửi"),
    PHIEU_CHUYEN("PC", "Phiếu chuyển"),
    PHIEU_BAO("PB", "Phiếu báo"),
    THU_CONG("", "Thư công"),
    BAN_CAM_KET("", "Bản cam kết"),
    GIAY_CHUNG_NHAN("", "Giấy chứng nhận"),
    GIAY_DI_DUONG("", "Giấy đi đường"),
    GIAY_BIEN_NHAN("", "Giấy biên nhận hồ sơ");

    private final String abbreviation;
    private final String title;

    DocumentType(String abbreviation, String title) {
        this.abbreviation = abbreviation;
        this.title = title;
    }

    /** Chữ viết tắt in the notation under NĐ 30/2020; empty for the types that have none there. */
    public String abbreviation() {
        return abbreviation;
    }

    /** The type's name in normal letters: "Báo cáo". */
    public String title() {
        return title;
    }

    /** The type whose abbreviation opens a notation: "BC-UBND" is BAO_CAO; "SNV-CCHC" names none. */
    public static Optional<DocumentType> ofNotation(String notation) {
        String head = notation.split("-", 2)[0];
        return Arrays.stream(values())
                .filter(type -> !type.abbreviation.isEmpty() && type.abbreviation.equalsIgnoreCase(head))
                .findFirst();
    }

    /** The type of that name, whatever its letters. */
    public static Optional<DocumentType> ofTitle(String title) {
        String wanted = VietnameseText.fold(title);
        return Arrays.stream(values())
                .filter(type -> VietnameseText.fold(type.title).equals(wanted))
                .findFirst();
    }
}
