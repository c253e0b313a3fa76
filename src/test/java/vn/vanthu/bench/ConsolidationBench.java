package vn.vanthu.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import vn.vanthu.consolidation.ConsolidatedReport;
import vn.vanthu.consolidation.Consolidator;
import vn.vanthu.consolidation.Dossier;
import vn.vanthu.consolidation.Province;
import vn.vanthu.consolidation.ReportHead;
import vn.vanthu.consolidation.adapter.page.ReportPages;
import vn.vanthu.consolidation.adapter.sheet.Links;
import vn.vanthu.consolidation.adapter.sheet.ReportSheets;
import vn.vanthu.correspondence.adapter.TemplateRenderer;
import vn.vanthu.correspondence.adapter.pdf.Typefaces;
import vn.vanthu.obligation.ReportingPeriod;

/** Consolidated reports of provinces of every size, from the dossier to all forms. Run by {@code mvn -Pbench verify}. */
class ConsolidationBench {

    static {
        LoggerContext logs = (LoggerContext) LoggerFactory.getILoggerFactory();
        logs.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.OFF);
    }

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final int USUAL = 120;
    private static final int WARM_UPS = 6;
    private static final int ROUNDS = 5;
    private static final Links LINKS = Links.to("https://vanthu.example/");
    private static final ReportPages PAGES =
            new ReportPages(new TemplateRenderer(Path.of("document-templates"), Typefaces.bundled()));
    private static final ReportHead HEAD = new ReportHead(
            "UBND TỈNH ĐẮK LẮK",
            "SỞ NỘI VỤ",
            "Sở Nội vụ",
            "Đắk Lắk",
            "BC-SNV",
            List.of("Ủy ban nhân dân tỉnh Đắk Lắk"),
            List.of("Như trên", "Lưu: VT, CCHC"),
            "",
            "GIÁM ĐỐC",
            "Trần Văn Mẫu",
            List.of(),
            "105",
            Optional.of(LocalDate.of(2026, 3, 26)));

    @Test
    void oneProvince() throws Exception {
        Dossier dossier = dossier(USUAL);
        ConsolidatedReport report = Consolidator.of(dossier);
        System.out.println();
        System.out.println("| 120 units, 123 lines, with narratives | wall, best of 5 warm | processor |");
        System.out.println("|---|---|---|");
        row("totals, narrative, status, questions", () -> Consolidator.of(dossier));
        row("DOCX and PDF/A", () -> PAGES.write(report, HEAD));
        row("XLSX", () -> ReportSheets.write(report, LINKS));
        row("all of it, pages and workbook side by side", () -> all(dossier));
    }

    /** A process with the heap of the issue for each size. */
    @Test
    void growth() throws Exception {
        System.out.println();
        System.out.println(
                "| Units, -Xmx512m | consolidated | DOCX and PDF | XLSX | all | processor | old generation at most | to linear |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        for (int units : new int[] {USUAL, 1_000, 3_400}) {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx512m",
                            "-cp",
                            System.getProperty("java.class.path"),
                            ConsolidationBench.class.getName(),
                            Integer.toString(units))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try {
                System.out.println(new String(process.getInputStream().readAllBytes()).strip());
                process.waitFor(1, TimeUnit.MINUTES);
            } finally {
                process.destroyForcibly();
            }
        }
    }

    /** One size, once after a small province that warms up. */
    public static void main(String[] units) throws Exception {
        Dossier small = dossier(USUAL);
        all(small);
        double one = processor(() -> all(small));
        int size = Integer.parseInt(units[0]);
        Dossier dossier = dossier(size);
        ConsolidatedReport[] report = new ConsolidatedReport[1];
        long before = SYSTEM.getProcessCpuTime();
        double consolidated = time(() -> report[0] = Consolidator.of(dossier));
        double pages = time(() -> PAGES.write(report[0], HEAD));
        double sheets = time(() -> ReportSheets.write(report[0], LINKS));
        double all = consolidated + pages + sheets;
        double processor = (SYSTEM.getProcessCpuTime() - before) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "| %,d | %.2f s | %.2f s | %.2f s | %.2f s | %.2f s | %.0f MB | %.2f |%n",
                size,
                consolidated,
                pages,
                sheets,
                all,
                processor,
                peak(),
                processor / (one * size / USUAL));
    }

    private static Dossier dossier(int units) {
        return Province.of(5, units, ReportingPeriod.quarter(2026, 1)).dossier();
    }

    private static Object all(Dossier dossier) {
        ConsolidatedReport report = Consolidator.of(dossier);
        CompletableFuture<byte[]> workbook = CompletableFuture.supplyAsync(() -> ReportSheets.write(report, LINKS));
        PAGES.write(report, HEAD);
        return workbook.join();
    }

    private static void row(String name, Callable<?> work) throws Exception {
        for (int i = 0; i < WARM_UPS; i++) {
            work.call();
        }
        double best = Double.MAX_VALUE;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < ROUNDS; i++) {
            long start = SYSTEM.getProcessCpuTime();
            best = Math.min(best, time(work));
            least = Math.min(least, (SYSTEM.getProcessCpuTime() - start) / 1e9);
        }
        System.out.printf(Locale.ROOT, "| %s | %.2f s | %.2f s |%n", name, best, least);
    }

    /** Seconds of all processors, which other programs on a busy machine do not lengthen. */
    private static double processor(Callable<?> work) throws Exception {
        long start = SYSTEM.getProcessCpuTime();
        work.call();
        return (SYSTEM.getProcessCpuTime() - start) / 1e9;
    }

    private static double time(Callable<?> work) throws Exception {
        long start = System.nanoTime();
        work.call();
        return (System.nanoTime() - start) / 1e9;
    }

    /** Most that the heap held at once, measured where collections leave it. */
    private static double peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP
                                && pool.getName().contains("Old"))
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                / 1e6;
    }
}
