package vn.vanthu.correspondence.adapter.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.jodconverter.core.document.DefaultDocumentFormatRegistry;
import org.jodconverter.core.office.OfficeException;
import org.jodconverter.local.LocalConverter;
import org.jodconverter.local.office.LocalOfficeManager;
import vn.vanthu.correspondence.PagePrinter;
import vn.vanthu.correspondence.adapter.pdf.ArchiveStamp;

/**
 * Prints by LibreOffice processes of its own, started when the first file needs one and ended with this printer. A process
 * that hangs or dies is replaced; the file it had is an {@link UncheckedIOException}, to be tried again.
 */
public final class OfficePrinter implements PagePrinter, AutoCloseable {

    private static final int PDF_A_3B = 3;
    private static final int NO_MACROS = 0;
    private static final int NO_UPDATE = 0;
    private static final Map<String, Object> STORE =
            Map.of("FilterName", "writer_pdf_Export", "FilterData", Map.of("SelectPdfVersion", PDF_A_3B));
    private static final Map<String, Object> LOAD = Map.of(
            "Hidden", true, "ReadOnly", true, "MacroExecutionMode", NO_MACROS, "UpdateDocMode", (short) NO_UPDATE);

    private final OfficeSettings settings;
    private volatile LocalOfficeManager manager;
    private Path folder;
    private volatile String problem = "";

    public OfficePrinter(OfficeSettings settings) {
        this.settings = settings;
    }

    @Override
    public byte[] print(byte[] docx) {
        Path source = null;
        Path target = null;
        try {
            LocalOfficeManager office = started();
            source = Files.createTempFile(folder, "letter", ".docx");
            target = Files.createTempFile(folder, "letter", ".pdf");
            Files.write(source, docx);
            LocalConverter.builder()
                    .officeManager(office)
                    .loadProperties(LOAD)
                    .storeProperties(STORE)
                    .build()
                    .convert(source.toFile())
                    .to(target.toFile())
                    .as(DefaultDocumentFormatRegistry.PDF)
                    .execute();
            byte[] pdf = ArchiveStamp.stamp(Files.readAllBytes(target), docx);
            problem = "";
            return pdf;
        } catch (OfficeException e) {
            throw failed(new IOException("LibreOffice did not print the file", e));
        } catch (IOException e) {
            throw failed(e);
        } finally {
            delete(source);
            delete(target);
        }
    }

    @Override
    public Set<String> undrawable(byte[] docx) {
        return Set.of();
    }

    /** Why the last file was not printed, or why none can be; empty when all is well. */
    public String problem() {
        return problem.isEmpty() ? OfficeHome.problem(settings.home()) : problem;
    }

    boolean running() {
        LocalOfficeManager known = manager;
        return known != null && known.isRunning();
    }

    /** Where the processes keep their profiles; null while none was started. */
    synchronized Path folder() {
        return folder;
    }

    private synchronized LocalOfficeManager started() throws IOException, OfficeException {
        if (manager == null) {
            String missing = OfficeHome.problem(settings.home());
            if (!missing.isEmpty()) {
                throw new IOException(missing);
            }
            if (folder == null || !Files.isDirectory(folder)) {
                folder = Files.createTempDirectory("vanthu-office");
            }
            long millis = settings.timeout().toMillis();
            LocalOfficeManager starting = LocalOfficeManager.builder()
                    .officeHome(OfficeHome.of(settings.home()).toFile())
                    .portNumbers(OfficeHome.freePorts(settings.processes()))
                    .workingDir(folder.toFile())
                    .processTimeout(millis)
                    .taskExecutionTimeout(millis)
                    .taskQueueTimeout(2 * millis)
                    .startFailFast(true)
                    .build();
            try {
                starting.start();
            } catch (OfficeException e) {
                OwnProcesses.end(folder);
                throw e;
            }
            manager = starting;
        }
        return manager;
    }

    private UncheckedIOException failed(IOException cause) {
        problem = cause.getMessage();
        return new UncheckedIOException(cause);
    }

    /** Ends the processes, those too that do not listen any more. */
    @Override
    public synchronized void close() {
        try {
            if (manager != null) {
                manager.stop();
            }
        } catch (OfficeException e) {
            problem = "LibreOffice did not end by itself";
        } finally {
            manager = null;
            if (folder != null) {
                OwnProcesses.end(folder);
            }
        }
    }

    private static void delete(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            file.toFile().deleteOnExit();
        }
    }
}
