package vn.vanthu.extraction;

import java.util.OptionalInt;
import vn.vanthu.document.Amount;
import vn.vanthu.document.Place;

/**
 * Một dòng của bảng chấm điểm.
 *
 * @param number as printed, without closing mark; empty for none
 * @param area number of the scoring area that the line itself is; empty for a line within one and for an area that is
 *     not known by name
 * @param parent index of the line that this one is a part of; empty for an area and for the total
 * @param total true for the row of the total
 * @param evidence tài liệu kiểm chứng as given on the line, or for its number in a list of evidence; empty for none
 * @param explanation giải trình or remark; empty for none
 */
public record ScoreLine(
        String number,
        String name,
        OptionalInt area,
        OptionalInt parent,
        boolean total,
        Score maximum,
        Score self,
        String evidence,
        String explanation) {

    /** The same line with what is said of its number elsewhere, where it says nothing itself. */
    ScoreLine with(String listedEvidence, String told) {
        return new ScoreLine(
                number,
                name,
                area,
                parent,
                total,
                maximum,
                self,
                evidence.isEmpty() ? listedEvidence : evidence,
                explanation.isEmpty() ? told : explanation);
    }

    /** Điểm: what one cell says, and where it stands. */
    public record Score(Amount amount, Place at) {}
}
