package vn.vanthu.sample.adapter.play;

import java.time.Instant;
import java.util.List;
import vn.vanthu.intake.Channel;

/**
 * One sending of the sample quarter.
 *
 * @param at when, on the service's clock
 * @param account the unit id that logs in; for mail the From address
 * @param sender as the table names it
 * @param what as the table describes it
 * @param files none for an empty mail
 */
record Act(Instant at, Channel channel, String account, String sender, String what, List<Enclosed> files) {

    /** A file as it is attached, put or enclosed. */
    record Enclosed(String name, byte[] bytes) {}
}
