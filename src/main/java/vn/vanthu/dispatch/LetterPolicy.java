package vn.vanthu.dispatch;

import java.util.EnumMap;
import java.util.Map;
import vn.vanthu.correspondence.LetterKind;

/** Chế độ phát hành: which kinds of letters wait for a person's approval; a kind that is not named goes out by itself. */
public record LetterPolicy(Map<LetterKind, Handling> handling) {

    public static final LetterPolicy AUTOMATIC = new LetterPolicy(Map.of());

    public LetterPolicy {
        handling = Map.copyOf(handling);
    }

    public boolean needsApproval(LetterKind kind) {
        return handling.getOrDefault(kind, Handling.AUTOMATIC) == Handling.APPROVAL;
    }

    /** The same with one kind handled otherwise. */
    public LetterPolicy with(LetterKind kind, Handling how) {
        Map<LetterKind, Handling> changed = new EnumMap<>(LetterKind.class);
        changed.putAll(handling);
        changed.put(kind, how);
        return new LetterPolicy(changed);
    }
}
