package vn.vanthu.intake.adapter.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import vn.vanthu.intake.ArchiveShelf;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.ContainerReader;
import vn.vanthu.intake.Contents;
import vn.vanthu.intake.Fate;
import vn.vanthu.intake.FileKind;
import vn.vanthu.intake.IntakeLimits;
import vn.vanthu.intake.Refusal;

/** Opens a file packed with gzip (RFC 1952); its name is the packed file's without ".gz". */
public final class GzipReader implements ContainerReader {

    private static final Pattern EXTENSION = Pattern.compile("\\.gz$", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAR_EXTENSION = Pattern.compile("\\.tgz$", Pattern.CASE_INSENSITIVE);

    @Override
    public FileKind kind() {
        return FileKind.GZIP;
    }

    @Override
    public Contents open(Attachment container, IntakeLimits limits) {
        ArchiveShelf shelf = new ArchiveShelf(limits, container.content().size());
        try (InputStream in = new GZIPInputStream(container.content().stream())) {
            shelf.put(name(container.name()), in);
            return new Contents.Opened("", "", shelf.items());
        } catch (Refusal e) {
            return new Contents.Refused(e.fate(), e.getMessage());
        } catch (IOException e) {
            return new Contents.Refused(Fate.BROKEN, e.getClass().getSimpleName());
        }
    }

    private static String name(String container) {
        String file = container.substring(container.lastIndexOf('/') + 1);
        return TAR_EXTENSION.matcher(EXTENSION.matcher(file).replaceFirst("")).replaceFirst(".tar");
    }
}
