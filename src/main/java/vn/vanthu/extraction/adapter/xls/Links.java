package vn.vanthu.extraction.adapter.xls;

import java.util.Locale;
import org.apache.poi.util.RecordFormatException;
import vn.vanthu.extraction.adapter.sheet.RemoteFormula;
import vn.vanthu.intake.Refusal;

/** What the workbook refers to outside itself ([MS-XLS] 2.4.208, 2.4.271 and 2.5.277): by the same rule as for newer workbooks. */
final class Links {

    private static final int MOST_LETTERS = 255;
    private static final int REFRESH_DISABLED = 1 << 2;
    private static final int REFRESHES = 1 << 5;
    private static final char ENCODED = 1;
    private static final char VOLUME = 1;
    private static final char PROGRAM = 3;
    private static final char ADDRESS = 5;

    private Links() {}

    /** A record too damaged to be read says nothing; Excel would not follow it either. */
    static void check(Records record) throws Refusal {
        try {
            read(record);
        } catch (RecordFormatException damaged) {
            return;
        }
    }

    private static void read(Records record) throws Refusal {
        switch (record.id()) {
            case Biff.SUPBOOK -> book(record);
            case Biff.EXTERNSHEET -> {
                if (!record.wide()) {
                    target(record.shortText());
                }
            }
            case Biff.EXTERNNAME -> {
                record.skip(6);
                function(record.shortText());
            }
            case Biff.NAME -> {
                record.skip(3);
                int length = record.octet();
                record.skip(10);
                function(record.text(length));
            }
            case Biff.QSI -> query(record.word());
            default -> {}
        }
    }

    /** A table that a query fills. */
    private static void query(int flags) throws Refusal {
        if ((flags & REFRESHES) != 0 && (flags & REFRESH_DISABLED) == 0) {
            throw Refusal.hostile("connection that refreshes on opening");
        }
    }

    private static void book(Records record) throws Refusal {
        record.skip(2);
        int length = record.word();
        if (length >= 1 && length <= MOST_LETTERS) {
            target(record.text(length));
        }
    }

    /** @param path with its parts marked by control characters; a file on the writer's own disk is harmless */
    private static void target(String path) throws Refusal {
        String lower = path.toLowerCase(Locale.ROOT);
        boolean file = !path.isEmpty() && path.charAt(0) == ENCODED;
        if (!file && path.indexOf(PROGRAM) > 0) {
            throw Refusal.hostile("link to another program");
        }
        boolean away = file && path.length() > 2 && path.charAt(1) == VOLUME && path.charAt(2) == '@'
                || file && path.length() > 1 && path.charAt(1) == ADDRESS
                || lower.contains("://")
                || lower.startsWith("\\\\");
        if (away) {
            throw Refusal.hostile("external relationship (externalLinkPath)");
        }
    }

    private static void function(String name) throws Refusal {
        RemoteFormula.refuse(name.replace("_xlfn.", "") + "(");
    }
}
