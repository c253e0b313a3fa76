package vn.vanthu.intake;

/** Says whether a unit gave its own password at the SFTP or SOAP door. */
@FunctionalInterface
public interface UnitPasswords {

    /** False for an unknown unit too; takes about as long either way. */
    boolean matches(String unitId, String password);
}
