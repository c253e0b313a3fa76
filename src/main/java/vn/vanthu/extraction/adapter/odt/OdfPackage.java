package vn.vanthu.extraction.adapter.odt;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import vn.vanthu.extraction.adapter.Budget;
import vn.vanthu.extraction.adapter.ReadingLimits;
import vn.vanthu.intake.Content;
import vn.vanthu.intake.Fate;
import vn.vanthu.intake.Refusal;
import vn.vanthu.intake.ZipArchive;

/** Gói OpenDocument: the parts of one file, looked through for what no report needs before any is read. */
final class OdfPackage {

    private static final int PARTS = 4000;
    /** A part of the file itself, or a place on the writer's own disk. */
    private static final Pattern HERE =
            Pattern.compile("(?i)(?!//|\\\\\\\\)[^:]*|[a-z]:.*|file:(?:/|///)?(?![/\\\\]).*");

    private final ZipArchive archive;
    private final ReadingLimits limits;
    private final Budget budget;

    /** @throws Refusal when it is damaged, locked or too large, or shows a sign of harm */
    OdfPackage(Content content, ReadingLimits limits, Budget budget) throws XMLStreamException, IOException {
        this.limits = limits;
        this.budget = budget;
        this.archive = ZipArchive.of(content, PARTS);
        for (ZipArchive.Entry entry : archive.entries()) {
            String name = entry.name().toLowerCase(Locale.ROOT);
            if (!entry.folder() && (name.startsWith("basic/") || name.startsWith("scripts/"))) {
                throw Refusal.hostile("macros");
            }
            if (name.equals("encrypted-package")) {
                throw encrypted();
            }
        }
        Optional<OdfXml> manifest = part("META-INF/manifest.xml");
        if (manifest.isPresent()) {
            unlocked(manifest.get());
        }
        Optional<OdfXml> meta = part("meta.xml");
        if (meta.isPresent()) {
            template(meta.get());
        }
    }

    Optional<OdfXml> part(String name) throws XMLStreamException, IOException {
        Optional<ZipArchive.Entry> entry = archive.find(name);
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        budget.lookAtClock();
        return Optional.of(OdfXml.open(archive.open(entry.get(), limits.partBytes(), limits.unpacking()), budget));
    }

    /** @param address of something that would be fetched as soon as the file is opened; null is nothing */
    static void refuseRemote(String address, String what) throws Refusal {
        if (address != null && !HERE.matcher(address).matches()) {
            throw Refusal.hostile("external " + what);
        }
    }

    private static void unlocked(OdfXml manifest) throws XMLStreamException, IOException {
        manifest.children(name -> {
            if (name.equals("encryption-data")) {
                throw encrypted();
            }
            unlocked(manifest);
        });
    }

    private static void template(OdfXml meta) throws XMLStreamException, IOException {
        meta.children(name -> {
            if (name.equals("template") || name.equals("auto-reload")) {
                refuseRemote(meta.attribute("href"), name);
            }
            template(meta);
        });
    }

    private static Refusal encrypted() {
        return new Refusal(Fate.ENCRYPTED, "the document has a password");
    }
}
