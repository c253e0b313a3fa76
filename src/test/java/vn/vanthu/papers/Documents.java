package vn.vanthu.papers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import vn.vanthu.document.AdministrativeDocument;
import vn.vanthu.document.DocumentNumber;
import vn.vanthu.document.DocumentType;
import vn.vanthu.document.Signer;

/**
 * Documents such as the law lets an agency write, otherwise arbitrary. The bounds, and why:
 *
 * <ul>
 *   <li>names of agencies begin with what kind of agency they are and stand in capitals, as they were founded (NĐ 30/2020,
 *       Phụ lục I, Mục II.2); parent and issuer are two names;
 *   <li>the notation is the type's abbreviation with the agency's, of a letter the agency's with the drafting unit's (II.3);
 *       number and date may still be blank, the notation is not;
 *   <li>letters have addressees, reports and submissions may, other types have none (II.9);
 *   <li>a legal basis begins with "Căn cứ", the last one may with "Theo đề nghị" or "Xét" (II.6.b);
 *   <li>a person signs with an office in capitals and a name (II.7); a list of recipients ends with who keeps the file (II.9);
 *   <li>what a body may hold is told in {@link Bodies}.
 * </ul>
 */
final class Documents {

    private static final Set<DocumentType> ADDRESSED =
            Set.of(DocumentType.CONG_VAN, DocumentType.BAO_CAO, DocumentType.TO_TRINH);
    private static final Set<DocumentType> DECIDING = Set.of(DocumentType.QUYET_DINH, DocumentType.NGHI_QUYET);

    private record Agencies(String parent, String issuer, String code) {}

    private final Words words;

    Documents(Random random) {
        this.words = new Words(random);
    }

    AdministrativeDocument next() {
        DocumentType type = words.one(3) ? DocumentType.CONG_VAN : words.of(List.of(DocumentType.values()));
        Agencies agencies = agencies();
        return new AdministrativeDocument(
                agencies.parent(),
                agencies.issuer(),
                number(type, agencies),
                place(),
                words.one(6) ? Optional.empty() : Optional.of(date()),
                Optional.of(type),
                subject(),
                recipients(type),
                legalBases(),
                new Bodies(words).body(DECIDING.contains(type)),
                signer(),
                distribution());
    }

    private Agencies agencies() {
        String province = Words.upper(words.name(1, 3));
        String district = Words.upper(words.name(1, 3));
        return switch (words.between(0, 7)) {
            case 0 -> new Agencies("", "ỦY BAN NHÂN DÂN TỈNH " + province, "UBND");
            case 1 -> new Agencies("", "ỦY BAN NHÂN DÂN HUYỆN " + district, "UBND");
            case 2 -> new Agencies("ỦY BAN NHÂN DÂN TỈNH " + province, "SỞ NỘI VỤ", "SNV");
            case 3 ->
                new Agencies("ỦY BAN NHÂN DÂN TỈNH " + province, "SỞ NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN", "SNN&PTNT");
            case 4 ->
                new Agencies(
                        "UBND TỈNH " + province,
                        "BAN QUẢN LÝ CÁC DỰ ÁN ĐẦU TƯ XÂY DỰNG CÔNG TRÌNH GIAO THÔNG VÀ NÔNG NGHIỆP "
                                + "NÔNG THÔN TỈNH " + province,
                        "BQLDA");
            case 5 ->
                new Agencies(
                        "SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG TỈNH " + province,
                        "VĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI TỈNH " + province,
                        "VPĐK");
            case 6 -> new Agencies("UBND HUYỆN " + district, "PHÒNG LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI", "LĐTBXH");
            default -> new Agencies("BỘ NỘI VỤ", "VỤ TỔ CHỨC " + Words.upper(words.plain(1, 5)), "TCBC");
        };
    }

    private DocumentNumber number(DocumentType type, Agencies agencies) {
        String number = words.one(6) ? "" : String.format("%02d", words.between(1, words.one(2) ? 20 : 9999));
        String head = type.abbreviation();
        String unit = words.of(List.of("CCHC", "VP", "VX", "TCCB", "KHTC"));
        return new DocumentNumber(number, head.isEmpty() ? agencies.code() + "-" + unit : head + "-" + agencies.code());
    }

