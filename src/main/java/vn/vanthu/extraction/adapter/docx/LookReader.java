package vn.vanthu.extraction.adapter.docx;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import vn.vanthu.extraction.Presentation;
import vn.vanthu.extraction.adapter.Budget;
import vn.vanthu.extraction.adapter.ReadingLimits;
import vn.vanthu.extraction.adapter.docx.look.Assembly;
import vn.vanthu.extraction.adapter.docx.look.StoryLook;
import vn.vanthu.extraction.adapter.ooxml.NotPlain;
import vn.vanthu.extraction.adapter.ooxml.OfficePackage;
import vn.vanthu.extraction.adapter.ooxml.XmlCursor;
import vn.vanthu.extraction.adapter.story.Flow;
import vn.vanthu.extraction.adapter.story.ListCounter;
import vn.vanthu.intake.Content;

/** Measures what a Word document looks like, in a reading of its own with the same limits and less time; for the words nobody needs it. */
final class LookReader {

    /** From Word 2013 on, tables stand at the margin with their edge and not with their text. */
    private static final int WORD_2013 = 15;
    /** Measuring may take this part of the time that reading may. */
    private static final int PART_OF_TIME = 4;

    private final ReadingLimits limits;
    private int compatibility;
    private boolean evenDiffers;

    private LookReader(ReadingLimits limits) {
        this.limits = limits;
    }

    /** What was measured; nothing of a file that cannot be read to its end. */
    static Presentation measure(Content content, String main, ReadingLimits reading) {
        ReadingLimits limits =
                reading.withTime(Duration.ofMillis(Math.max(1, reading.time().toMillis() / PART_OF_TIME)));
        Budget budget = new Budget(limits);
        try {
            try {
                return new LookReader(limits).read(OfficePackage.plain(content, main, limits, budget), budget);
            } catch (NotPlain e) {
                Budget rest = budget.again();
                return new LookReader(limits).read(new OfficePackage(content, main, limits, rest), rest);
            }
        } catch (XMLStreamException | IOException | RuntimeException | StackOverflowError e) {
            return Presentation.NONE;
        }
    }

    private Presentation read(OfficePackage parts, Budget budget) throws XMLStreamException, IOException {
        Styles styles = new Styles(true);
        Optional<XmlCursor> styleSheet = parts.part("styles");
        if (styleSheet.isPresent()) {
            styles.read(styleSheet.get());
        }
        Fonts fonts = new Fonts(parts);
        Numbering numbering = new Numbering(styles, fonts);
        Optional<XmlCursor> lists = parts.part("numbering");
        if (lists.isPresent()) {
            numbering.read(lists.get());
        }
        Optional<XmlCursor> settings = parts.part("settings");
        if (settings.isPresent()) {
            settings(settings.get());
        }
        StoryLook body = new StoryLook(compatibility >= WORD_2013);
        story(parts.main(), body, styles, numbering, fonts, budget).document(new Flow.Pages(new ArrayList<>()));
        return new Assembly(body, evenDiffers, (kind, id) -> margin(parts, kind, id, styles, numbering, fonts, budget))
                .presentation();
    }

    private static StoryReader story(
            XmlCursor xml, StoryLook look, Styles styles, Numbering numbering, Fonts fonts, Budget budget) {
        LookRecorder recorder = new LookRecorder(look, styles, numbering, fonts);
        return new StoryReader(xml, styles, fonts, new ListCounter(numbering), budget, Spans.NONE, recorder);
    }

    /** A header or footer that cannot be read is as one that is not there. */
    private Optional<StoryLook> margin(
            OfficePackage parts,
            String kind,
            String id,
            Styles styles,
            Numbering numbering,
            Fonts fonts,
            Budget budget) {
        try {
            Optional<XmlCursor> part = parts.part(kind, id);
            if (part.isEmpty()) {
                return Optional.empty();
            }
            StoryLook look = new StoryLook(compatibility >= WORD_2013);
            story(part.get(), look, styles, numbering, fonts, budget.again()).margin(new Flow.Cell());
            return Optional.of(look);
        } catch (XMLStreamException | IOException e) {
            return Optional.empty();
        }
    }

    private void settings(XmlCursor xml) throws XMLStreamException, IOException {
        xml.children(name -> {
            switch (name) {
                case "evenAndOddHeaders" -> evenDiffers = xml.on();
                case "compat" -> {
                    xml.children(inner -> {
                        if ("compatibilityMode".equals(xml.attribute("name"))) {
                            compatibility = xml.number(0);
                        }
                        xml.skip();
                    });
                    return;
                }
                default -> {}
            }
            xml.skip();
        });
    }
}
