package vn.vanthu.corpus;

/** What is wrong with a paper; at most one thing each. */
enum Fault {
    NONE,
    AREA_MISSING,
    AREA_EMPTY,
    PART_MISSING,
    NUMBER_MISSING,
    DATE_MISSING,
    SIGNER_MISSING,
    SUM_WRONG,
    ANNEX_MISSING,
    FORM_MISSING,
    INDICATOR_MISSING,
    INDICATOR_UNCLEAR,
    INDICATOR_CONFLICT;

    /** True for one that only a regime with a prescribed annex knows. */
    boolean ofAnnex() {
        return ordinal() >= ANNEX_MISSING.ordinal();
    }
}
