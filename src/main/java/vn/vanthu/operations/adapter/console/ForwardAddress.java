package vn.vanthu.operations.adapter.console;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.vanthu.correspondence.Addressee;
import vn.vanthu.obligation.ExtensionRequest.Code;
import vn.vanthu.obligation.ExtensionRequest.Fault;
import vn.vanthu.obligation.Unit;
import vn.vanthu.obligation.UnitRegistry;

/**
 * Nơi được chuyển: a unit of the register at its registered address, or an agency outside of it at the address that a clerk
 * gives. Nowhere else does a letter go to an address that no register vouches for.
 */
public class ForwardAddress {

    private static final int LONGEST = 254;
    private static final Pattern MAIL = Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]{1,40}"
            + "(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]{1,40}){0,8}"
            + "@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.){1,8}[A-Za-z]{2,63}");

    private final UnitRegistry units;
    private final String own;

    /** @param own the department's own address, which nothing is passed on to */
    public ForwardAddress(UnitRegistry units, String own) {
        this.units = units;
        this.own = own;
    }

    Optional<Addressee> of(ForwardDesk.Decision decision, Optional<Unit> sender, LocalDate today, List<Fault> faults) {
        String id = decision.to() == null ? "" : decision.to().strip();
        return id.isEmpty() ? outside(decision, today, faults) : unit(id, sender, today, faults);
    }

    private Optional<Addressee> unit(String id, Optional<Unit> sender, LocalDate today, List<Fault> faults) {
        Optional<Unit> unit = units.byId(id);
        boolean reachable = unit.filter(one -> one.validOn(today))
                .filter(one -> !one.email().isEmpty() && !one.special())
                .isPresent();
        if (!reachable) {
            faults.add(new Fault("to", Code.UNKNOWN, "expected a unit that exists today and has a mail address"));
        } else if (unit.equals(sender)) {
            faults.add(new Fault("to", Code.MALFORMED, "the unit sent the paper itself"));
        }
        return unit.map(Addressee::of);
    }

    private Optional<Addressee> outside(ForwardDesk.Decision decision, LocalDate today, List<Fault> faults) {
        String name = Asked.text("name", decision.name(), Asked.TITLE, true, faults);
        String address = Asked.text("address", decision.address(), LONGEST, true, faults);
        if (!address.isEmpty()
                && (address.length() > LONGEST || !MAIL.matcher(address).matches())) {
            faults.add(new Fault("address", Code.MALFORMED, "expected one mail address"));
        } else if (address.equalsIgnoreCase(own)) {
            faults.add(new Fault("address", Code.MALFORMED, "the department's own address"));
        } else {
            units.byEmail(address.toLowerCase(Locale.ROOT), today)
                    .ifPresent(unit ->
                            faults.add(new Fault("address", Code.MALFORMED, "the address of the unit " + unit.id())));
        }
        return Optional.of(new Addressee("", name.replaceAll("\\s+", " "), address));
    }
}
