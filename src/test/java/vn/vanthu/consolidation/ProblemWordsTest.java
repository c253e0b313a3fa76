package vn.vanthu.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vanthu.consolidation.Narrative.Problem;

class ProblemWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trong kỳ, không còn tồn tại hồ sơ trễ hạn.",
                "Đơn vị đã khắc phục hạn chế nêu tại Kết luận số 15.",
                "Các khó khăn về hạ tầng mạng đã được tháo gỡ.",
                "Việc liên thông góp phần giảm hạn chế về thời gian.",
                "Không để xảy ra tình trạng hồ sơ còn chậm, còn thiếu.",
                "Đã chấn chỉnh 03 đơn vị thực hiện chưa nghiêm kỷ luật, kỷ cương.",
                "Nghị quyết số 12 vẫn còn hiệu lực thi hành.",
                "UBND huyện đề nghị UBND các xã niêm yết công khai thủ tục.",
                "Sở đã kiến nghị UBND tỉnh bãi bỏ 03 văn bản.",
                "Tham mưu, đề xuất UBND tỉnh ban hành 02 quyết định.",
                "Có Công văn số 45/SYT-VP về việc đề nghị Bộ Y tế hướng dẫn.",
                "Tiếp nhận và trả lời 12 phản ánh, kiến nghị của người dân.",
                "Mặc dù còn gặp nhiều khó khăn, đơn vị vẫn hoàn thành kế hoạch.",
                "Đã tổ chức 02 hội nghị nắm bắt khó khăn về thủ tục của doanh nghiệp.",
                "Hồ sơ chưa đến hạn giải quyết là 34 hồ sơ."
            })
    void anAchievementOrAnOrderIsNoProblem(String sentence) {
        assertThat(ProblemWords.sentence(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Đã khắc phục nhiều hạn chế, tuy nhiên việc số hóa vẫn còn chậm. | SHORTCOMING",
                "Không còn hồ sơ tồn đọng; công tác tuyên truyền chưa thường xuyên. | SHORTCOMING",
                "Mặc dù đã cố gắng, tỷ lệ hồ sơ trực tuyến chưa đạt kế hoạch. | SHORTCOMING",
                "Các xã vùng sâu gặp nhiều khó khăn về đường truyền. | DIFFICULTY",
                "Nguyên nhân chủ yếu là do thiếu nhân lực. | CAUSE",
                "Biên chế còn thiếu, đề nghị Sở Nội vụ bổ sung. | PROPOSAL",
                "Kính đề nghị Ủy ban nhân dân tỉnh xem xét, phân bổ kinh phí. | PROPOSAL"
            })
    void aProblemIsKnownByItsOwnWords(String sentence, Problem.Kind kind) {
        assertThat(ProblemWords.sentence(sentence)).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Không có kiến nghị, đề xuất.",
                "Trong quý, đơn vị không có kiến nghị, đề xuất gì với cấp trên.",
                "UBND xã chưa có kiến nghị.",
                "Không.",
                "Trên đây là báo cáo công tác CCHC quý II năm 2026 của UBND xã, kính báo cáo Sở Nội vụ xem xét, tổng hợp./.",
                "UBND huyện trân trọng đề nghị Sở Nội vụ tổng hợp, báo cáo UBND tỉnh./.",
                "Kính đề nghị Sở Nội vụ tổng hợp./.",
                "Xin trân trọng báo cáo./."
            })
    void neitherTheSentenceThatHasNothingToProposeNorAClosingFormulaIsAProposal(String sentence) {
        InventedReturns now = InventedReturns.ofQuarter(2).report("xa-a", Map.of("V", sentence));
        assertThat(NarrativeWriter.of(now.dossier()).problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đề nghị UBND tỉnh xem xét, bố trí kinh phí./.",
                "Đề nghị Sở Nội vụ mở lớp tập huấn về tổng hợp báo cáo số liệu cho công chức cấp xã.",
                "Kính đề nghị Sở Tài chính xem xét, hướng dẫn định mức./."
            })
    void aProposalIsNoClosingFormulaForItsPoliteWords(String sentence) {
        assertThat(Closing.is(sentence)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Đề nghị bổ sung kinh phí cho bộ phận một cửa. | ''",
                "Đề nghị Bộ Nội vụ hướng dẫn số lượng biên chế. | Bộ Nội vụ",
                "Kiến nghị với Uỷ ban nhân dân tỉnh và các sở, ngành liên quan. | UBND tỉnh, sở, ban, ngành",
                "UBND xã kính đề nghị Thủ tướng Chính phủ ban hành nghị định. | Thủ tướng Chính phủ"
            })
    void whomAProposalAsksIsReadWithDiacritics(String sentence, String asked) {
        assertThat(ProblemGroups.asked(sentence)).isEqualTo(asked);
    }

    @Test
    void causesAreNotTornFromTheHeadingUnderWhichTheyStand() {
        InventedReturns now = InventedReturns.ofQuarter(2)
                .report("xa-a", Map.of("III", "b) Nguyên nhân\nNguồn kinh phí bố trí còn hạn chế, chưa kịp thời."));
        assertThat(NarrativeWriter.of(now.dossier()).problems())
                .extracting(Problem::kind)
                .containsExactly(Problem.Kind.CAUSE);
    }
}
