package vn.vanthu.consolidation;

import java.util.Map;
import java.util.Optional;
import vn.vanthu.assessment.Verdict;
import vn.vanthu.document.AdministrativeDocument;
import vn.vanthu.document.Place;
import vn.vanthu.extraction.ExtractedReport;
import vn.vanthu.ledger.Standing;
import vn.vanthu.obligation.Unit;

/**
 * Báo cáo của một đơn vị: how it stands with a unit's duty, and what it returned.
 *
 * @param content what stands with the answer that counts; empty when nothing was received, or nothing that could be read
 */
public record UnitReturn(Standing standing, Optional<Content> content) {

    public Unit unit() {
        return standing.duty().unit();
    }

    /**
     * @param caseNumber số hồ sơ of the submission
     * @param version of the answer, counted from 1
     * @param verdict SUPPLEMENT while a supplement is still awaited
     * @param nil the unit reported that nothing arose
     * @param paper number, date and the rest of its head
     * @param report sections, figures, plan, scores, each with its place
     * @param elsewhere what an earlier submission brought that this one only completes
     * @param before the answer in whose place this one came, with its figures alone; empty for the first one
     */
    public record Content(
            String caseNumber,
            int version,
            Verdict verdict,
            boolean nil,
            AdministrativeDocument paper,
            ExtractedReport report,
            Map<Item, Carried> elsewhere,
            Optional<Content> before) {

        public Content {
            elsewhere = Map.copyOf(elsewhere);
        }

        /** The first answer. */
        public Content(
                String caseNumber,
                int version,
                Verdict verdict,
                boolean nil,
                AdministrativeDocument paper,
                ExtractedReport report,
                Map<Item, Carried> elsewhere) {
            this(caseNumber, version, verdict, nil, paper, report, elsewhere, Optional.empty());
        }

        /** The same in the place of another answer. */
        public Content after(Optional<Content> earlier) {
            return new Content(caseNumber, version, verdict, nil, paper, report, elsewhere, earlier);
        }

        /** All in one submission. */
        public Content(
                String caseNumber,
                int version,
                Verdict verdict,
                boolean nil,
                AdministrativeDocument paper,
                ExtractedReport report) {
            this(caseNumber, version, verdict, nil, paper, report, Map.of());
        }

        /** An earlier submission that the answer still rests on. */
        public record Carried(String caseNumber, int version) {}

        /**
         * What a unit wrote at one place.
         *
         * @param code of the indicator or section; empty for a row of a plan or a score sheet
         */
        public record Item(String code, Place at) {

            public static Item at(Place at) {
                return new Item("", at);
            }
        }

        /** Where an indicator or a section is to be looked up. */
        public Source source(String code, Place at) {
            Carried carried = elsewhere.get(new Item(code, at));
            return carried == null
                    ? new Source(caseNumber, version, at)
                    : new Source(carried.caseNumber(), carried.version(), at);
        }

        /** Where a row of a plan or of a score sheet is to be looked up. */
        public Source source(Place at) {
            return source("", at);
        }
    }
}
