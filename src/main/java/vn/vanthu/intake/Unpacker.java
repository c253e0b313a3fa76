package vn.vanthu.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.vanthu.document.AdministrativeDocument;

/** Mở gói: takes a submission apart, container by container, until only files to read are left. */
public final class Unpacker {

    private final Map<FileKind, ContainerReader> readers;
    private final IntakeLimits limits;

    /** @param readers at most one a kind; containers of other kinds are refused */
    public Unpacker(List<ContainerReader> readers, IntakeLimits limits) {
        this.readers = readers.stream().collect(Collectors.toMap(ContainerReader::kind, Function.identity()));
        this.limits = limits;
    }

    public Unpacked unpack(List<Attachment> originals) {
        Run run = new Run();
        originals.forEach(original -> run.take(original, "", 0));
        return new Unpacked(run.subject, run.text, run.head, run.files, run.parts);
    }

    private static Fate fate(Withheld.Reason reason) {
        return switch (reason) {
            case TOO_LARGE -> Fate.REFUSED_SIZE;
            case NAME_REFUSED -> Fate.REFUSED_NAME;
        };
    }

    /** A library's failure is taken for the file's: nothing else of the submission is lost by it. */
    private static Contents guarded(ContainerReader reader, Attachment file, IntakeLimits limits) {
        try {
            return reader.open(file, limits);
        } catch (OutOfMemoryError e) {
            return new Contents.Refused(Fate.REFUSED_SIZE, "opening needs too much memory");
        } catch (RuntimeException | StackOverflowError e) {
            return new Contents.Refused(Fate.BROKEN, e.getClass().getName());
        }
    }

    private static boolean container(FileKind kind) {
        return switch (kind) {
            case ZIP, SEVEN_ZIP, TAR, GZIP, RAR, EML, EDXML, TNEF, SIGNED -> true;
            default -> false;
        };
    }

    private final class Run {

        private final List<Attachment> files = new ArrayList<>();
        private final List<Part> parts = new ArrayList<>();
        private String subject = "";
        private String text = "";
        private Optional<AdministrativeDocument> head = Optional.empty();
        private long bytesLeft = limits.totalBytes();

        private void take(Attachment file, String outer, int depth) {
            FileKind kind = FileSniffer.sniff(file.content().bytes());
            String path = outer + file.name();
            long size = file.content().size();
            if (depth == 0 && Withheld.describes(file)) {
                settle(path, FileKind.OTHER, size, fate(Withheld.reason(file)), "held back at the door");
            } else if (size > limits.fileBytes()) {
                settle(path, kind, size, Fate.REFUSED_SIZE, "over " + limits.fileBytes() + " bytes");
            } else if (kind == FileKind.SIGNATURE) {
                settle(path, kind, size, Fate.SET_ASIDE, "");
            } else if (!container(kind)) {
                settle(path, kind, size, Fate.READ, "");
                files.add(file);
            } else if (depth >= limits.depth()) {
                settle(path, kind, size, Fate.REFUSED_DEPTH, "containers nested over " + limits.depth() + " deep");
            } else if (!readers.containsKey(kind)) {
                settle(path, kind, size, Fate.REFUSED_KIND, "no reader for " + kind.label());
            } else {
                open(file, kind, path, depth);
            }
        }

        private void open(Attachment file, FileKind kind, String path, int depth) {
            int entriesLeft = limits.entries() - parts.size();
            if (bytesLeft < 1 || entriesLeft < 1) {
                settle(path, kind, file.content().size(), Fate.REFUSED_SIZE, "the submission holds too much");
                return;
            }
            Contents contents = guarded(readers.get(kind), file, limits.withRest(bytesLeft, entriesLeft));
            if (contents instanceof Contents.Refused refused) {
                settle(path, kind, file.content().size(), refused.fate(), refused.reason());
            } else if (contents instanceof Contents.Opened opened) {
                settle(path, kind, file.content().size(), Fate.UNPACKED, "");
                subject = subject.isEmpty() ? opened.subject() : subject;
                text = text.isEmpty() ? opened.text() : text;
                head = head.or(opened::head);
                bytesLeft -= held(opened);
                opened.items().forEach(item -> take(item, path + " > ", depth + 1));
            }
        }

        private void take(Contents.Item item, String outer, int depth) {
            if (item instanceof Contents.Held held) {
                take(held.file(), outer, depth);
            } else if (item instanceof Contents.Settled settled) {
                settle(outer + settled.name(), settled.kind(), settled.size(), settled.fate(), settled.reason());
            }
        }

        private long held(Contents.Opened opened) {
            return opened.items().stream()
                    .mapToLong(item -> item instanceof Contents.Held held
                            ? held.file().content().size()
                            : 0)
                    .sum();
        }

        private void settle(String path, FileKind kind, long size, Fate fate, String reason) {
            parts.add(new Part(path, kind, size, fate, reason));
        }
    }
}
