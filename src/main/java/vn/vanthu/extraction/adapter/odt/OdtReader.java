package vn.vanthu.extraction.adapter.odt;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import vn.vanthu.extraction.Paper;
import vn.vanthu.extraction.Reading;
import vn.vanthu.extraction.adapter.BoundedReader;
import vn.vanthu.extraction.adapter.Budget;
import vn.vanthu.extraction.adapter.ReadingLimits;
import vn.vanthu.extraction.adapter.story.Flow;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.FileKind;
import vn.vanthu.intake.Refusal;

/** Reads OpenDocument texts: the body as it is shown, with the labels of its lists. */
public final class OdtReader extends BoundedReader {

    public OdtReader(ReadingLimits limits) {
        super(FileKind.ODT, limits);
    }

    @Override
    protected Reading read(Attachment file, Budget budget) throws XMLStreamException, IOException {
        OdfPackage parts = new OdfPackage(file.content(), limits(), budget);
        OdfStyles styles = new OdfStyles();
        Optional<OdfXml> sheet = parts.part("styles.xml");
        if (sheet.isPresent()) {
            styles.read(sheet.get());
        }
        OdfXml xml = parts.part("content.xml").orElseThrow(() -> Refusal.broken("the package has no content"));
        List<Paper.Piece> pieces = new ArrayList<>();
        StoryReader story = new StoryReader(xml, styles, budget);
        xml.children(name -> {
            switch (name) {
                case "font-face-decls", "automatic-styles" -> styles.group(xml);
                case "body" -> xml.children(body -> story.blocks(new Flow.Pages(pieces)));
                default -> story.floating(name, new Flow.Pages(pieces));
            }
        });
        xml.finish();
        return paper(file, pieces, new Paper.Script(styles.met(), false), story.pictureSeen());
    }
}
