package vn.vanthu.correspondence.adapter.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import vn.vanthu.correspondence.TemplateException;
import vn.vanthu.correspondence.TemplateFault;

/**
 * Kho mẫu văn bản: a template is {@code NAME.docx} in the department's own folder, else the one that came with the
 * program. A file that changes is compiled anew; while it has faults there is no such template, for a letter with words that the
 * clerk has changed meanwhile would be worse than one that waits.
 */
public final class TemplateStore {

    private static final String BUILT_IN = "/document-templates/";

    private static final String NAME = "[A-Za-z0-9][A-Za-z0-9_-]{0,63}";

    private record Version(FileTime time, long size) {}

    /** @param fault why there is no template; else null */
    private record Loaded(Version version, CompiledTemplate template, TemplateException fault) {

        CompiledTemplate orThrow() {
            if (fault != null) {
                throw new TemplateException(fault);
            }
            return template;
        }
    }

    private static final Version UNCHANGING = new Version(FileTime.fromMillis(0), 0);

    private final Path folder;
    private final BiFunction<String, byte[], CompiledTemplate> compiler;
    private final Map<String, Loaded> loaded = new ConcurrentHashMap<>();

    /** @param folder need not exist */
    public TemplateStore(Path folder, BiFunction<String, byte[], CompiledTemplate> compiler) {
        this.folder = folder;
        this.compiler = compiler;
    }

    /** @throws TemplateException when there is no such template, or it has faults */
    public CompiledTemplate get(String name) {
        if (!name.matches(NAME)) {
            throw missing(name);
        }
        Path file = folder.resolve(name + ".docx");
        try {
            Version version = Files.isRegularFile(file)
                    ? new Version(Files.getLastModifiedTime(file), Files.size(file))
                    : UNCHANGING;
            return loaded.compute(
                            name,
                            (key, known) ->
                                    known != null && known.version.equals(version) ? known : load(name, file, version))
                    .orThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names of the templates in the department's folder. */
    public List<String> own() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches(NAME + "\\.docx"))
                    .map(name -> name.substring(0, name.length() - ".docx".length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong with a file stays so until the file changes. */
    private Loaded load(String name, Path file, Version version) {
        try {
            return new Loaded(version, compiler.apply(name, read(name, file, version)), null);
        } catch (TemplateException e) {
            return new Loaded(version, null, e);
        }
    }

    private static byte[] read(String name, Path file, Version version) {
        try (InputStream in = version == UNCHANGING
                ? TemplateStore.class.getResourceAsStream(BUILT_IN + name + ".docx")
                : Files.newInputStream(file)) {
            if (in == null) {
                throw missing(name);
            }
            return in.readNBytes(TemplateFile.LARGEST + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TemplateException missing(String name) {
        return new TemplateException(name, List.of(new TemplateFault("", "", "there is no such template")));
    }
}
