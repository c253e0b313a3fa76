package vn.vanthu.operations.adapter.console;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanthu.correspondence.ForwardingWriter.LeftOut;
import vn.vanthu.document.Wording;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.Content;
import vn.vanthu.registration.Originals;

/** Bản gốc gửi kèm: the files of a case as they came, as many as a mail may carry; none where one of them is unsafe. */
public class PassedFiles {

    private static final int LONGEST_NAME = 150;

    private final JdbcClient jdbc;
    private final Originals originals;
    private final long most;

    /** @param most bytes of all files together */
    public PassedFiles(JdbcClient jdbc, Originals originals, long most) {
        this.jdbc = jdbc;
        this.originals = originals;
        this.most = most;
    }

    record Chosen(List<Attachment> enclosed, List<LeftOut> leftOut) {}

    private record Row(String name, String type, String sha256) {}

    Chosen of(long submission, boolean hostile) {
        List<Row> rows = jdbc.sql(
                        "select name, declared_type, sha256 from original where submission_id = :id order by ordinal")
                .param("id", submission)
                .query((row, n) -> new Row(
                        shortened(row.getString("name")), row.getString("declared_type"), row.getString("sha256")))
                .list();
        List<Attachment> enclosed = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        long weight = 0;
        for (Row row : rows) {
            Content content = hostile ? null : originals.load(row.sha256());
            if (content != null && weight + content.bytes().length <= most) {
                weight += content.bytes().length;
                enclosed.add(new Attachment(row.name(), row.type(), content));
            } else {
                leftOut.add(new LeftOut(
                        row.name(), Wording.of(hostile ? "letter.leftOut.HOSTILE" : "letter.leftOut.SIZE")));
            }
        }
        return new Chosen(enclosed, leftOut);
    }

    /** The end of a name says what kind of file it is. */
    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
    }
}
