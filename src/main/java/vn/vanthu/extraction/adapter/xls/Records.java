package vn.vanthu.extraction.adapter.xls;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.security.GeneralSecurityException;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import vn.vanthu.extraction.adapter.Budget;
import vn.vanthu.intake.Fate;
import vn.vanthu.intake.Refusal;

/** Bản ghi BIFF: the records of a workbook's stream one after the other, what is left of one skipped before the next. */
final class Records {

    /** The lock, if there is one, stands among the very first records ([MS-XLS] 2.1.7.20.3). */
    private static final int BEFORE_LOCK = 6;

    private static final int HEAD = 4;

    private final RecordInputStream in;
    private final Budget budget;
    private final boolean wide;
    private Charset letters = Charset.forName("windows-1252");

    /** Stands before the second record: the first, which must be a beginning, is looked at here. */
    Records(byte[] stream, Budget budget) throws Refusal {
        this.budget = budget;
        ByteBuffer bytes = ByteBuffer.wrap(stream).order(ByteOrder.LITTLE_ENDIAN);
        if (stream.length < HEAD + 4 || bytes.getShort(0) != Biff.BOF) {
            throw Refusal.broken("the workbook has no beginning");
        }
        this.wide = bytes.getShort(HEAD) >= Biff.VERSION_8;
        int lock = lock(bytes);
        if (lock < 0) {
            int second = Math.min(stream.length, HEAD + (bytes.getShort(2) & 0xFFFF));
            this.in = new RecordInputStream(from(stream, second));
        } else {
            int behind = Math.min(stream.length, lock + HEAD + (bytes.getShort(lock + 2) & 0xFFFF));
            this.in = new RecordInputStream(from(stream, behind), key(stream, lock), behind);
        }
    }

    /** True for Excel 97 and later, whose text is Unicode. */
    boolean wide() {
        return wide;
    }

    void letters(Charset codePage) {
        this.letters = codePage;
    }

    boolean next() throws Refusal {
        budget.step();
        skipRest();
        if (!in.hasNextRecord()) {
            return false;
        }
        in.nextRecord();
        return true;
    }

    /** True when another part of the workbook begins here; behind the last one there may be anything. */
    boolean begins() {
        skipRest();
        return in.hasNextRecord() && in.getNextSid() == Biff.BOF;
    }

    private void skipRest() {
        while (in.remaining() > 0) {
            in.readRemainder();
        }
    }

    int id() {
        return in.getSid() & 0xFFFF;
    }

    int remaining() {
        return in.remaining();
    }

    /** True when the record has more to say, here or in a record that continues it. */
    boolean more() {
        return in.remaining() > 0 || in.hasNextRecord() && in.getNextSid() == Biff.CONTINUE;
    }

    RecordInputStream in() {
        return in;
    }

    int word() {
        return in.readUShort();
    }

    int octet() {
        return in.readUByte();
    }

    void skip(int count) {
        in.readFully(new byte[count]);
    }

    /** Text behind its length of two bytes, going on into the next record if need be. */
    String text() throws Refusal {
        String text = wide ? in.readString() : narrow(in.readUShort());
        budget.characters(text.length());
        return text;
    }

    /** Text behind its length of one byte. */
    String shortText() throws Refusal {
        return text(in.readUByte());
    }

    /** Text of a length told before. */
    String text(int length) throws Refusal {
        budget.characters(length);
        if (!wide) {
            return narrow(length);
        }
        boolean compressed = (in.readUByte() & 1) == 0;
        return compressed ? in.readCompressedUnicode(length) : in.readUnicodeLEString(length);
    }

    private String narrow(int length) {
        byte[] bytes = new byte[Math.min(length, in.remaining())];
        in.readFully(bytes);
        return new String(bytes, letters);
    }

    private static int lock(ByteBuffer bytes) {
        int at = 0;
        for (int i = 0; i < BEFORE_LOCK && at + HEAD <= bytes.capacity(); i++) {
            if (bytes.getShort(at) == Biff.FILEPASS) {
                return at;
            }
            at += HEAD + (bytes.getShort(at + 2) & 0xFFFF);
        }
        return -1;
    }

    /** Excel locks a workbook that is only protected against changes with a password that everybody knows. */
    private static EncryptionInfo key(byte[] stream, int lock) throws Refusal {
        try {
            RecordInputStream record = new RecordInputStream(from(stream, lock));
            record.hasNextRecord();
            record.nextRecord();
            EncryptionInfo key = new FilePassRecord(record).getEncryptionInfo();
            if (key.getDecryptor().verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
                return key;
            }
        } catch (GeneralSecurityException | RuntimeException e) {
            throw encrypted();
        }
        throw encrypted();
    }

    private static Refusal encrypted() {
        return new Refusal(Fate.ENCRYPTED, "the workbook has a password");
    }

    private static InputStream from(byte[] stream, int start) {
        return new ByteArrayInputStream(stream, start, stream.length - start);
    }
}
