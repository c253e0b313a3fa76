package vn.vanthu.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.vanthu.obligation.BuiltIn;
import vn.vanthu.obligation.Concession;
import vn.vanthu.obligation.Due;
import vn.vanthu.obligation.ObligationCode;
import vn.vanthu.obligation.ReportingPeriod;

class DueWordsTest {

    private static final ReportingPeriod YEAR = ReportingPeriod.year(2012);

    private final Due.Known due =
            (Due.Known) BuiltIn.DUTIES.due(ObligationCode.REPORT_YEAR, YEAR).orElseThrow();

    @Test
    void aLastDayOffIsToldWithWhatTheRuleMakesOfIt() {
        assertThat(DueWords.of(due))
                .isEqualTo(
                        "trước ngày 03/12/2012; ngày 02/12/2012 là Chủ nhật; quy định không kéo dài thời hạn sang ngày"
                                + " làm việc tiếp theo (03/12/2012)");
    }

    @Test
    void afterAnExtensionItDoesNotMatterOnWhatDayTheFirstDueFell() {
        Concession.Extension extension = new Concession.Extension(
                "so-y-te",
                ObligationCode.REPORT_YEAR,
                YEAR,
                LocalDate.of(2012, 12, 10),
                Optional.empty(),
                new Concession.Grant("1040/SNV-CCHC", LocalDate.of(2012, 11, 19)));

        assertThat(DueWords.of((Due.Known) due.granted(extension)))
                .isEqualTo("trước ngày 03/12/2012; thời hạn được gia hạn đến hết ngày 10/12/2012 theo Công văn số"
                        + " 1040/SNV-CCHC ngày 19/11/2012");
    }
}
