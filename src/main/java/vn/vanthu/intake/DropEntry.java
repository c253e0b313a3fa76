package vn.vanthu.intake;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * What lies in a unit's {@code submit/} under one name, as one listing showed it: a file, or a folder with all its files.
 *
 * @param unitId whose
 * @param name first path segment below {@code submit/}
 * @param folder whether it is a folder
 * @param files in the order of their paths; also those still under a temporary name
 */
public record DropEntry(String unitId, String name, boolean folder, List<DropFile> files) {

    /**
     * @param path below {@code submit/}, with the entry's name in it
     * @param size in bytes
     * @param modified by the file server's clock, whole seconds
     * @param unfinished the name says that the upload goes on ({@code .part} and the like)
     */
    public record DropFile(String path, long size, Instant modified, boolean unfinished) {

        public boolean refusedName() {
            return path.length() > 1000 || path.codePoints().anyMatch(DropFile::unsafe);
        }

        /** Wildcards and back-slashes mean something else to an SFTP client than to the server. */
        private static boolean unsafe(int c) {
            return c == '*' || c == '?' || c == '\\' || Character.isISOControl(c) || c == 0xFFFD;
        }
    }

    public DropEntry {
        files = files.stream().sorted(Comparator.comparing(DropFile::path)).toList();
    }

    public String key() {
        return unitId + "/" + name;
    }

    public List<DropFile> finished() {
        return files.stream().filter(file -> !file.unfinished()).toList();
    }

    public boolean hasUnfinished() {
        return files.stream().anyMatch(DropFile::unfinished);
    }

    public long size() {
        return finished().stream().mapToLong(DropFile::size).sum();
    }
}
