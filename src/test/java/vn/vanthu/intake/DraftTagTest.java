package vn.vanthu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftTagTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KIỂM TRA",
                "KIEM TRA",
                "KIỂM TRA: Báo cáo CCHC quý I năm 2012",
                "KIỂM TRA - Báo cáo CCHC quý I năm 2012",
                "KIỂM TRA – BÁO CÁO CCHC QUÝ I NĂM 2012",
                "KIỂM TRA/Báo cáo quý I",
                "kiểm tra: báo cáo cchc quý i",
                "Kiem tra - bao cao cchc quy 1",
                "[KIỂM TRA] Báo cáo CCHC quý I",
                "[kiểm tra] Báo cáo CCHC quý I",
                "(KIEM TRA) BAO CAO CCHC QUY I",
                "Re: KIỂM TRA: Báo cáo CCHC quý I",
                "Fwd: Trả lời: [KIỂM TRA] Báo cáo",
                "RE[2]: CHUYỂN TIẾP: KIỂM TRA: BÁO CÁO",
                "KIỂM TRA Báo cáo CCHC quý I năm 2012",
                "KIỂM  TRA Báo cáo CCHC quý I năm 2012",
                "Báo cáo CCHC quý I năm 2012 KIỂM TRA",
                "Báo cáo CCHC quý I KIEM TRA",
                "Báo cáo CCHC KIỂM TRA quý I năm 2012",
                "Gửi KIỂM TRA báo cáo quý I",
                "KIỂM TRA BC CCHC quý I/2012",
                "Báo cáo CCHC (KIỂM TRA) quý I",
                "BÁO CÁO CCHC QUÝ I NĂM 2012 - KIỂM TRA",
                "BÁO CÁO CCHC QUÝ I NĂM 2012 (KIỂM TRA)",
                "báo cáo cchc quý i năm 2012 [kiem tra]",
                "KIỂM TRA: Báo cáo công tác thanh tra - kiểm tra năm 2012",
                "Kế hoạch kiểm tra CCHC năm 2013 - KIỂM TRA",
                "KIỂM TRA: Kế hoạch kiểm tra CCHC năm 2013"
            })
    void theTagAsksForACheck(String subject) {
        assertThat(DraftTag.in(subject)).isTrue();
        assertThat(DraftTag.in(Normalizer.normalize(subject, Normalizer.Form.NFD)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Báo cáo CCHC quý I năm 2012",
                "Kế hoạch kiểm tra CCHC năm 2013",
                "KẾ HOẠCH KIỂM TRA CCHC NĂM 2013",
                "KẾ HOẠCH KIỂM TRA CCHC năm 2013",
                "Kế hoạch KIỂM TRA CCHC năm 2013",
                "Báo cáo kết quả kiểm tra",
                "BÁO CÁO KẾT QUẢ KIỂM TRA",
                "BAO CAO KET QUA KIEM TRA CCHC",
                "BÁO CÁO KẾT QUẢ KIỂM TRA CCHC quý I năm 2012",
                "Kiểm tra công tác CCHC năm 2012",
                "KIỂM TRA CÔNG TÁC CCHC NĂM 2012",
                "KIỂM TRA CÔNG TÁC CCHC năm 2012",
                "Re: Kế hoạch kiểm tra CCHC năm 2013",
                "V/v tự kiểm tra, rà soát thủ tục hành chính",
                "Thông báo lịch kiểm tra",
                "Kết luận kiểm tra: huyện Krông Pắc",
                "Báo cáo tự-kiểm tra",
                "Báo cáo công tác thanh tra - kiểm tra",
                "BÁO CÁO CÔNG TÁC THANH TRA – KIỂM TRA",
                "Kiểm tra - giám sát CCHC năm 2012",
                "KIEM TRA/GIAM SAT CCHC",
                "SKIỂM TRAO đổi công văn",
                "Đoàn kiểm tra (CCHC) năm 2012"
            })
    void aPaperAboutInspectionsIsNoDraft(String subject) {
        assertThat(DraftTag.in(subject)).isFalse();
        assertThat(DraftTag.in(Normalizer.normalize(subject, Normalizer.Form.NFD)))
                .isFalse();
    }
}
