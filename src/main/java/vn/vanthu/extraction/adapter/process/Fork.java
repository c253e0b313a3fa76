package vn.vanthu.extraction.adapter.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import org.springframework.util.unit.DataSize;

/**
 * How a process like this one is started: the same virtual machine, the same program, little memory, nothing of the
 * environment that could be a secret.
 *
 * @param program what follows the virtual machine's options
 */
record Fork(List<String> program) {

    /** How {@code -XX:+ExitOnOutOfMemoryError} ends a process. */
    static final int OUT_OF_MEMORY = 3;

    private static final Set<String> ENVIRONMENT =
            Set.of("PATH", "LANG", "LC_ALL", "LC_CTYPE", "TESSDATA_PREFIX", "SystemRoot");

    Fork {
        program = List.copyOf(program);
    }

    /** @param main the class that starts this program, unless it runs from a jar that knows that itself */
    static Fork ofThisProgram(String main, List<String> arguments) {
        String path = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.isEmpty())
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
        List<String> program =
                new ArrayList<>(selfContained(path) ? List.of("-jar", path) : List.of("-cp", path, main));
        program.addAll(arguments);
        return new Fork(program);
    }

    /**
     * @param folder the process's own: where it works and what it may write
     * @throws IOException when the operating system refuses
     */
    Process start(DataSize memory, Path folder) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + memory.toMegabytes() + "m",
                "-XX:MaxMetaspaceSize=128m",
                "-XX:MaxDirectMemorySize=64m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+DisplayVMOutputToStderr",
                "-XX:-UsePerfData",
                "-XX:ErrorFile=" + folder.resolve("crash"),
                "-Xshare:auto",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Djava.io.tmpdir=" + folder));
        command.addAll(program);
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> !ENVIRONMENT.contains(name));
        return builder.start();
    }

    /** True for one jar with everything in it, which only its own launcher can open. */
    private static boolean selfContained(String path) {
        if (path.contains(File.pathSeparator) || !path.endsWith(".jar")) {
            return false;
        }
        try (JarFile jar = new JarFile(path)) {
            Manifest manifest = jar.getManifest();
            return manifest != null && manifest.getMainAttributes().getValue("Start-Class") != null;
        } catch (IOException e) {
            return false;
        }
    }
}
