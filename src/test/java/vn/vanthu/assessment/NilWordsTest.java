package vn.vanthu.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NilWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Không phát sinh",
                "Không phát sinh.",
                "khong phat sinh",
                "KHÔNG PHÁT SINH!",
                "Quý I năm 2012 đơn vị không phát sinh nhiệm vụ CCHC",
                "Quy I nam 2012 don vi khong phat sinh nhiem vu CCHC.",
                "Trong quý I/2012, UBND huyện không có phát sinh.",
                "Đơn vị không có nội dung phát sinh trong kỳ.",
                "Trong kỳ không có số liệu phát sinh.",
                "Đến nay đơn vị chưa phát sinh nội dung cải cách hành chính nào.",
                "Quý I năm 2012 không có nhiệm vụ cải cách hành chính nào phát sinh.",
                "Quý I năm 2012 đơn vị không có nội dung báo cáo.",
                "Kính gửi Sở Nội vụ tỉnh Đắk Lắk.\n\nUBND huyện báo cáo quý I năm 2012 đơn vị không\nphát sinh nhiệm vụ CCHC.\n\nTrân trọng.",
                "Đơn vị không phát sinh nhiệm vụ nên không có báo cáo kèm theo.",
                "Quý I không phát sinh, đơn vị không gửi văn bản đính kèm.",
                "Hiện nay không phát sinh; khi có phát sinh đơn vị sẽ báo cáo.",
                "Thực hiện Công văn số 125/SNV-CCHC ngày 01/3/2012, đơn vị không phát sinh những nội dung nêu trên."
            })
    void aMessageThatSaysSoIsANilReturn(String message) {
        assertThat(NilWords.statement(message)).isNotEmpty();
        assertThat(NilWords.statement(Normalizer.normalize(message, Normalizer.Form.NFD)))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Báo cáo gửi sau.",
                "Đã có phát sinh.",
                "Đơn vị có phát sinh 03 nhiệm vụ.",
                "Không phát sinh đơn thư, còn lại xem báo cáo kèm theo.",
                "Không phát sinh đơn thư khiếu nại, tố cáo.",
                "Không phát sinh. Xin gửi báo cáo đính kèm.",
                "Không phát sinh nội dung mới so với báo cáo kèm theo.",
                "Quý I không phát sinh, báo cáo gửi sau.",
                "Quý I không phát sinh về thể chế; các nội dung khác sẽ báo cáo sau.",
                "Về thủ tục hành chính: không phát sinh.",
                "Không phát sinh khó khăn, vướng mắc.",
                "Nếu trong kỳ không phát sinh, đề nghị ghi rõ \"Không phát sinh\".",
                "Quý I không phát sinh thì có phải báo cáo không?",
                "Đơn vị chưa biết có hay không phát sinh.",
                "Không phải là không phát sinh.",
                "Đơn vị không có báo cáo vì có phát sinh nhiều việc.",
                "Không phát sinh nhiệm vụ mới. Đã tiếp nhận 12 hồ sơ.",
                "I. Chỉ đạo: ban hành kế hoạch.\nII. Kết quả: không phát sinh.\nIII. Đánh giá: tốt.",
                "Please find attached. Không phát sinh."
            })
    void aMessageThatSaysMoreOrLessIsNone(String message) {
        assertThat(NilWords.statement(message)).isEmpty();
        assertThat(NilWords.statement(Normalizer.normalize(message, Normalizer.Form.NFD)))
                .isEmpty();
    }
}
