package vn.vanthu.document;

import java.math.BigDecimal;

/** Số liệu trong một ô: what a cell that should hold one figure says. */
public sealed interface Amount {

    /**
     * One number.
     *
     * @param unit what is printed after the number ("%", "văn bản"); empty for a bare number
     */
    record Number(BigDecimal value, String unit) implements Amount {}

    /** Không phát sinh: a dash or a short no, which is an answer. */
    record Nil() implements Amount {}

    /** Nothing, or only the dots of an unfilled form. */
    record Blank() implements Amount {}

    /** Text that is not one number, or a number that two readers could read differently. */
    record Unclear(String text) implements Amount {}
}
