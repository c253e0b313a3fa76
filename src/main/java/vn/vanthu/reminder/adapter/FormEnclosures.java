package vn.vanthu.reminder.adapter;

import java.util.List;
import vn.vanthu.forms.BlankForms;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.Content;
import vn.vanthu.obligation.Duty;
import vn.vanthu.reminder.Enclosures;

/** Encloses the blank forms of a duty, with the figures that the unit reported last. */
record FormEnclosures(BlankForms forms) implements Enclosures {

    @Override
    public List<Attachment> of(Duty duty) {
        return forms.of(duty).stream()
                .map(file -> new Attachment(file.name(), file.mediaType(), Content.of(file.bytes())))
                .toList();
    }
}
