package vn.vanthu.assessment.adapter;

import java.util.List;
import vn.vanthu.assessment.Desk;
import vn.vanthu.assessment.Examiner;
import vn.vanthu.assessment.PriorCases;
import vn.vanthu.edxml.adapter.EdxmlContainer;
import vn.vanthu.extraction.PaperReader;
import vn.vanthu.extraction.adapter.AllReaders;
import vn.vanthu.extraction.adapter.Readers;
import vn.vanthu.extraction.adapter.ReadingLimits;
import vn.vanthu.intake.ContainerReader;
import vn.vanthu.intake.IntakeLimits;
import vn.vanthu.intake.Unpacker;
import vn.vanthu.intake.ZipReader;
import vn.vanthu.intake.adapter.archive.GzipReader;
import vn.vanthu.intake.adapter.archive.SevenZipReader;
import vn.vanthu.intake.adapter.archive.TarReader;
import vn.vanthu.intake.adapter.cms.SignedReader;
import vn.vanthu.intake.adapter.mail.MimeReader;
import vn.vanthu.intake.adapter.tnef.TnefReader;
import vn.vanthu.obligation.Duties;

/** Puts a desk together with every reader there is: one list for the service and for the commands. */
public final class Desks {

    private Desks() {}

    /** A desk that reads every file in this process. */
    public static Desk create(Duties duties, PriorCases prior, IntakeLimits limits) {
        return create(duties, prior, limits, new Readers(AllReaders.within(ReadingLimits.DEFAULT)));
    }

    public static Desk create(Duties duties, PriorCases prior, IntakeLimits limits, PaperReader readers) {
        Unpacker unpacker = new Unpacker(containers(), limits);
        return new Desk(unpacker, readers, new Examiner(duties, prior));
    }

    private static List<ContainerReader> containers() {
        MimeReader mails = new MimeReader();
        return List.of(
                mails,
                new SignedReader(mails),
                new TnefReader(),
                new EdxmlContainer(),
                new ZipReader(),
                new SevenZipReader(),
                new TarReader(),
                new GzipReader());
    }
}
