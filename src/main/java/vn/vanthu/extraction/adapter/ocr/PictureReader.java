package vn.vanthu.extraction.adapter.ocr;

import vn.vanthu.extraction.PaperReader;
import vn.vanthu.extraction.Reading;
import vn.vanthu.extraction.Unreadable;
import vn.vanthu.extraction.Unreadable.Reason;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.FileKind;

/** A picture may be a scanned paper, and has no words of its own. */
public final class PictureReader implements PaperReader {

    @Override
    public boolean reads(FileKind kind) {
        return kind == FileKind.IMAGE;
    }

    @Override
    public Reading read(Attachment file) {
        return new Unreadable(file.name(), Reason.NO_TEXT_LAYER, "");
    }
}
