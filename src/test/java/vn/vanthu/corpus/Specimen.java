package vn.vanthu.corpus;

import java.util.List;
import vn.vanthu.intake.Attachment;

/** One submission of the corpus and the truth about it. */
record Specimen(int seed, Format format, Fault fault, Style style, Facts facts, List<Attachment> files, Truth truth) {

    Specimen with(List<Attachment> others) {
        return new Specimen(seed, format, fault, style, facts, others, truth);
    }

    /** What a list of misses says of its making. */
    String making() {
        return "%s %s %s %s %s %s/%s %s"
                .formatted(
                        format,
                        style.encoding(),
                        style.head(),
                        style.tail(),
                        style.scheme(),
                        style.annex(),
                        style.form(),
                        fault);
    }
}
