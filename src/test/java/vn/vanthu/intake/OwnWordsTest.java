package vn.vanthu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OwnWordsTest {

    private static final String REMINDER = "Nếu trong kỳ không phát sinh, đề nghị ghi rõ \"Không phát sinh\".";

    static Stream<String> quotations() {
        return Stream.of(
                "> " + REMINDER,
                "Vào 08:00, Th 2, 5 thg 3, 2012 Sở Nội vụ <baocao@snv.daklak.example> đã viết:\n\n> " + REMINDER,
                "Vào Th 2, 5 thg 3, 2012 vào lúc 08:00 Sở Nội vụ tỉnh Đắk Lắk <\nbaocao@snv.daklak.example> đã viết:\n"
                        + REMINDER,
                "Vào ngày 05/03/2012 08:00, Sở Nội vụ đã viết:\n" + REMINDER,
                "Thứ Hai, 5 tháng 3, 2012 lúc 08:00, Sở Nội vụ <a@b.example> đã viết:\n" + REMINDER,
                "On Mon, Mar 5, 2012 at 8:00 AM, SNV <baocao@snv.daklak.example>\nwrote:\n\n> " + REMINDER,
                "-----Original Message-----\nFrom: SNV\nSent: Monday\n\n" + REMINDER,
                "----- Thư gốc -----\n" + REMINDER,
                "---------- Forwarded message ---------\n" + REMINDER,
                "---------- Thư đã chuyển tiếp ---------\n" + REMINDER,
                "________________________________\nTừ: Sở Nội vụ\nĐã gửi: Thứ Hai, 5 tháng 3, 2012\nĐến: UBND huyện\nChủ đề: Đôn đốc\n\n"
                        + REMINDER,
                "*Từ:* Sở Nội vụ\n*Đã gửi:* Thứ Hai\n" + REMINDER,
                "From: SNV [mailto:baocao@snv.daklak.example] \nSent: Monday, March 5, 2012\nTo: UBND\nSubject: x\n\n"
                        + REMINDER,
                "-- \n" + REMINDER);
    }

    @ParameterizedTest
    @MethodSource("quotations")
    void wordsOfOthersAndSignaturesAreCutOff(String quotation) {
        assertThat(OwnWords.of("Kính gửi Sở Nội vụ.\r\n\r\n" + quotation)
                        .replaceAll("_+", "")
                        .strip())
                .isEqualTo("Kính gửi Sở Nội vụ.");
    }

    @Test
    void whatIsWrittenBelowQuotedLinesIsKept() {
        String mail = "Vào 05/03/2012 08:00, Sở Nội vụ đã viết:\n> " + REMINDER + "\n>\n\nQuý I không phát sinh.\n";

        assertThat(OwnWords.of(mail)).isEqualTo("Quý I không phát sinh.");
    }

    @Test
    void aSentenceThatOnlyLooksLikeAHeaderIsTheSendersOwn() {
        String mail = "Từ: tháng 1 đến tháng 3 năm 2012\nđơn vị không phát sinh.";

        assertThat(OwnWords.of(mail)).isEqualTo(mail);
    }
}
