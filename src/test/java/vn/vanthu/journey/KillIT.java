package vn.vanthu.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vanthu.intake.Channel;
import vn.vanthu.intake.adapter.soap.api.GetDocumentStatusResponse;
import vn.vanthu.intake.adapter.soap.api.Letter;
import vn.vanthu.intake.adapter.soap.api.State;
import vn.vanthu.obligation.ReportingPeriod;

/** Nothing lost, nothing twice: fifty reports by three doors, and a service that is killed again and again. */
class KillIT {

    private static final int REPORTS = 50;
    private static final int KILLS = 7;
    private static final int REPORTS_A_LIFE = 9;
    private static final Set<Integer> KILLED_WHILE_STARTING = Set.of(0, 4);
    private static final Duration DRAIN = Duration.ofSeconds(150);
    private static final Duration AGAIN = Duration.ofMillis(300);
    private static final Pattern NUMBER = Pattern.compile("0*(\\d+)[-/]SNV-CCHC.*");

    private final Random moments = new Random(125);
    private final Semaphore turns = new Semaphore(0);
    private final Map<String, String> mailIds = new ConcurrentHashMap<>();
    private final Map<String, String> cases = new ConcurrentHashMap<>();

    @TempDir
    Path folder;

    @Test
    void fiftyReportsGetFiftyAnswersThoughTheServiceIsKilledAgainAndAgain() throws Exception {
        List<Report> reports = Report.of(ReportingPeriod.quarter(2026, 1), REPORTS);
        ExecutorService senders = Executors.newFixedThreadPool(Channel.values().length);
        try (OutsideServers outside = new OutsideServers(
                        folder, reports.stream().map(Report::unit).toList());
                ServiceProcess service = outside.settingsFor(service())) {
            List<Future<?>> sending = List.of(
                    senders.submit(() -> sendAll(mine(reports, 0), report -> mail(outside, report))),
                    senders.submit(() -> sendAll(mine(reports, 1), report -> put(outside, report))),
                    senders.submit(() -> sendAll(mine(reports, 2), report -> submit(service, report))));

            for (int life = 0; life < KILLS; life++) {
                service.start();
                if (KILLED_WHILE_STARTING.contains(life)) {
                    pause(1000, 6000);
                } else {
                    service.awaitUp();
                    turns.release(REPORTS_A_LIFE);
                    pause(300, 4000);
                }
                service.kill();
            }
            assertThat(answered(outside, reports))
                    .as("answered before the last start")
                    .isLessThan(REPORTS);

            turns.release(REPORTS);
            service.start().awaitUp();
            for (Future<?> sender : sending) {
                sender.get();
            }
            await().atMost(DRAIN).pollInterval(Duration.ofSeconds(1)).until(() -> {
                JsonNode overview = service.json("/api/overview");
                return overview.get("waiting").asInt() == 0
                        && overview.get("unsent").asInt() == 0
                        && overview.get("received").asInt() >= REPORTS;
            });

            everySenderWasAnswered(outside, service, reports);
            theBooksBalance(service.json("/api/overview"));
        } finally {
            senders.shutdownNow();
        }
    }

    private ServiceProcess service() {
        return new ServiceProcess(folder)
                .with("server.port", ServiceProcess.freePorts(1).get(0))
                .with("vanthu.clock", "2026-03-02T08:00:00+07:00")
                .with("vanthu.mail.poll", 300)
                .with("vanthu.sftp.poll", 300)
                .with("vanthu.sftp.file-quiet", "500ms");
    }

    private void everySenderWasAnswered(OutsideServers outside, ServiceProcess service, List<Report> reports)
            throws Exception {
        Map<String, Integer> numbers = new TreeMap<>();
        for (Report report : reports) {
            String unit = report.unit().id();
            List<Postbox.Received> mails = postbox(outside, report).inbox();
            Set<Integer> told = mails.stream()
                    .map(mail -> numbers(mail.files()))
                    .flatMap(Set::stream)
                    .collect(Collectors.toSet());
            assertThat(told).as("numbers mailed to " + unit).hasSize(1);
            assertThat(mails.stream().map(Postbox.Received::messageId).distinct())
                    .as("Message-IDs of the letter to " + unit)
                    .hasSize(1);
            assertThat(numbersByDoor(outside, service, report))
                    .as("by the door of " + unit)
                    .isEqualTo(told);
            numbers.put(unit, told.iterator().next());
        }
        assertThat(new TreeSet<>(numbers.values()))
                .as("letter numbers given to %s", numbers)
                .isEqualTo(IntStream.rangeClosed(1, REPORTS).boxed().collect(Collectors.toCollection(TreeSet::new)));
    }

