package vn.vanthu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.vanthu.intake.DropEntry.DropFile;

class DropWatchTest {

    private static final Instant START = Instant.parse("2012-03-05T01:00:00Z");
    private static final Instant MODIFIED = Instant.parse("2012-03-01T01:00:00Z");

    private final DropWatch watch =
            new DropWatch(Duration.ofSeconds(3), Duration.ofSeconds(5), Optional.of(START.minusSeconds(60)));

    @Test
    void aFileIsReadyOnceItHasNotChangedForAWhile() {
        DropEntry file = file(10);
        poll(0, file);
        poll(2, file);
        assertThat(watch.ready(file, at(2))).isFalse();
        assertThat(watch.ready(file, at(3))).isTrue();

        DropEntry grown = file(11);
        poll(4, grown);
        assertThat(watch.ready(grown, at(6))).isFalse();
        assertThat(watch.ready(file, at(9))).isFalse();
        assertThat(watch.ready(grown, at(7))).isTrue();
    }

    @Test
    void aFolderRestsLongerAndAsAWhole() {
        DropEntry one = folder(file("Q1/a.docx", false));
        DropEntry two = folder(file("Q1/a.docx", false), file("Q1/b.xlsx", false));
        poll(0, one);
        poll(4, two);
        assertThat(watch.ready(two, at(8))).isFalse();
        assertThat(watch.ready(two, at(9))).isTrue();
    }

    @Test
    void anUploadUnderATemporaryNameHoldsItsFolderBackUntilItIsAbandoned() {
        DropEntry uploading = folder(file("Q1/a.docx", false), file("Q1/b.xlsx.part", true));
        poll(0, uploading);
        assertThat(watch.ready(uploading, at(14 * 60))).isFalse();
        assertThat(watch.ready(uploading, at(15 * 60))).isTrue();
        assertThat(uploading.finished()).extracting(DropFile::path).containsExactly("Q1/a.docx");
    }

    @Test
    void anEntryWithNothingFinishedIsNeverReady() {
        DropEntry uploading = folder(file("Q1/b.xlsx.part", true));
        poll(0, uploading);
        assertThat(watch.ready(uploading, at(3600))).isFalse();
    }

    @Test
    void aFileWasAbsentAtTheLastPollBeforeItWasSeen() {
        poll(0);
        poll(10, file(10));
        poll(20, file(10));

        assertThat(watch.lastAbsent(file(10).files().get(0))).contains(at(0));
    }

    @Test
    void afterARestartTheLastPollOfTheEarlierRunCounts() {
        poll(0, file(10));

        assertThat(watch.lastAbsent(file(10).files().get(0))).contains(START.minusSeconds(60));
        DropWatch first = new DropWatch(Duration.ZERO, Duration.ZERO, Optional.empty());
        first.observe(List.of(file(10)), START, START);
        assertThat(first.lastAbsent(file(10).files().get(0))).isEmpty();
    }

    @Test
    void onlyAPollThatFoundNothingWaitingIsRememberedOverARestart() {
        poll(0);
        assertThat(watch.lastIdlePoll()).contains(at(0));
        poll(10, file(10));
        assertThat(watch.lastIdlePoll()).isEmpty();
        watch.setAside(file(10));
        poll(20, file(10));
        assertThat(watch.lastIdlePoll()).contains(at(20));
    }

    @Test
    void whatIsSetAsideIsLeftAloneUntilItChanges() {
        poll(0, file(10));
        watch.setAside(file(10));
        poll(10, file(10));
        assertThat(watch.ready(file(10), at(60))).isFalse();

        poll(70, file(11));
        assertThat(watch.ready(file(11), at(80))).isTrue();
    }

    @Test
    void aNameTakenAwayBeforeIsRemembered() {
        poll(0, file(10));
        assertThat(watch.lastRemoval(file(10))).isEmpty();
        watch.removed(file(10), at(5));
        assertThat(watch.lastRemoval(file(11))).contains(at(5));
    }

    private void poll(int second, DropEntry... entries) {
        watch.observe(List.of(entries), at(second), at(second));
    }

    private static Instant at(int second) {
        return START.plusSeconds(second);
    }

    private static DropEntry file(long size) {
        return new DropEntry("huyen-lak", "a.docx", false, List.of(new DropFile("a.docx", size, MODIFIED, false)));
    }

    private static DropFile file(String path, boolean unfinished) {
        return new DropFile(path, 10, MODIFIED, unfinished);
    }

    private static DropEntry folder(DropFile... files) {
        return new DropEntry("huyen-lak", "Q1", true, List.of(files));
    }
}
