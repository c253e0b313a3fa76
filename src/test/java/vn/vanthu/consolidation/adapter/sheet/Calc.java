package vn.vanthu.consolidation.adapter.sheet;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** LibreOffice Calc, told to compute every formula anew; there is none where it is not installed. */
final class Calc {

    private static final String ALWAYS =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry">
            <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse">\
            <value>0</value></prop></item>
            </oor:items>
            """;

    private final Path program;
    private final Path work;

    private Calc(Path program, Path work) {
        this.program = program;
        this.work = work;
    }

    /** @param work a folder of its own */
    static Optional<Calc> installed(Path work) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "soffice"))
                .filter(Files::isExecutable)
                .filter(Calc::knowsSheets)
                .findFirst()
                .map(program -> new Calc(program, work));
    }

    private static boolean knowsSheets(Path program) {
        try {
            return Files.exists(program.toRealPath().resolveSibling("libsclo.so"));
        } catch (IOException e) {
            return false;
        }
    }

    /** The workbook as Calc saves it; what its formulas gave is taken out before, so that Calc must compute it. */
    byte[] recalculated(byte[] book) throws IOException, InterruptedException {
        Path profile = Files.createDirectories(work.resolve("profile/user"));
        Files.writeString(profile.resolve("registrymodifications.xcu"), ALWAYS);
        Path in = Files.write(work.resolve("report.xlsx"), Computation.forgotten(book));
        Path out = work.resolve("out/report.xlsx");
        Process process = new ProcessBuilder(
                        program.toString(),
                        "-env:UserInstallation=" + work.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "xlsx:Calc MS Excel 2007 XML",
                        "--outdir",
                        out.getParent().toString(),
                        in.toString())
                .redirectErrorStream(true)
                .redirectOutput(work.resolve("log.txt").toFile())
                .start();
        try {
            Awaitility.await()
                    .atMost(Duration.ofMinutes(3))
                    .until(() -> Files.exists(out) && whole(Files.readAllBytes(out)) || !process.isAlive());
        } finally {
            process.destroy();
            process.waitFor(10, TimeUnit.SECONDS);
            process.descendants().forEach(ProcessHandle::destroyForcibly);
        }
        return Files.readAllBytes(out);
    }

    /** True when the end of the archive is there. */
    private static boolean whole(byte[] file) {
        int end = file.length - 22;
        return end > 0 && file[end] == 'P' && file[end + 1] == 'K' && file[end + 2] == 5 && file[end + 3] == 6;
    }
}
