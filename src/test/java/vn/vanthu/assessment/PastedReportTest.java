package vn.vanthu.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vanthu.intake.Unpacked;

class PastedReportTest {

    private static final String SENTENCE = "Trong quý, đơn vị đã ban hành kế hoạch và tổ chức thực hiện theo tiến độ. ";

    @Test
    void aLongTextWithNumberedHeadingsIsOne() {
        String pasted = "Kính gửi Sở Nội vụ\nI. Công tác chỉ đạo\n" + SENTENCE.repeat(4) + "\nII. Kết quả thực hiện\n"
                + SENTENCE.repeat(4) + "\n1. Cải cách thể chế\n" + SENTENCE.repeat(2);
        assertThat(PastedReport.in(mail(pasted))).isTrue();
        String quoted = pasted.lines().map(line -> "> " + line + "\n").reduce("Cảm ơn.\n", String::concat);
        assertThat(PastedReport.in(mail(quoted))).isFalse();
    }

    @Test
    void aCoveringLetterIsNone() {
        assertThat(PastedReport.in(mail("Xin gửi báo cáo:\n1. Báo cáo\n2. Phụ lục\n3. Kế hoạch")))
                .isFalse();
        assertThat(PastedReport.in(mail(SENTENCE.repeat(20)))).isFalse();
    }

    private static Unpacked mail(String text) {
        return new Unpacked("Báo cáo", text, List.of(), List.of());
    }
}
