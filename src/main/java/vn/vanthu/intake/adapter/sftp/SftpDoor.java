package vn.vanthu.intake.adapter.sftp;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.camel.ExchangeProperty;
import org.springframework.stereotype.Component;
import vn.vanthu.intake.Channel;
import vn.vanthu.intake.Content;
import vn.vanthu.intake.DropEntry.DropFile;
import vn.vanthu.intake.Sender;
import vn.vanthu.intake.Stamps;
import vn.vanthu.intake.Submission;
import vn.vanthu.operations.ServiceTime;
import vn.vanthu.registration.Registrar;

/** Cửa SFTP: a file, a zip or a folder put into a unit's {@code submit/} is one submission of that unit. */
@Component("sftpDoor")
public class SftpDoor {

    private final Registrar registrar;
    private final ServiceTime time;

    SftpDoor(Registrar registrar, ServiceTime time) {
        this.registrar = registrar;
        this.time = time;
    }

    public void register(@ExchangeProperty(SftpPickup.DELIVERY) SftpDelivery delivery) {
        registrar.register(submission(delivery));
    }

    private Submission submission(SftpDelivery delivery) {
        Instant received = time.now();
        Instant modified = delivery.entry().finished().stream()
                .map(DropFile::modified)
                .max(Instant::compareTo)
                .map(time::ofOutside)
                .orElse(received);
        Instant sent = delivery.lastAbsent().filter(modified::isBefore).orElse(modified);
        return new Submission(
                Channel.SFTP,
                deliveryKey(delivery),
                new Sender(delivery.entry().unitId(), true),
                delivery.originals(),
                new Stamps(Optional.of(modified), sent.isAfter(received) ? received : sent, received),
                Optional.empty(),
                false);
    }

    /** The same for a second reading of the same files, another for files put there again later. */
    private static String deliveryKey(SftpDelivery delivery) {
        Stream<String> files = Stream.concat(
                delivery.entry().finished().stream()
                        .map(file -> file.path() + "\0" + file.modified().getEpochSecond()),
                delivery.originals().stream().map(original -> original.content().sha256()));
        String seed = delivery.entry().key() + "\0"
                + delivery.lastRemoval().map(Instant::toString).orElse("") + "\0"
                + files.collect(Collectors.joining("\0"));
        return "sftp:" + Content.of(seed.getBytes(StandardCharsets.UTF_8)).sha256();
    }
}
