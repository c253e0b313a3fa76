package vn.vanthu.obligation;

import java.util.List;

/** Gia hạn đã cấp qua sổ: what clerks have granted through the service, as it stands now. */
@FunctionalInterface
public interface Grants {

    Grants NONE = List::of;

    /** At most one for a unit's duty. */
    List<Concession> all();
}
