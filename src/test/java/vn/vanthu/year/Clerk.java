package vn.vanthu.year;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import vn.vanthu.document.DocumentNumber;
import vn.vanthu.document.Signer;
import vn.vanthu.document.VietnamTime;
import vn.vanthu.edxml.EdxmlMessage;
import vn.vanthu.edxml.Enclosure;
import vn.vanthu.edxml.adapter.EdxmlWriter;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.Channel;
import vn.vanthu.intake.Content;
import vn.vanthu.intake.Sender;
import vn.vanthu.intake.Stamps;
import vn.vanthu.intake.Submission;
import vn.vanthu.obligation.Unit;

/** One unit's clerk: reads the letters that come and does what its behaviour says. */
final class Clerk {

    private final Unit unit;
    private final Behaviour behaviour;
    private final List<Act> open;
    private final List<Received> mailbox = new ArrayList<>();
    private int sent;

    Clerk(Unit unit, Behaviour behaviour) {
        this.unit = unit;
        this.behaviour = behaviour;
        this.open = new ArrayList<>(behaviour.acts());
    }

    /** The moments that the behaviour asks for. */
    List<Instant> moments() {
        return open.stream()
                .map(Act::when)
                .filter(Act.At.class::isInstance)
                .map(when -> ((Act.At) when).instant())
                .toList();
    }

    boolean hasAddress(String address) {
        return unit.email().equals(address);
    }

    void receives(Received letter) {
        mailbox.add(letter);
    }

    List<Received> mailbox() {
        return mailbox;
    }

    /** What was planned and has found no occasion. */
    List<Act> open() {
        return List.copyOf(open);
    }

    /** What is sent at this moment. */
    List<Submission> sends(Instant now) {
        List<Submission> submissions = new ArrayList<>();
        for (Iterator<Act> acts = open.iterator(); acts.hasNext(); ) {
            Act act = acts.next();
            Optional<Received> letter = letter(act.when());
            if (letter.isPresent()
                    || act.when() instanceof Act.At at && !at.instant().isAfter(now)) {
                acts.remove();
                submissions.add(submission(act, letter, now));
            }
        }
        return submissions;
    }

    private Optional<Received> letter(Act.When when) {
        return when instanceof Act.Upon upon
                ? mailbox.stream().filter(upon.letter()).findFirst()
                : Optional.empty();
    }

    private Submission submission(Act act, Optional<Received> letter, Instant now) {
        Parcel parcel = act.paper()
                .write(new Occasion(unit, now.atZone(VietnamTime.ZONE).toLocalDate(), letter));
        String key = unit.id() + "-" + ++sent;
        return switch (act.way()) {
            case USUAL -> byDoor(behaviour.door(), key, parcel, now);
            case EMAIL -> byDoor(Channel.EMAIL, key, parcel, now);
            case SFTP -> byDoor(Channel.SFTP, key, parcel, now);
            case SOAP -> byDoor(Channel.SOAP, key, parcel, now);
            case REPLY ->
                Mails.submission(
                        unit.email(),
                        true,
                        id(key),
                        List.of(letter.orElseThrow().mail().messageId()),
                        parcel,
                        now);
            case STRANGER -> Mails.submission("nguoi.la@khong-quen.example", true, id(key), List.of(), parcel, now);
        };
    }

    private Submission byDoor(Channel door, String key, Parcel parcel, Instant now) {
        return switch (door) {
            case EMAIL -> Mails.submission(unit.email(), true, id(key), List.of(), parcel, now);
            case SFTP -> byLogin(Channel.SFTP, key, parcel.files(), now);
            case SOAP ->
                byLogin(
                        Channel.SOAP,
                        key,
                        List.of(new Attachment("document.edxml", "application/xml", Content.of(edxml(parcel, now)))),
                        now);
            case FILE -> throw new IllegalArgumentException("no door");
        };
    }

    private Submission byLogin(Channel door, String key, List<Attachment> files, Instant now) {
        return new Submission(
                door,
                key,
                new Sender(unit.id(), true),
                files,
                new Stamps(Optional.empty(), now, now),
                Optional.empty(),
                false);
    }

    private byte[] edxml(Parcel parcel, Instant now) {
        return EdxmlWriter.write(new EdxmlMessage(
                new EdxmlMessage.Organ(unit.agencyIdentifier(), "", unit.name(), unit.email()),
                List.of(new EdxmlMessage.Organ("H15.02", "", "Sở Nội vụ", "")),
                unit.agencyIdentifier() + "," + now,
                new DocumentNumber("", ""),
                "Đắk Lắk",
                Optional.of(now.atZone(VietnamTime.ZONE).toLocalDate()),
                "",
                parcel.subject(),
                "",
                new Signer("", "", ""),
                Optional.of(now),
                parcel.files().stream()
                        .map(file -> new Enclosure(
                                file.name(),
                                "application/octet-stream",
                                file.content().bytes()))
                        .toList()));
    }

    private String id(String key) {
        return "<" + key + "@" + unit.email().substring(0, unit.email().indexOf('@')) + ".example>";
    }
}
