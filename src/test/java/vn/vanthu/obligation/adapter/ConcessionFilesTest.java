package vn.vanthu.obligation.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.actuate.health.Status;
import vn.vanthu.obligation.BuiltIn;
import vn.vanthu.obligation.Concession;
import vn.vanthu.obligation.Concessions;
import vn.vanthu.obligation.Contradictions;
import vn.vanthu.obligation.Duties;
import vn.vanthu.obligation.Duty;
import vn.vanthu.obligation.ObligationCode;
import vn.vanthu.obligation.ReportingPeriod;

class ConcessionFilesTest {

    private static final ReportingPeriod Q1 = ReportingPeriod.quarter(2012, 1);
    private static final String EXTENSION =
            "huyen-lak,REPORT_QUARTER,2012Q1,EXTENSION,2012-03-12,17:00,45/SNV-CCHC,2012-03-06,mưa lũ";
    private static final String EXEMPTION =
            "so-ngoai-vu,REPORT_QUARTER,2012Q1,EXEMPTION,,,46/SNV-CCHC,2012-03-06,\"mới thành lập, chưa có số liệu\"";

    @TempDir
    Path root;

    private ConfigFolder config;

    @BeforeEach
    void open() {
        config = new ConfigFolder(root);
    }

    @Test
    void anExtensionAndAnExemptionAreReadFromTheirFile() throws IOException {
        Duties duties = config.concessions(EXTENSION, EXEMPTION).duties();

        assertThat(duty(duties, "huyen-lak")).satisfies(duty -> {
            assertThat(duty.extended()).isTrue();
            assertThat(duty.exempt()).isFalse();
            assertThat(duty.concession().orElseThrow().grant().number()).isEqualTo("45/SNV-CCHC");
        });
        assertThat(duty(duties, "so-ngoai-vu").exempt()).isTrue();
        assertThat(duty(duties, "so-y-te").concession()).isEmpty();
        assertThat(duties.of(Q1)).hasSize(35);
    }

    @Test
    void theFaultsOfEveryRowAreToldAtOnceWithLineAndColumn() throws IOException {
        config.concessions(
                "huyen-mat,REPORT_QUARTER,2012Q1,EXEMPTION,,,1/SNV-CCHC,2012-03-06,",
                "huyen-lak,REPORT_QUARTER,2025Q3,EXEMPTION,,,1/SNV-CCHC,2012-03-06,",
                "huyen-lak,INSPECTION_PLAN,2012,EXEMPTION,,,1/SNV-CCHC,2012-03-06,",
                "huyen-lak,REPORT_QUARTER,2012Q2,EXTENSION,2012-06-07,,1/SNV-CCHC,2012-06-06,",
                "huyen-lak,REPORT_YEAR,2012,EXTENSION,2012-12-02,23:59,1/SNV-CCHC,2012-11-06,",
                "huyen-lak,REPORT_QUARTER,2012Q3,EXEMPTION,2012-09-20,17:00,1/SNV-CCHC,2012-06-06,",
                "huyen-lak,REPORT_QUARTER,2012Q4,EXTENSION,,,1/SNV-CCHC,2012-06-06,",
                "so-y-te,SCORE_FILE,2012,EXTENSION,2012-11-20,,1/SNV-CCHC,2012-06-06,",
                "so-y-te,SCORE_FILE,2012,EXEMPTION,,,2/SNV-CCHC,2012-06-06,",
                "so-y-te,report,2012Q5,GIA_HAN,20/11/2012,5pm,,,");

        assertThat(faults())
                .containsExactlyInAnyOrder(
                        at(2, "unit: there is no unit huyen-mat"),
                        at(3, "period: huyen-lak does not owe REPORT_QUARTER for 2025Q3"),
                        at(4, "period: huyen-lak does not owe INSPECTION_PLAN for 2012"),
                        at(
                                5,
                                "until: 2012-06-07 gives no more time than the rule, whose last on-time day is 2012-06-07"),
                        at(
                                6,
                                "until: 2012-12-02 23:59 gives no more time than the rule, whose last on-time day is"
                                        + " 2012-12-02"),
                        at(7, "until: an exemption has no last day"),
                        at(7, "hour: an exemption has no hour"),
                        at(8, "until: an extension needs its last day"),
                        at(10, "unit: so-y-te has a concession for SCORE_FILE 2012 already"),
                        at(11, "obligation: not an obligation's code such as REPORT_QUARTER: \"report\""),
                        at(11, "period: quarter must be 1 to 4, not 5"),
                        at(11, "kind: \"GIA_HAN\" is not one of [EXTENSION, EXEMPTION]"),
                        at(11, "until: not a date such as 2012-03-01: \"20/11/2012\""),
                        at(11, "hour: not an hour such as 17:00: \"5pm\""),
                        at(11, "letter: is missing"),
                        at(11, "letterDate: is missing"));
    }

