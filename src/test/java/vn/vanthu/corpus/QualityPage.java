package vn.vanthu.corpus;

import java.util.List;

/** The page that says how well papers are read. */
final class QualityPage {

    private QualityPage() {}

    private static final List<String> SUMMARY = List.of("areas", "annex", "duty", "findings");
    private static final List<String> DOUBTED = List.of("copies", "areas", "annex", "findings");

    /**
     * @param annexes by where the annex stands, Word files in Unicode only
     * @param scans verdicts on papers that are pictures only
     */
    static String of(Scorer formats, Scorer encodings, Scorer annexes, List<String> scans) {
        long asked = scans.stream().filter("NEEDS_PERSON"::equals).count();
        return """
                # How well papers are read

                Written by `mvn -Pbench verify` (`vn.vanthu.corpus.CorpusBench`); the same code gives the same page. The corpus is made up
                from fixed seeds by a generator in the test code that shares no writing code with the product and of which the readers know
                nothing: heads in tables, tabs, blanks, text boxes or stacked lines, seven ways to number headings, own wordings of every part,
                composed and decomposed Unicode, TCVN3, VNI and a mixture of them, annexes in the text, in a second file or in a workbook, split runs, tracked changes,
                footnotes, hidden text, and one fault in more than half of the papers. DOC and PDF are the same kind of paper converted by LibreOffice;
                there old fonts do not outlive the conversion to PDF, so that a PDF is Unicode.

                A value counts as read when it is the same as the one on the paper, character by character in NFC. Precision: how many of the
                values read are right. Recall: how many of the values on the papers were read. `findings` holds those about content: below
                full precision means blame for what is no fault. Readers have been mended by what these seeds showed; others are tried with
                `-Dcorpus.seeds=N` among the JVM's arguments (`surefire.jvm`), and write no page.

                ## By format

                %s
                ## Wrong without doubt

                Wrong values, and those of them that were said to be CERTAIN: nobody would have been asked about them. Of findings,
                those that blame a paper for what is no fault of it, and those of them that are errors.

                %s
                ## By encoding (DOCX and DOC)

                %s
                ## By where the annex stands (DOCX in Unicode; a workbook is XLSX)

                %s
                ## Scans

                %d papers as pictures without text: %d put before a person, %d answered as if read.
                """
                .formatted(
                        ScoreTable.of(formats),
                        ScoreTable.wrong(formats, DOUBTED),
                        ScoreTable.of(encodings, SUMMARY),
                        ScoreTable.of(annexes, List.of("annex")),
                        scans.size(),
                        asked,
                        scans.size() - asked);
    }
}
