package vn.vanthu.extraction.adapter.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vanthu.assessment.Assessment;
import vn.vanthu.assessment.FindingCode;
import vn.vanthu.testing.PlainExcel;
import vn.vanthu.testing.Submissions;

/** A sheet that is sent alone says by its first rows who sends what. */
class WorkbookTitleTest {

    private static final Instant IN_TIME = Instant.parse("2012-11-05T01:00:00Z");

    @ParameterizedTest
    @ValueSource(strings = {"UBND HUYỆN KRÔNG PẮC", "*ỦY BAN NHÂN DÂN HUYỆN KRÔNG PẮC", "*UBND huyện Krông Pắc"})
    void theAgencyAboveTheTitleIsNoPartOfIt(String agency) {
        Assessment assessment =
                assess(agency + "|<|<|<|<", "*BẢNG TỰ ĐÁNH GIÁ, CHẤM ĐIỂM CẢI CÁCH HÀNH CHÍNH NĂM 2012|<|<|<|<");

        assertThat(assessment.examined().duty()).hasValueSatisfying(duty -> assertThat(duty.words())
                .isEqualTo("hồ sơ đánh giá, kết quả chấm điểm cải cách hành chính năm 2012"));
        assertThat(assessment.has(FindingCode.SENDER_ISSUER_MISMATCH)).isFalse();
    }

    @Test
    void aTitleAloneIsEnough() {
        assertThat(assess("*BẢNG ĐIỂM TỰ CHẤM CẢI CÁCH HÀNH CHÍNH NĂM 2012|<|<|<|<", "")
                        .examined()
                        .duty())
                .isPresent();
    }

    private static Assessment assess(String first, String second) {
        byte[] book = new PlainExcel()
                .sheet(
                        "Bảng điểm",
                        first,
                        second,
                        "*TT|*Lĩnh vực/Tiêu chí|*Điểm chuẩn|*Điểm tự đánh giá|*Tài liệu kiểm chứng",
                        "I|Chỉ đạo, điều hành|#10|#9|Kế hoạch số 10/KH-UBND",
                        "1|Ban hành kế hoạch|#10|#9|Kế hoạch số 10/KH-UBND")
                .xlsx();
        return Submissions.assess("huyen-krong-pac", IN_TIME, Submissions.file("bang-diem.xlsx", book));
    }
}
