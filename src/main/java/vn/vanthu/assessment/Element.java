package vn.vanthu.assessment;

import java.time.LocalDate;

/** Yếu tố thể thức, with the place in the law on layout that was in force on a paper's day. */
enum Element {
    LETTERS("Điều 4", "Mục I.4"),
    NATION("Điều 6", "Mục II.1"),
    ISSUER("Điều 7", "Mục II.2"),
    NUMBER("Điều 8", "Mục II.3"),
    PLACE_AND_DATE("Điều 9", "Mục II.4"),
    TITLE("Điều 10", "Mục II.5"),
    SIGNATURE("Điều 12", "Mục II.7"),
    RECIPIENTS("Điều 14", "Mục II.9"),
    ANNEX("Điều 15", "Mục III.1");

    private static final LocalDate DECREE_30 = LocalDate.of(2020, 3, 5);

    private final String circular01;
    private final String decree30;

    Element(String circular01, String decree30) {
        this.circular01 = circular01;
        this.decree30 = decree30;
    }

    /** True from the first day of NĐ 30/2020; before it, TT 01/2011. */
    static boolean underDecree30(LocalDate day) {
        return !day.isBefore(DECREE_30);
    }

    String basis(LocalDate day) {
        return underDecree30(day)
                ? "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, " + decree30
                : "TT 01/2011/TT-BNV, " + circular01;
    }
}
