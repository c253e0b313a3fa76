package vn.vanthu.extraction.adapter.ooxml;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import vn.vanthu.extraction.adapter.Budget;
import vn.vanthu.extraction.adapter.ReadingLimits;
import vn.vanthu.intake.Content;
import vn.vanthu.intake.IntakeLimits;
import vn.vanthu.intake.Refusal;
import vn.vanthu.intake.ZipArchive;

/** The parts of an Office Open XML package, found by their relationships and not by their usual names. */
public final class OfficePackage {

    private static final int PARTS = 4000;
    /** How many times as large as other parts a sheet may be. */
    private static final int SHEET = 16;

    /** Larger parts are not held in memory whole. */
    private static final int PLAIN_BYTES = 16 << 20;

    private final ZipArchive archive;
    private final ReadingLimits limits;
    private final IntakeLimits zipLimits;
    private final Budget budget;
    private final boolean plain;
    private final String main;
    private final List<Relationship> relationships;

    /**
     * @param usual the main part's name where the package does not say it
     * @throws Refusal when it is damaged, locked or too large, or shows a sign of harm
     */
    public OfficePackage(Content content, String usual, ReadingLimits limits, Budget budget)
            throws XMLStreamException, IOException {
        this(content, usual, limits, budget, false);
    }

    /**
     * The same for a reader that can begin anew: its parts are read several times as fast, or not at all.
     *
     * @throws NotPlain here or while any part is read, when the package has to be read in the other way
     */
    public static OfficePackage plain(Content content, String usual, ReadingLimits limits, Budget budget)
            throws XMLStreamException, IOException {
        return new OfficePackage(content, usual, limits, budget, true);
    }

    private OfficePackage(Content content, String usual, ReadingLimits limits, Budget budget, boolean plain)
            throws XMLStreamException, IOException {
        this.plain = plain;
        this.limits = limits;
        this.zipLimits = limits.unpacking();
        this.budget = budget;
        this.archive = ZipArchive.of(content, PARTS);
        HostileSigns.inNames(archive);
        Map<String, List<Relationship>> all = new HashMap<>();
        for (ZipArchive.Entry entry : archive.entries()) {
            if (entry.name().endsWith(".rels")) {
                List<Relationship> ofPart = Relationship.read(open(entry));
                HostileSigns.inRelationships(ofPart);
                all.put(entry.name(), ofPart);
            }
        }
        this.main = all.getOrDefault("_rels/.rels", List.of()).stream()
                .filter(relationship -> relationship.type().equals("officeDocument"))
                .map(relationship -> relationship.part(""))
                .findFirst()
                .orElse(usual);
        this.relationships =
                all.getOrDefault(folder() + "_rels/" + main.substring(folder().length()) + ".rels", List.of());
    }

    /** The main part's name in the package. */
    public String mainName() {
        return main;
    }

    public XmlCursor main() throws XMLStreamException, IOException {
        return open(archive.find(main).orElseThrow(() -> Refusal.broken("the package has no main document")));
    }

    /** The part of a type that the main document refers to, if it is there. */
    public Optional<XmlCursor> part(String type) throws XMLStreamException, IOException {
        for (Relationship relationship : relationships) {
            if (relationship.type().equals(type) && !relationship.external()) {
                return open(relationship);
            }
        }
        return Optional.empty();
    }

    /**
     * The part that the main document refers to by this id, if it is there and of the type. A sheet may be far larger than
     * other parts, for it is full of cells that show nothing, and none of it is kept but what its reader takes.
     */
    public Optional<XmlCursor> part(String type, String id) throws XMLStreamException, IOException {
        for (Relationship relationship : relationships) {
            boolean meant = relationship.type().equals(type) && id.equals(relationship.id());
            if (meant && !relationship.external()) {
                return sheet(relationship);
            }
        }
        return Optional.empty();
    }

    /** Reads a part that is not the file's own text. */
    public interface Search {
        void through(XmlCursor part) throws XMLStreamException, IOException;
    }

    /** Looks through every part of these types that the main document refers to. */
    public void search(Set<String> types, Search search) throws XMLStreamException, IOException {
        for (Relationship relationship : relationships) {
            if (types.contains(relationship.type()) && !relationship.external()) {
                Optional<XmlCursor> part = open(relationship);
                if (part.isPresent()) {
                    search.through(part.get());
                }
            }
        }
    }

    private Optional<XmlCursor> open(Relationship relationship) throws XMLStreamException, IOException {
        Optional<ZipArchive.Entry> entry = archive.find(relationship.part(folder()));
        return entry.isPresent() ? Optional.of(open(entry.get())) : Optional.empty();
    }

    private Optional<XmlCursor> sheet(Relationship relationship) throws XMLStreamException, IOException {
        Optional<ZipArchive.Entry> entry = archive.find(relationship.part(folder()));
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        budget.lookAtClock();
        InputStream in = archive.open(entry.get(), (long) SHEET * limits.partBytes(), zipLimits);
        return Optional.of(StreamCursor.open(in, budget));
    }

    private XmlCursor open(ZipArchive.Entry entry) throws XMLStreamException, IOException {
        budget.lookAtClock();
        InputStream in = archive.open(entry, limits.partBytes(), zipLimits);
        return plain ? PlainCursor.open(whole(in, entry), budget) : StreamCursor.open(in, budget);
    }

    private static byte[] whole(InputStream in, ZipArchive.Entry entry) throws NotPlain {
        if (entry.size() > PLAIN_BYTES) {
            throw NotPlain.SEEN;
        }
        byte[] part = new byte[(int) entry.size() + PlainBytes.PADDING];
        try (in) {
            int size = in.readNBytes(part, 0, part.length);
            if (size == entry.size()) {
                return part;
            }
        } catch (IOException e) {
            throw NotPlain.SEEN;
        }
        throw NotPlain.SEEN;
    }

    private String folder() {
        return main.substring(0, main.lastIndexOf('/') + 1);
    }
}