    @Test
    void theyAreToldTogetherWithTheFaultsOfOtherFiles() throws IOException {
        config.concessions("so-y-te,SCORE_FILE,2012,EXEMPTION,,,,,").write("calendar/2030.csv", "date,kind\n");

        assertThat(faults())
                .contains(at(2, "letter: is missing"))
                .contains("calendar/2030.csv, line 1: missing column \"name\"");
    }

    @Test
    void whatIsGrantedWhileTheServiceRunsCountsAtOnce() throws IOException {
        Duties duties = config.duties();
        assertThat(duty(duties, "so-ngoai-vu").exempt()).isFalse();

        config.concessions(EXEMPTION);
        assertThat(duty(duties, "so-ngoai-vu").exempt()).isTrue();

        Files.delete(root.resolve("concessions/2012.csv"));
        assertThat(duty(duties, "so-ngoai-vu").exempt()).isFalse();
    }

    @Test
    void aFileThatBecomesFaultyLeavesInForceWhatWasAndIsToldInHealth() throws IOException {
        Duties duties = config.concessions(EXTENSION).duties();
        ConcessionsHealth health = new ConcessionsHealth(duties.book());
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);

        config.concessions(EXTENSION, "huyen-mat,REPORT_QUARTER,2012Q1,EXEMPTION,,,1/SNV-CCHC,2012-03-06,");

        assertThat(duty(duties, "huyen-lak").extended()).isTrue();
        assertThat(health.health().getStatus()).isEqualTo(new Status("ATTENTION"));
        assertThat(health.health().getDetails())
                .containsEntry("inForce", 1)
                .containsEntry("faults", List.of(at(3, "unit: there is no unit huyen-mat")));

        config.concessions(EXTENSION, EXEMPTION);
        assertThat(duty(duties, "so-ngoai-vu").exempt()).isTrue();
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void aFolderThatIsTakenAwayAndPutBackIsFollowed() throws IOException {
        Duties duties = config.concessions(EXTENSION).duties();
        Path whole = root.resolve("concessions");
        Files.move(whole, root.resolve("away"));
        assertThat(duty(duties, "huyen-lak").extended()).isFalse();

        Files.move(root.resolve("away"), whole);
        assertThat(duty(duties, "huyen-lak").extended()).isTrue();
    }

    @Test
    void dutiesRefuseAConcessionThatConcernsNothingOwed() {
        Concession lost = new Concession.Exemption(
                "huyen-mat", ObligationCode.REPORT_QUARTER, Q1, new Concession.Grant("1/SNV-CCHC", Q1.firstDay()));

        Contradictions found = catchThrowableOfType(
                Contradictions.class,
                () -> new Duties(
                        BuiltIn.REGIMES, BuiltIn.UNITS, BuiltIn.DUTIES.calendar(), new Concessions(List.of(lost))));

        assertThat(found.errors())
                .containsExactly("concession huyen-mat REPORT_QUARTER 2012Q1, unit: there is no unit huyen-mat");
        assertThat(catchThrowableOfType(Contradictions.class, () -> new Concessions(List.of(lost, lost)))
                        .errors())
                .containsExactly("concession huyen-mat REPORT_QUARTER 2012Q1 occurs twice");
    }

    private static Duty duty(Duties duties, String unit) {
        return duties.of(Q1).stream()
                .filter(duty -> duty.unit().id().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    private static String at(int line, String fault) {
        return "concessions/2012.csv, line " + line + ", " + fault;
    }

    private List<String> faults() {
        return catchThrowableOfType(FaultyFiles.class, config::duties).faults();
    }
}
