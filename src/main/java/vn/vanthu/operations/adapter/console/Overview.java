package vn.vanthu.operations.adapter.console;

/**
 * The service's balance: {@code received = answered + waiting + held + failed + closed}, always.
 *
 * @param closed held once, settled by a clerk
 * @param unsent letters made and not yet taken over by a receiving server
 * @param unsendable letters that gave up leaving
 * @param drafts letters that wait for approval; a case whose letter does counts as held
 * @param now the service's clock, ISO 8601
 */
public record Overview(
        long received,
        long answered,
        long waiting,
        long held,
        long failed,
        long closed,
        long unsent,
        long unsendable,
        long drafts,
        String now) {

    public boolean balanced() {
        return received == answered + waiting + held + failed + closed;
    }
}
