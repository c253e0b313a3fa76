package vn.vanthu.forms;

import vn.vanthu.obligation.Unit;

/**
 * Thẩm quyền ký: how papers of one sort of unit are headed and signed.
 *
 * @param name what the unit's name begins with; empty for every other unit of the kind
 * @param territorial true for the committee of a place, which prints no superior and takes its địa danh from its own name
 * @param notation the unit's part of the notation; empty where it differs from unit to unit
 * @param authority before the head's title; empty when the head signs in his own right
 * @param title chức vụ of the head, in capitals
 */
public record SigningRule(
        Unit.Kind kind, String name, boolean territorial, String notation, String authority, String title) {

    boolean concerns(Unit unit) {
        return unit.kind() == kind && unit.name().startsWith(name);
    }

    /** The unit's place, for a committee. */
    String place(Unit unit) {
        return unit.name().substring(name.length()).strip();
    }
}
