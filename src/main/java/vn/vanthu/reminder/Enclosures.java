package vn.vanthu.reminder;

import java.util.List;
import vn.vanthu.intake.Attachment;
import vn.vanthu.obligation.Duty;

/** Tài liệu gửi kèm: the blank forms that go out with the reminder of a duty. */
@FunctionalInterface
public interface Enclosures {

    Enclosures NONE = duty -> List.of();

    List<Attachment> of(Duty duty);
}