    /** What the sender was told where it had come from. */
    private Set<Integer> numbersByDoor(OutsideServers outside, ServiceProcess service, Report report) throws Exception {
        String unit = report.unit().id();
        if (mailIds.containsKey(unit)) {
            return postbox(outside, report).inbox().stream()
                    .filter(mail -> mail.header("In-Reply-To").equals(mailIds.get(unit)))
                    .flatMap(mail -> numbers(mail.files()).stream())
                    .collect(Collectors.toSet());
        }
        if (cases.containsKey(unit)) {
            GetDocumentStatusResponse status = new EOfficeClient(service.address(), unit, unit).status(cases.get(unit));
            assertThat(status.getState()).isEqualTo(State.ANSWERED);
            return status.getLetter().stream()
                    .map(Letter::getNumber)
                    .map(KillIT::number)
                    .collect(Collectors.toSet());
        }
        Map<String, byte[]> replies = new DropFolder(outside.sftpPort(), unit, unit).replies();
        assertThat(replies).as("files of " + unit).hasSize(2);
        return numbers(replies);
    }

    private static void theBooksBalance(JsonNode overview) {
        assertThat(overview.get("received").asInt())
                .isEqualTo(overview.get("answered").asInt())
                .isGreaterThanOrEqualTo(REPORTS);
        for (String none : List.of("waiting", "held", "failed", "unsent", "unsendable")) {
            assertThat(overview.get(none).asInt()).as(none).isZero();
        }
    }

    private static long answered(OutsideServers outside, List<Report> reports) {
        return reports.stream()
                .filter(report -> !postbox(outside, report).inbox().isEmpty())
                .count();
    }

    private interface Door {
        void send(Report report) throws Exception;
    }

    private Void sendAll(List<Report> reports, Door door) throws Exception {
        for (Report report : reports) {
            turns.acquire();
            door.send(report);
        }
        return null;
    }

    private void mail(OutsideServers outside, Report report) throws Exception {
        mailIds.put(report.unit().id(), postbox(outside, report).send("Báo cáo", report.file(), Map.of()));
    }

    private static void put(OutsideServers outside, Report report) {
        String unit = report.unit().id();
        new DropFolder(outside.sftpPort(), unit, unit).put(report.fileName(), report.bytes());
    }

    /** A call that failed is made again, as an e-office system does. */
    private void submit(ServiceProcess service, Report report) {
        String unit = report.unit().id();
        byte[] edxml = EOfficeClient.edxml(
                report.unit().name(), report.number(), report.notation(), report.date(), report.file());
        await().atMost(Duration.ofMinutes(4))
                .pollInterval(AGAIN)
                .ignoreExceptions()
                .until(() -> {
                    cases.put(unit, new EOfficeClient(service.address(), unit, unit).submit(edxml));
                    return true;
                });
    }

    private static Postbox postbox(OutsideServers outside, Report report) {
        return new Postbox(outside.smtpPort(), outside.imapPort(), report.unit().email());
    }

    private static List<Report> mine(List<Report> reports, int door) {
        return IntStream.range(0, reports.size())
                .filter(i -> i % 3 == door)
                .mapToObj(reports::get)
                .toList();
    }

    private void pause(int least, int most) {
        Duration moment = Duration.ofMillis(least + moments.nextInt(most - least));
        await().pollDelay(moment).atMost(moment.plusSeconds(30)).until(() -> true);
    }

    private static Set<Integer> numbers(Map<String, byte[]> files) {
        return files.keySet().stream().map(KillIT::number).collect(Collectors.toSet());
    }

    private static int number(String text) {
        Matcher matcher = NUMBER.matcher(text);
        assertThat(matcher.matches()).as(text).isTrue();
        return Integer.parseInt(matcher.group(1));
    }
}
