package vn.vanthu.extraction.adapter.ocr;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** The program of that name, run once a page. */
final class Tesseract {

    private static final int MOST_OUTPUT = 16 << 20;
    private static final Duration LOOK = Duration.ofSeconds(10);

    private final String command;
    private final String languages;

    Tesseract(String command, String languages) {
        this.command = command;
        this.languages = languages;
    }

    /** What keeps it from being used, in plain words; empty when it is there with its languages. */
    String missing() {
        try {
            List<String> known = Arrays.asList(run(LOOK, "--list-langs").split("\\R"));
            List<String> unknown = Arrays.stream(languages.split("\\+"))
                    .filter(language -> !known.contains(language))
                    .toList();
            return unknown.isEmpty() ? "" : "no language data: " + String.join(", ", unknown);
        } catch (IOException e) {
            return "no such program";
        }
    }

    /** @throws IOException when it fails or takes longer */
    List<RecognisedWord> words(Picture picture, Duration time) throws IOException {
        Path file = Files.createTempFile("page", ".pgm");
        try {
            Files.write(file, picture.pgm());
            String dpi = Integer.toString(Math.round(picture.dpi()));
            return RecognisedWord.ofTable(
                    run(time, file.toString(), "stdout", "-l", languages, "--dpi", dpi, "--psm", "3", "tsv"));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** Quarter turns to the right that make the page stand upright; 0 when that cannot be told. */
    int turns(Picture picture, Duration time) throws IOException {
        Path file = Files.createTempFile("page", ".pgm");
        try {
            Files.write(file, picture.pgm());
            String told = run(time, file.toString(), "stdout", "--psm", "0");
            return Arrays.stream(told.split("\\R"))
                    .filter(line -> line.matches("Rotate: (90|180|270)"))
                    .mapToInt(line -> Integer.parseInt(line.substring("Rotate: ".length())) / 90)
                    .findFirst()
                    .orElse(0);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private String run(Duration time, String... arguments) throws IOException {
        List<String> line = new ArrayList<>(List.of(command));
        line.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        Process process = builder.start();
        Executor later = CompletableFuture.delayedExecutor(Math.max(1, time.toMillis()), TimeUnit.MILLISECONDS);
        CompletableFuture<Void> end = CompletableFuture.runAsync(process::destroyForcibly, later);
        try (InputStream out = process.getInputStream()) {
            process.getOutputStream().close();
            byte[] bytes = out.readNBytes(MOST_OUTPUT);
            process.destroyForcibly();
            return new String(bytes, StandardCharsets.UTF_8);
        } finally {
            end.cancel(false);
            process.destroyForcibly();
        }
    }
}
