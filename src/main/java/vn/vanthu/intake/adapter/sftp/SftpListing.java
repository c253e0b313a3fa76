package vn.vanthu.intake.adapter.sftp;

import com.jcraft.jsch.ChannelSftp.LsEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.camel.component.file.GenericFile;
import org.apache.camel.component.file.remote.SftpRemoteFile;
import vn.vanthu.intake.DropEntry;
import vn.vanthu.intake.DropEntry.DropFile;

/** Gathers what one poll lists into entries, and says of each file whether it may be looked at. */
final class SftpListing {

    private static final Pattern UNIT = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final List<String> UNFINISHED = List.of(".part", ".tmp", ".filepart");

    private final Map<String, List<DropFile>> files = new LinkedHashMap<>();
    private final Set<String> leftovers = new HashSet<>();
    private final Set<String> lines = new HashSet<>();
    private final RemovalJournal journal;

    /** @param journal the files it names are only still to be deleted */
    SftpListing(RemovalJournal journal) {
        this.journal = journal;
    }

    /** A path below the root that can hold reports: {@code <unit>}, {@code <unit>/submit} and all below. */
    static boolean isDropFolder(String path) {
        String[] names = path.split("/");
        return UNIT.matcher(names[0]).matches() && (names.length < 2 || names[1].equals("submit"));
    }

    /** True when the file is to be taken up as soon as its entry is ready. */
    boolean add(GenericFile<SftpRemoteFile<?>> file) {
        String path = file.getRelativeFilePath();
        String[] names = path.split("/", 4);
        if (names.length < 3 || !isDropFolder(path) || !regular(file)) {
            return false;
        }
        String below = path.substring(names[0].length() + "/submit/".length());
        String lower = path.toLowerCase(Locale.ROOT);
        boolean unfinished = UNFINISHED.stream().anyMatch(lower::endsWith);
        DropFile dropped =
                new DropFile(below, file.getFileLength(), Instant.ofEpochMilli(file.getLastModified()), unfinished);
        lines.add(RemovalJournal.line(names[0], dropped));
        if (journal.names(names[0], dropped)) {
            leftovers.add(path);
            return true;
        }
        files.computeIfAbsent(key(path), key -> new ArrayList<>()).add(dropped);
        return !unfinished;
    }

    /** A file of a folder that is registered already. */
    boolean isLeftover(GenericFile<SftpRemoteFile<?>> file) {
        return leftovers.contains(file.getRelativeFilePath());
    }

    Collection<DropEntry> entries() {
        return files.keySet().stream().map(this::entry).toList();
    }

    Optional<DropEntry> entryOf(GenericFile<SftpRemoteFile<?>> file) {
        String key = key(file.getRelativeFilePath());
        return files.containsKey(key) ? Optional.of(entry(key)) : Optional.empty();
    }

    /** The journal's lines for all that was listed. */
    Collection<String> lines() {
        return lines;
    }

    private DropEntry entry(String key) {
        String[] names = key.split("/", 2);
        List<DropFile> found = files.get(key);
        boolean folder = found.stream().anyMatch(file -> file.path().startsWith(names[1] + "/"));
        return new DropEntry(names[0], names[1], folder, found);
    }

    private static String key(String path) {
        String[] names = path.split("/", 4);
        return names[0] + "/" + names[2];
    }

    /** Neither a link nor a device: only the server's own word on the type is believed. */
    private static boolean regular(GenericFile<SftpRemoteFile<?>> file) {
        return file.getFile().getRemoteFile() instanceof LsEntry entry
                && entry.getAttrs().isReg();
    }
}
