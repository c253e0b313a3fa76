package vn.vanthu.cli.adapter;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.vanthu.extraction.adapter.AllReaders;
import vn.vanthu.extraction.adapter.Readers;
import vn.vanthu.extraction.adapter.ReadingLimits;
import vn.vanthu.extraction.adapter.ocr.OcrSettings;
import vn.vanthu.extraction.adapter.ocr.Recogniser;
import vn.vanthu.extraction.adapter.process.ProcessReader;
import vn.vanthu.extraction.adapter.process.ReadingLoop;
import vn.vanthu.extraction.adapter.signature.SignatureVerifier;
import vn.vanthu.extraction.adapter.signature.TrustSettings;

/** Reads files for the process that started it, over its standard streams; no use to people. */
@Command(name = ProcessReader.COMMAND, hidden = true, description = "Reads files for the service.")
final class ReadWorkerCommand implements Callable<Integer> {

    @Option(names = "--time", required = true, paramLabel = "DURATION", description = "for one file, such as PT20S")
    private Duration time;

    @Option(names = "--ocr-command", paramLabel = "PROGRAM")
    private String command = OcrSettings.DEFAULT.command();

    @Option(names = "--ocr-languages", paramLabel = "NAMES")
    private String languages = OcrSettings.DEFAULT.languages();

    @Option(names = "--ocr-dpi", paramLabel = "NUMBER")
    private int dpi = OcrSettings.DEFAULT.dpi();

    @Option(names = "--ocr-pages", paramLabel = "NUMBER")
    private int pages = OcrSettings.DEFAULT.pages();

    @Option(names = TrustSettings.OPTION, paramLabel = "FOLDER")
    private Path trust;

    @Override
    public Integer call() throws IOException, InterruptedException {
        OutputStream answers = new FileOutputStream(FileDescriptor.out);
        System.setOut(System.err);
        ReadingLimits limits = ReadingLimits.DEFAULT.withTime(time);
        OcrSettings ocr = new OcrSettings(OcrSettings.Use.ON, command, languages, dpi, pages, time);
        SignatureVerifier verifier =
                trust == null ? SignatureVerifier.trustingNobody() : SignatureVerifier.trusting(trust);
        Recogniser recogniser = new Recogniser(ocr, limits, verifier);
        ReadingLoop.run(System.in, answers, new Readers(AllReaders.within(limits, verifier)), recogniser::recognise);
        return 0;
    }
}
