package vn.vanthu.assessment;

import java.util.List;
import vn.vanthu.extraction.PaperReader;
import vn.vanthu.extraction.Reading;
import vn.vanthu.intake.Unpacked;
import vn.vanthu.intake.Unpacker;
import vn.vanthu.registration.RegisteredSubmission;

/** The steps from a registered submission to its assessment, one after the other. Registers nothing, sends nothing. */
public final class Desk {

    private final Unpacker unpacker;
    private final PaperReader readers;
    private final Examiner examiner;

    public Desk(Unpacker unpacker, PaperReader readers, Examiner examiner) {
        this.unpacker = unpacker;
        this.readers = readers;
        this.examiner = examiner;
    }

    /** A submission and the files that were in it. */
    public record Opened(RegisteredSubmission registered, Unpacked unpacked) {}

    /** A submission and what stands on its papers. */
    public record Read(RegisteredSubmission registered, Unpacked unpacked, List<Reading> readings) {}

    public Opened open(RegisteredSubmission registered) {
        return new Opened(registered, unpacker.unpack(registered.submission().originals()));
    }

    public Read read(Opened opened) {
        List<Reading> readings = readers.readAll(opened.unpacked().files());
        return new Read(opened.registered(), opened.unpacked(), readings);
    }

    /** All steps at once, for what is only checked. */
    public Assessment check(RegisteredSubmission unregistered) {
        return assess(read(open(unregistered)));
    }

    public Assessment assess(Read read) {
        return Assessor.assess(examiner.examine(read.registered(), read.unpacked(), read.readings()));
    }
}
