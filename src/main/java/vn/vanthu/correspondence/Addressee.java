package vn.vanthu.correspondence;

import vn.vanthu.obligation.Unit;

/**
 * Nơi nhận chính: whom a letter is written to.
 *
 * @param unitId empty for an agency that is not in the register of units
 * @param name as "Kính gửi" has it
 * @param email the registered mail address of a unit; of another agency the one that a clerk gave
 */
public record Addressee(String unitId, String name, String email) {

    public static Addressee of(Unit unit) {
        return new Addressee(unit.id(), unit.name(), unit.email());
    }

    /** True when no register vouches for the address. */
    public boolean outside() {
        return unitId.isEmpty();
    }
}
