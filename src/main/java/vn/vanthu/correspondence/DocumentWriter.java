package vn.vanthu.correspondence;

import java.util.Optional;
import vn.vanthu.document.AdministrativeDocument;
import vn.vanthu.document.FormatProfile;

/** Trình bày văn bản: writes a document in the format that the law in force on its date prescribes. */
public final class DocumentWriter {

    private final LetterRenderer renderer;

    public DocumentWriter(LetterRenderer renderer) {
        this.renderer = renderer;
    }

    /** The format of the document's date; of a document not yet dated the one in force now, NĐ 30/2020. */
    public static FormatProfile profile(AdministrativeDocument document) {
        return document.date().map(FormatProfile::on).orElse(FormatProfile.ND30_2020);
    }

    /** @param profile another format than that of the document's date */
    public RenderedLetter write(AdministrativeDocument document, Optional<FormatProfile> profile) {
        return renderer.render(
                DocumentFields.template(document),
                DocumentFields.of(document, profile.orElseGet(() -> profile(document))));
    }
}
