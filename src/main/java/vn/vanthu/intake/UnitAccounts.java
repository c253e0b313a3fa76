package vn.vanthu.intake;

import java.util.List;

/** The units that may use the doors, and the mail address each has registered. */
public interface UnitAccounts {

    List<Account> all();

    /**
     * @param unitId also the login at the SFTP and SOAP doors
     * @param email địa chỉ thư đã đăng ký, in lower case
     */
    record Account(String unitId, String email) {}
}
