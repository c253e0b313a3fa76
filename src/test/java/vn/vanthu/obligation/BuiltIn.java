package vn.vanthu.obligation;

import java.util.Optional;
import vn.vanthu.obligation.adapter.DutyFiles;

/** The built-in files, read once for all tests. */
public final class BuiltIn {

    public static final Duties DUTIES = DutyFiles.load(Optional.empty());
    public static final UnitRegistry UNITS = DUTIES.units();
    public static final Regimes REGIMES = DUTIES.regimes();

    private BuiltIn() {}
}
