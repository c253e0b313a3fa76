package vn.vanthu.dispatch;

import java.util.OptionalLong;
import vn.vanthu.intake.Channel;

/**
 * Where one copy of a letter goes.
 *
 * @param destination a mail address, or a unit id for SFTP
 * @param submission the one that this copy answers, if it answers one
 */
public record Delivery(Channel channel, String destination, OptionalLong submission) {

    public static Delivery mail(String address) {
        return new Delivery(Channel.EMAIL, address, OptionalLong.empty());
    }
}
