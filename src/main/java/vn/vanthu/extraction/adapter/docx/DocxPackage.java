package vn.vanthu.extraction.adapter.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import vn.vanthu.extraction.adapter.Budget;
import vn.vanthu.extraction.adapter.ReadingLimits;
import vn.vanthu.intake.Content;
import vn.vanthu.intake.IntakeLimits;
import vn.vanthu.intake.Refusal;
import vn.vanthu.intake.ZipArchive;

/** The parts of a Word package, found by its relationships and not by their usual names. */
final class DocxPackage {

    private static final int PARTS = 4000;

    private final ZipArchive archive;
    private final ReadingLimits limits;
    private final IntakeLimits zipLimits;
    private final Budget budget;
    private final String main;
    private final List<Relationship> relationships;

    /** @throws Refusal when it is damaged, locked or too large, or shows a sign of harm */
    DocxPackage(Content content, ReadingLimits limits, Budget budget) throws XMLStreamException, IOException {
        this.limits = limits;
        this.zipLimits = ratio(limits);
        this.budget = budget;
        this.archive = ZipArchive.of(content, PARTS);
        HostileSigns.inNames(archive);
        for (ZipArchive.Entry entry : archive.entries()) {
            if (entry.name().endsWith(".rels")) {
                HostileSigns.inRelationships(relationships(entry.name()));
            }
        }
        this.main = relationships("_rels/.rels").stream()
                .filter(relationship -> relationship.type().equals("officeDocument"))
                .map(relationship -> relationship.part(""))
                .findFirst()
                .orElse("word/document.xml");
        this.relationships = relationships(folder() + "_rels/" + main.substring(folder().length()) + ".rels");
    }

    XmlCursor main() throws XMLStreamException, IOException {
        return open(archive.find(main).orElseThrow(() -> Refusal.broken("the package has no main document")));
    }

    /** The part of a type that the main document refers to, if it is there. */
    Optional<XmlCursor> part(String type) throws XMLStreamException, IOException {
        for (Relationship relationship : relationships) {
            if (relationship.type().equals(type) && !relationship.external()) {
                Optional<ZipArchive.Entry> entry = archive.find(relationship.part(folder()));
                return entry.isPresent() ? Optional.of(open(entry.get())) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Looks through the texts that are not read for fields that would fetch something. */
    void searchSideTexts() throws XMLStreamException, IOException {
        for (Relationship relationship : relationships) {
            switch (relationship.type()) {
                case "header", "footer", "footnotes", "endnotes", "comments", "glossaryDocument" -> {
                    Optional<ZipArchive.Entry> entry = archive.find(relationship.part(folder()));
                    if (entry.isPresent()) {
                        Fields.search(open(entry.get()));
                    }
                }
                default -> {}
            }
        }
    }

    private List<Relationship> relationships(String name) throws XMLStreamException, IOException {
        Optional<ZipArchive.Entry> entry = archive.find(name);
        return entry.isEmpty() ? List.of() : Relationship.read(open(entry.get()));
    }

    private XmlCursor open(ZipArchive.Entry entry) throws XMLStreamException, IOException {
        budget.lookAtClock();
        InputStream in = archive.open(entry, limits.partBytes(), zipLimits);
        return XmlCursor.open(in, budget);
    }

    private String folder() {
        return main.substring(0, main.lastIndexOf('/') + 1);
    }

    private static IntakeLimits ratio(ReadingLimits limits) {
        IntakeLimits base = IntakeLimits.DEFAULT;
        return new IntakeLimits(
                limits.partBytes(),
                base.totalBytes(),
                PARTS,
                base.depth(),
                limits.inflateRatio(),
                base.ratioFreeBytes(),
                base.textCharacters(),
                base.inlinePictureBytes());
    }
}