    private String place() {
        return words.of(
                List.of("Đắk Lắk", "TP. Hà Tĩnh", "Quận 1", "Phường Điện Biên Phủ", "Cư M'gar", words.name(1, 3)));
    }

    private LocalDate date() {
        return LocalDate.of(words.between(2011, 2026), words.between(1, 12), words.between(1, 28));
    }

    private String subject() {
        String phrase = words.phrase(3, words.one(4) ? 25 : 12);
        return words.one(2) ? phrase : phrase.substring(0, 1).toLowerCase() + phrase.substring(1);
    }

    private List<String> recipients(DocumentType type) {
        if (!ADDRESSED.contains(type)) {
            return List.of();
        }
        int least = type == DocumentType.CONG_VAN ? 1 : 0;
        return IntStream.range(0, words.between(least, 5))
                .mapToObj(i -> recipient())
                .toList();
    }

    private String recipient() {
        return switch (words.between(0, 5)) {
            case 0 -> "Ủy ban nhân dân tỉnh " + words.name(1, 3);
            case 1 -> "Giám đốc các Sở, ban, ngành";
            case 2 -> "Chủ tịch UBND các huyện, thị xã, thành phố";
            case 3 -> "Bộ Nội vụ (qua Vụ " + words.name(1, 3) + ")";
            case 4 -> "Sở " + words.name(2, 12);
            default -> "Các cơ quan, đơn vị trực thuộc " + words.name(2, 5);
        };
    }

    private List<String> legalBases() {
        int count = Math.max(0, words.between(-2, 4));
        List<String> bases = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean last = i == count - 1 && i > 0;
            bases.add(
                    last && words.one(2)
                            ? words.of(List.of("Theo đề nghị của Giám đốc Sở ", "Xét đề nghị của Chánh Văn phòng "))
                                    + words.name(1, 8)
                            : basis());
        }
        return bases;
    }

    private String basis() {
        return switch (words.between(0, 3)) {
            case 0 -> "Căn cứ Luật Tổ chức " + words.plain(2, 8) + " ngày " + words.date();
            case 1 ->
                "Căn cứ Nghị định số " + words.between(1, 200) + "/2010/NĐ-CP ngày " + words.date()
                        + " của Chính phủ về " + words.plain(3, 30);
            case 2 -> "Căn cứ Quyết định số " + words.citation() + " của Ủy ban nhân dân tỉnh";
            default -> "Căn cứ Thông tư số 05/2012/TT-BNV ngày 24 tháng 10 năm 2012 của Bộ trưởng Bộ Nội vụ";
        };
    }

    private Signer signer() {
        String name = words.name(2, 5);
        return switch (words.between(0, 8)) {
            case 0, 1 -> new Signer("", "GIÁM ĐỐC", name);
            case 2 -> new Signer("", "CHỦ TỊCH", name);
            case 3 -> new Signer("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", name);
            case 4 -> new Signer("TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", name);
            case 5 -> new Signer("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", name);
            case 6 -> new Signer("TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG", name);
            case 7 -> new Signer("TUQ. GIÁM ĐỐC", "TRƯỞNG PHÒNG CẢI CÁCH HÀNH CHÍNH", name);
            default -> new Signer("KT. TRƯỞNG BAN", "PHÓ TRƯỞNG BAN THƯỜNG TRỰC", name);
        };
    }

    private List<String> distribution() {
        List<String> lines = new ArrayList<>(List.of("Như trên"));
        for (int i = words.between(0, 6); i > 0; i--) {
            lines.add(
                    switch (words.between(0, 3)) {
                        case 0 -> "Các Sở, ban, ngành (để thực hiện)";
                        case 1 -> "TT " + words.name(1, 3) + " (b/c)";
                        case 2 -> "Lãnh đạo " + words.name(2, 9);
                        default -> "UBND các huyện, thị xã, thành phố";
                    });
        }
        lines.add("Lưu: VT, " + words.of(List.of("CCHC", "TCCB (05b)", "VX.12", "KHTC, NV")));
        return lines;
    }
}
