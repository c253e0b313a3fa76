package vn.vanthu.operations.adapter.console;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.vanthu.correspondence.Blanks;
import vn.vanthu.correspondence.DraftWords;
import vn.vanthu.correspondence.LetterDraft;
import vn.vanthu.correspondence.LetterRenderer;
import vn.vanthu.correspondence.RenderedLetter;
import vn.vanthu.dispatch.KeptDraft;
import vn.vanthu.dispatch.adapter.draft.DraftRegister;
import vn.vanthu.document.VietnamTime;
import vn.vanthu.intake.Content;

/** Xem trước: a draft as a PDF with room for number and date, and as the Word file to edit, in which they are marked. */
public class DraftPreview {

    private final DraftRegister drafts;
    private final LetterRenderer renderer;
    private final DraftWords words;
    private final UnaryOperator<LocalDate> lastDay;
    private final Clock clock;

    /** @param lastDay the last day to answer a letter of the given day */
    public DraftPreview(
            DraftRegister drafts,
            LetterRenderer renderer,
            DraftWords words,
            UnaryOperator<LocalDate> lastDay,
            Clock clock) {
        this.drafts = drafts;
        this.renderer = renderer;
        this.words = words;
        this.lastDay = lastDay;
        this.clock = clock;
    }

    /** @param format docx or pdf; anything else is empty */
    public Optional<LetterArchive.File> file(String id, String format) {
        return drafts.find(id).flatMap(kept -> switch (format) {
            case "docx" ->
                Optional.of(new LetterArchive.File(name(kept, "docx"), RenderedLetter.DOCX_TYPE, word(kept)));
            case "pdf" -> Optional.of(new LetterArchive.File(name(kept, "pdf"), "application/pdf", page(kept)));
            default -> Optional.<LetterArchive.File>empty();
        });
    }

    private byte[] word(KeptDraft kept) {
        LetterDraft draft = kept.draft();
        return draft.words()
                .map(Content::bytes)
                .orElseGet(() -> words.open(draft.kind().template(), draft.data()));
    }

    private byte[] page(KeptDraft kept) {
        LocalDate today = clock.instant().atZone(VietnamTime.ZONE).toLocalDate();
        Map<String, Object> open = Blanks.open(kept.draft().data(), today, lastDay.apply(today));
        return renderer.render(kept.draft(), open).pdf();
    }

    private static String name(KeptDraft kept, String extension) {
        return "du-thao-" + kept.id().substring(0, 8) + "." + extension;
    }
}
