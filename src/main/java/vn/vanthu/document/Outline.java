package vn.vanthu.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Đề cương báo cáo: the parts that a report of one regime has and the forms of its statistics annex. It is data of a
 * regime file; extraction looks for what stands here and for nothing else.
 *
 * @param parts in the order of the outline, areas after the part that holds them
 * @param forms biểu mẫu of the annex; empty when the regime prescribes none
 * @param frame what a plan must hold; empty for other papers
 * @param scoring what a score sheet must hold; empty for other papers
 */
public record Outline(List<Part> parts, List<Form> forms, Optional<Frame> frame, Optional<Scoring> scoring) {

    public Outline {
        parts = List.copyOf(parts);
        forms = List.copyOf(forms);
    }

    /** A report's outline, with neither frame nor scoring. */
    public Outline(List<Part> parts, List<Form> forms) {
        this(parts, forms, Optional.empty(), Optional.empty());
    }

    /** Section code of the statistics annex (phụ lục). */
    public static final String ANNEX = "PL";

    /** True when a report without its statistics annex is incomplete. */
    public boolean annexRequired() {
        return parts.stream().anyMatch(part -> part.code().equals(ANNEX) && part.required());
    }

    /**
     * A part ("I") or an area within a part ("II.3").
     *
     * @param code section code of the contract: I, II.1 … II.6, III, IV, V, PL
     * @param title as the outline writes it, for letters
     * @param names other wordings a heading may use, compared without case, accents' style and punctuation
     */
    public record Part(String code, String title, List<String> names, boolean required) {
        public Part {
            names = List.copyOf(names);
        }

        /** True for an area of reform (lĩnh vực), which stands within a part. */
        public boolean area() {
            return code.contains(".");
        }
    }

    /**
     * Biểu mẫu.
     *
     * @param number the form's number as printed; empty where the annex is one list without forms
     */
    public record Form(String number, String title, List<Indicator> indicators) {
        public Form {
            indicators = List.copyOf(indicators);
        }
    }

    /**
     * Chỉ tiêu thống kê.
     *
     * @param code as replies carry it: the annex's own number, prefixed "form/" where numbering restarts in each form
     * @param number as printed in the first column, without a closing dot
     * @param unit đơn vị tính as printed; empty for a line that only groups others
     * @param gathering NONE exactly where the unit is empty
     * @param traits of a stock
     */
    public record Indicator(
            String code, String number, String name, String unit, Gathering gathering, Set<Trait> traits) {

        /** Đặc điểm của số liệu lũy kế: what a stock may be beside a number at one moment. */
        public enum Trait {
            /** Begins anew with each year (lũy kế từ đầu năm, kế hoạch năm): last year's does not stand. */
            YEAR,
            /** Only ever grows, within its year if it begins anew with the year. */
            GROWING,
            /** Counts what several units have in common, such as procedures that every commune carries out. */
            SHARED
        }

        public Indicator {
            traits = Set.copyOf(traits);
        }

        /** One without traits. */
        public Indicator(String code, String number, String name, String unit, Gathering gathering) {
            this(code, number, name, unit, gathering, Set.of());
        }

        /** An indicator that no consolidated report has a total of. */
        public Indicator(String code, String number, String name, String unit) {
            this(code, number, name, unit, unit.isEmpty() ? Gathering.NONE : Gathering.TEXT);
        }

        public boolean yearly() {
            return traits.contains(Trait.YEAR);
        }

        public boolean growing() {
            return traits.contains(Trait.GROWING);
        }

        public boolean shared() {
            return traits.contains(Trait.SHARED);
        }

        /** True when the line itself carries no figure. */
        public boolean group() {
            return unit.isEmpty();
        }
    }
}
