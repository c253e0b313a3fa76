package vn.vanthu.assessment;

/** The kinds of findings, with what each leads to. The names are a promise to callers. */
public enum FindingCode {
    UNIT_UNKNOWN(Effect.PERSON),
    SENDER_UNVERIFIED(Effect.PERSON),
    SENDER_ISSUER_MISMATCH(Effect.PERSON),
    /** The paper does not say who issued it; the account decides. */
    ISSUER_MISSING(Effect.NONE),
    /** Mail that a machine sent: never answered. */
    SENDER_AUTOMATIC(Effect.PERSON),
    KIND_UNKNOWN(Effect.PERSON),
    PERIOD_UNKNOWN(Effect.PERSON),
    /** The due date needs a calendar year that is not entered. */
    CALENDAR_UNKNOWN(Effect.PERSON),
    /** The unit does not owe this report for this period. */
    NOT_OWED(Effect.PERSON),
    /** What decides the verdict was read, but not for certain. */
    FIELD_UNCERTAIN(Effect.PERSON),
    NOTHING_ATTACHED(Effect.REJECTION),
    /** What reads like a report stands in the mail's own text, and no file came with it. */
    REPORT_IN_MAIL(Effect.PERSON),
    /** The unit reports in the message itself that nothing arose. */
    NIL_RETURN(Effect.NONE),
    NUMBER_MISSING(Effect.NONE),
    /** An annex names another number than the head of its paper. */
    NUMBER_CONFLICT(Effect.NONE),
    DATE_MISSING(Effect.NONE),
    SIGNER_MISSING(Effect.NONE),
    /** A component that the law prescribes is not on the paper. */
    FORMAT_COMPONENT_MISSING(Effect.NONE),
    /** What {@link vn.vanthu.format.FormatCode} says of the same name, and so to FORMAT_ENDING. */
    FORMAT_PAGE(Effect.NONE),
    FORMAT_MARGIN(Effect.NONE),
    FORMAT_FONT(Effect.NONE),
    FORMAT_SIZE(Effect.NONE),
    FORMAT_STYLE(Effect.NONE),
    FORMAT_RULE(Effect.NONE),
    FORMAT_POSITION(Effect.NONE),
    FORMAT_SPACING(Effect.NONE),
    FORMAT_PAGE_NUMBER(Effect.NONE),
    FORMAT_NUMBER(Effect.NONE),
    FORMAT_DATE(Effect.NONE),
    FORMAT_LEGAL_BASIS(Effect.NONE),
    FORMAT_SIGNATURE(Effect.NONE),
    FORMAT_RECIPIENTS(Effect.NONE),
    FORMAT_ANNEX(Effect.NONE),
    FORMAT_ENDING(Effect.NONE),
    /** A paper whose letters stand in an encoding older than Unicode. */
    TEXT_ENCODING_OLD(Effect.NONE),
    PART_MISSING(Effect.SUPPLEMENT),
    PART_EMPTY(Effect.SUPPLEMENT),
    AREA_MISSING(Effect.SUPPLEMENT),
    AREA_EMPTY(Effect.SUPPLEMENT),
    ANNEX_MISSING(Effect.SUPPLEMENT),
    INDICATOR_MISSING(Effect.SUPPLEMENT),
    INDICATOR_UNCLEAR(Effect.SUPPLEMENT),
    INDICATOR_CONFLICT(Effect.SUPPLEMENT),
    SUM_WRONG(Effect.SUPPLEMENT),
    RATIO_WRONG(Effect.SUPPLEMENT),
    VALUE_OUT_OF_RANGE(Effect.SUPPLEMENT),
    PLAN_GOAL_MISSING(Effect.SUPPLEMENT),
    /** No frame table, or tasks in it without output, time or the body in charge. */
    PLAN_OUTPUT_MISSING(Effect.SUPPLEMENT),
    PLAN_BUDGET_MISSING(Effect.SUPPLEMENT),
    PLAN_OUTSIDE_YEAR(Effect.SUPPLEMENT),
    PLAN_NOT_REVIEWED(Effect.SUPPLEMENT),
    /** No score sheet, or criteria in it without a score. */
    SCORE_MISSING(Effect.SUPPLEMENT),
    SCORE_OVER_MAXIMUM(Effect.SUPPLEMENT),
    SCORE_SUM_WRONG(Effect.SUPPLEMENT),
    SCORE_WITHOUT_EVIDENCE(Effect.SUPPLEMENT),
    LATE(Effect.NONE),
    DUPLICATE(Effect.NONE),
    SUPERSEDED(Effect.NONE),
    /** An earlier version was accepted and stands until this one is. */
    ACCEPTED_STANDS(Effect.NONE),
    /** A figure or a section that the version before said otherwise. */
    CHANGED(Effect.NONE),
    /** The time of the first version counts, not that of its correction. */
    COUNTED_FROM_FIRST(Effect.NONE),
    /** An answer to a letter in words alone, which no rule can judge. */
    REPLY_WITHOUT_PAPER(Effect.PERSON),
    /** Received; what becomes of it is for a person to say. */
    PERSON_DECIDES(Effect.PERSON),
    FILE_UNREADABLE(Effect.REJECTION),
    FILE_ENCRYPTED(Effect.REJECTION),
    FILE_KIND_REFUSED(Effect.REJECTION),
    FILE_TOO_LARGE(Effect.REJECTION),
    FILE_HOSTILE(Effect.REJECTION),
    NO_TEXT_LAYER(Effect.PERSON),
    SIGNATURE_VALID(Effect.NONE),
    /** An intact signature; who vouches for its certificate is not known here. */
    SIGNATURE_UNTRUSTED(Effect.NONE),
    /** What was signed was changed afterwards. */
    SIGNATURE_BROKEN(Effect.PERSON),
    /** The certificate was not in force when it was used. */
    SIGNATURE_EXPIRED(Effect.NONE),
    /** A signature that could not be verified. */
    SIGNATURE_UNVERIFIED(Effect.NONE),
    /** What was read, in counts. */
    CONTENT_READ(Effect.NONE);

    /** What a finding of this kind does to the verdict when its severity is ERROR. */
    public enum Effect {
        NONE,
        SUPPLEMENT,
        REJECTION,
        PERSON
    }

    private final Effect effect;

    FindingCode(Effect effect) {
        this.effect = effect;
    }

    /** True for what is about a document's looks alone. */
    public boolean layout() {
        return compareTo(FORMAT_PAGE) >= 0 && compareTo(FORMAT_ENDING) <= 0;
    }

    public Effect effect() {
        return effect;
    }
}
