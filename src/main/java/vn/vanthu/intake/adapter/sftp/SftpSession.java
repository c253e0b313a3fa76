package vn.vanthu.intake.adapter.sftp;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangePropertyKey;
import org.apache.camel.component.file.GenericFile;
import org.apache.camel.component.file.GenericFileOperations;
import org.apache.camel.component.file.remote.SftpRemoteFile;
import org.apache.camel.support.DefaultExchange;
import vn.vanthu.intake.DropEntry.DropFile;

/** The poll's own connection, used for one unit's {@code submit/}. */
final class SftpSession {

    private final GenericFileOperations<SftpRemoteFile<?>> operations;
    private final CamelContext context;
    private final String submit;

    /** @param submit path of the unit's {@code submit/} without a slash at its end */
    SftpSession(GenericFileOperations<SftpRemoteFile<?>> operations, CamelContext context, String submit) {
        this.operations = operations;
        this.context = context;
        this.submit = submit;
    }

    /** Empty when the file no longer has the size it was listed with. */
    Optional<byte[]> read(DropFile file) throws IOException {
        Exchange scratch = new DefaultExchange(context);
        GenericFile<SftpRemoteFile<?>> target = operations.newGenericFile();
        scratch.setProperty(ExchangePropertyKey.FILE_EXCHANGE_FILE, target);
        operations.retrieveFile(path(file), scratch, file.size());
        try (InputStream stream = (InputStream) target.getBody()) {
            byte[] bytes = stream.readNBytes(Math.toIntExact(file.size()) + 1);
            return bytes.length == file.size() ? Optional.of(bytes) : Optional.empty();
        }
    }

    /** Those of the files that still are as they were listed. */
    Set<DropFile> unchanged(List<DropFile> files) {
        Map<String, Map<String, SftpRemoteFile<?>>> folders = new HashMap<>();
        Set<DropFile> same = new HashSet<>(files);
        same.removeIf(file -> {
            String path = path(file);
            int slash = path.lastIndexOf('/');
            SftpRemoteFile<?> now = folders.computeIfAbsent(path.substring(0, slash), this::list)
                    .get(path.substring(slash + 1));
            return now == null
                    || now.getFileLength() != file.size()
                    || !Instant.ofEpochMilli(now.getLastModified()).equals(file.modified());
        });
        return same;
    }

    void delete(DropFile file) {
        operations.deleteFile(path(file));
    }

    private Map<String, SftpRemoteFile<?>> list(String folder) {
        Map<String, SftpRemoteFile<?>> files = new HashMap<>();
        Arrays.stream(operations.listFiles(folder)).forEach(file -> files.put(file.getFilename(), file));
        return files;
    }

    private String path(DropFile file) {
        return submit + "/" + file.path();
    }
}
