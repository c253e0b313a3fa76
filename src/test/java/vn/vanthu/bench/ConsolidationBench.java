package vn.vanthu.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import vn.vanthu.consolidation.ConsolidatedReport;
import vn.vanthu.consolidation.Consolidator;
import vn.vanthu.consolidation.Dossier;
import vn.vanthu.consolidation.Province;
import vn.vanthu.consolidation.ReportHead;
import vn.vanthu.consolidation.adapter.JdbcReturnShelf;
import vn.vanthu.consolidation.adapter.page.ReportPages;
import vn.vanthu.consolidation.adapter.sheet.Links;
import vn.vanthu.consolidation.adapter.sheet.ReportSheets;
import vn.vanthu.consolidation.adapter.xml.ReportXml;
import vn.vanthu.correspondence.adapter.TemplateRenderer;
import vn.vanthu.correspondence.adapter.pdf.Typefaces;
import vn.vanthu.obligation.ObligationCode;
import vn.vanthu.obligation.ReportingPeriod;

/**
 * Consolidated reports of provinces of every size, from the register to all forms. Processor time is that of all threads,
 * the collector's and the compiler's too; other programs on a busy machine lengthen the wall time alone. Run by
 * {@code mvn -Pbench verify}.
 */
class ConsolidationBench {

    static {
        LoggerContext logs = (LoggerContext) LoggerFactory.getILoggerFactory();
        logs.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.OFF);
    }

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final int USUAL = 120;
    private static final ReportingPeriod PERIOD = ReportingPeriod.quarter(2026, 1);
    private static final Instant AS_OF = Instant.parse("2026-12-20T01:00:00Z");
    private static final String FILL = "fill";
    private static final String MEASURE = "measure";
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
        System.out.println("| 120 units, 123 lines, with narratives | wall, median of 5 warm | processor |");
        System.out.println("|---|---|---|");
        row("totals, narrative, status, questions", () -> Consolidator.of(dossier));
        row("DOCX and PDF/A", () -> PAGES.write(report, HEAD));
        row("XLSX", () -> ReportSheets.write(report, LINKS));
        row("XML", () -> ReportXml.write(report));
        row("all of it, pages and workbook side by side", () -> all(dossier));
        row(
                "for comparison: POI (SXSSF) writes as many cells, without formulas and links",
                () -> PlainWorkbook.of(report));
    }

    /** A process with a heap of 512 MB for each size: the dossier comes out of a register on disk. */
    @Test
    void growth(@TempDir Path folder) throws Exception {
        System.out.println();
        System.out.println(
                "| Units, -Xmx512m | read | consolidated | DOCX and PDF | XLSX | XML | all, wall | processor |"
                        + " held with the dossier | old generation at most | processor, a unit |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|---|");
        for (int units : new int[] {USUAL, 1_000, 3_400}) {
            Path register = folder.resolve(Integer.toString(units));
            Files.createDirectories(register);
            run("-Xmx1g", FILL, register, units);
            System.out.println(run("-Xmx512m", MEASURE, register, units));
        }
    }

    private static String run(String heap, String what, Path register, int units) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        heap,
                        "-cp",
                        System.getProperty("java.class.path"),
                        ConsolidationBench.class.getName(),
                        what,
                        register.toString(),
                        Integer.toString(units))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0
                    ? said
                    : "| %,d | not within %s |".formatted(units, heap);
        } finally {
            process.destroyForcibly();
        }
    }

    /** Fills a register, or measures one size once after a small province that warms up. */
    public static void main(String[] order) throws Exception {
        Path register = Path.of(order[1]);
        int size = Integer.parseInt(order[2]);
        if (order[0].equals(FILL)) {
            ProvinceRegister.fill(register, dossier(size));
            return;
        }
        Dossier small = dossier(USUAL);
        for (int i = 0; i < WARM_UPS; i++) {
            all(small);
        }
        JdbcReturnShelf shelf =
                new JdbcReturnShelf(ProvinceRegister.open(register), ProvinceRegister.duties(size, PERIOD));
        Dossier[] dossier = new Dossier[1];
        ConsolidatedReport[] report = new ConsolidatedReport[1];
        long before = SYSTEM.getProcessCpuTime();
        double read = time(() -> dossier[0] =
                shelf.dossier(ObligationCode.REPORT_QUARTER, PERIOD, AS_OF).orElseThrow());
        double processor = (SYSTEM.getProcessCpuTime() - before) / 1e9;
        System.gc();
        long held = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        before = SYSTEM.getProcessCpuTime();
        double consolidated = time(() -> report[0] = Consolidator.of(dossier[0]));
        double pages = time(() -> PAGES.write(report[0], HEAD));
        double sheets = time(() -> ReportSheets.write(report[0], LINKS));
        double xml = time(() -> ReportXml.write(report[0]));
        processor += (SYSTEM.getProcessCpuTime() - before) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "| %,d | %.2f s | %.2f s | %.2f s | %.2f s | %.2f s | %.2f s | %.2f s | %.0f MB | %.0f MB | %.1f ms |%n",
                size,
                read,
                consolidated,
                pages,
                sheets,
                xml,
                read + consolidated + pages + sheets + xml,
                processor,
                held / 1e6,
                peak(),
                1e3 * processor / size);
    }

    private static Dossier dossier(int units) {
        return Province.of(5, units, PERIOD).dossier();
    }

    private static Object all(Dossier dossier) {
        ConsolidatedReport report = Consolidator.of(dossier);
        CompletableFuture<byte[]> workbook = CompletableFuture.supplyAsync(() -> ReportSheets.write(report, LINKS));
        PAGES.write(report, HEAD);
        ReportXml.write(report);
        return workbook.join();
    }

    private static void row(String name, Callable<?> work) throws Exception {
        for (int i = 0; i < WARM_UPS; i++) {
            work.call();
        }
        double[] wall = new double[ROUNDS];
        double[] processor = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long start = SYSTEM.getProcessCpuTime();
            wall[i] = time(work);
            processor[i] = (SYSTEM.getProcessCpuTime() - start) / 1e9;
        }
        Arrays.sort(wall);
        Arrays.sort(processor);
        System.out.printf(Locale.ROOT, "| %s | %.2f s | %.2f s |%n", name, wall[ROUNDS / 2], processor[ROUNDS / 2]);
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
