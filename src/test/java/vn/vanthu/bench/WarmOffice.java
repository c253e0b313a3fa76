package vn.vanthu.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jodconverter.core.DocumentConverter;
import org.jodconverter.core.document.DefaultDocumentFormatRegistry;
import org.jodconverter.core.office.OfficeException;
import org.jodconverter.local.LocalConverter;
import org.jodconverter.local.office.LocalOfficeManager;

/** One LibreOffice process, started before the race, that makes PDF/A-3b of a Word file. */
final class WarmOffice implements AutoCloseable {

    private static final Map<String, Object> ARCHIVE =
            Map.of("FilterName", "writer_pdf_Export", "FilterData", Map.of("SelectPdfVersion", 3));

    private final LocalOfficeManager office;
    private final DocumentConverter converter;

    private WarmOffice(LocalOfficeManager office) {
        this.office = office;
        this.converter = LocalConverter.builder()
                .officeManager(office)
                .storeProperties(ARCHIVE)
                .build();
    }

    /** Empty, with a printed sentence, when LibreOffice is not installed. */
    static Optional<WarmOffice> start(Path folder) throws IOException {
        try {
            Files.createDirectories(folder);
            LocalOfficeManager office = LocalOfficeManager.builder()
                    .portNumbers(freePort())
                    .workingDir(folder.toFile())
                    .maxTasksPerProcess(0)
                    .build();
            office.start();
            return Optional.of(new WarmOffice(office));
        } catch (OfficeException | IllegalStateException | NullPointerException e) {
            System.out.println("LibreOffice is left out: it is not installed or does not start.");
            return Optional.empty();
        }
    }

    private static int freePort() throws IOException {
        try (java.net.ServerSocket socket = new java.net.ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    File convert(Path docx, Path pdf) throws OfficeException {
        converter
                .convert(docx.toFile())
                .to(pdf.toFile())
                .as(DefaultDocumentFormatRegistry.PDF)
                .execute();
        return pdf.toFile();
    }

    @Override
    public void close() throws OfficeException {
        office.stop();
    }
}
