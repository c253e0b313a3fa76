package vn.vanthu.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Khung mẫu kế hoạch: what a plan must hold beside its areas.
 *
 * @param columns of the frame table
 * @param review the plan that had to be reviewed; empty where no paper orders that
 */
public record Frame(List<Column> columns, Sought goals, Sought budget, Optional<Review> review) {

    public Frame {
        columns = List.copyOf(columns);
    }

    /**
     * Words by which a content is recognised, compared without case and diacritics.
     *
     * @param headings a heading that is one of them, or opens with one of three words or more
     * @param sentences words that say it within running text
     */
    public record Sought(List<String> headings, List<String> sentences) {
        public Sought {
            headings = List.copyOf(headings);
            sentences = List.copyOf(sentences);
        }
    }

    /**
     * Rà soát kế hoạch đã ban hành: a plan that is older than the programme it carries out.
     *
     * @param year of the plan
     * @param issuedBefore the first day on which a plan need not be reviewed
     * @param programme the paper against which it is reviewed, as letters name it
     * @param words that say, before the plan's first part, that it was reviewed
     * @param citations papers that only a reviewed plan can cite
     */
    public record Review(
            int year, LocalDate issuedBefore, String programme, List<String> words, List<String> citations) {
        public Review {
            words = List.copyOf(words);
            citations = List.copyOf(citations);
        }
    }
}
