package vn.vanthu.sample.adapter;

import static vn.vanthu.sample.adapter.WordMarkup.BOLD;
import static vn.vanthu.sample.adapter.WordMarkup.CENTRED;
import static vn.vanthu.sample.adapter.WordMarkup.ITALIC;
import static vn.vanthu.sample.adapter.WordMarkup.cell;
import static vn.vanthu.sample.adapter.WordMarkup.centred;
import static vn.vanthu.sample.adapter.WordMarkup.halves;
import static vn.vanthu.sample.adapter.WordMarkup.indent;
import static vn.vanthu.sample.adapter.WordMarkup.paragraph;
import static vn.vanthu.sample.adapter.WordMarkup.row;
import static vn.vanthu.sample.adapter.WordMarkup.rule;
import static vn.vanthu.sample.adapter.WordMarkup.run;
import static vn.vanthu.sample.adapter.WordMarkup.spacing;

import java.util.List;
import vn.vanthu.document.AdministrativeDocument;
import vn.vanthu.document.Block;
import vn.vanthu.document.Signer;
import vn.vanthu.sample.SampleReport;

/** The report proper, from head to signature, as WordprocessingML. */
final class WordReport {

    private static final int LEFT = 3540;
    private static final int RIGHT = 5814;
    private static final String JUSTIFIED = "<w:jc w:val=\"both\"/>";

    private final SampleReport report;
    private final AdministrativeDocument head;

    WordReport(SampleReport report) {
        this.report = report;
        this.head = report.head();
    }

    String markup() {
        StringBuilder body = new StringBuilder(head()).append(title()).append(recipients());
        for (int at = 0; at < head.legalBases().size(); at++) {
            body.append(text(HeadLines.legalBasis(report, at), ITALIC));
        }
        List<Block> blocks = report.document().body();
        for (int at = 0; at < blocks.size(); at++) {
            body.append(block(blocks.get(at), at + 1 == blocks.size()));
        }
        return body.append(signature()).toString();
    }

    private String head() {
        StringBuilder issuer = new StringBuilder();
        if (!head.parent().isEmpty()) {
            issuer.append(centred(head.parent(), 26, ""));
        }
        report.order().issuerLines().forEach(line -> issuer.append(centred(line, 26, BOLD)));
        issuer.append(rule((LEFT - ruleUnder(report.order().issuerLines())) / 2));
        String nation = centred(HeadLines.NATION, 26, BOLD) + centred(HeadLines.MOTTO, 28, BOLD) + rule(1190);
        String number = centred(HeadLines.number(head), 26, "");
        String date = centred(HeadLines.placeAndDate(report), 28, ITALIC);
        return halves(
                LEFT,
                RIGHT,
                row(cell(LEFT, "", issuer.toString()), cell(RIGHT, "", nation)),
                row(cell(LEFT, "", number), cell(RIGHT, "", date)));
    }

    /** The length in twips of a rule under capitals: two fifths of the last line, by the usual width of a letter. */
    private static int ruleUnder(List<String> lines) {
        return lines.get(lines.size() - 1).length() * 13 * 20 * 7 / 10 * 2 / 5;
    }

    private String title() {
        return paragraph(spacing(360, 0) + CENTRED, run(HeadLines.TITLE, 28, BOLD))
                + centred(head.subject(), 28, BOLD)
                + rule(3300);
    }

    private String recipients() {
        List<String> names = head.recipients();
        if (names.size() == 1) {
            return paragraph(spacing(240, 240) + CENTRED, run("Kính gửi: " + names.get(0) + ".", 28, ""));
        }
        StringBuilder lines =
                new StringBuilder(paragraph(spacing(240, 0) + "<w:ind w:left=\"1985\"/>", run("Kính gửi:", 28, "")));
        for (int at = 0; at < names.size(); at++) {
            String item = "- " + HeadLines.item(names, at);
            lines.append(paragraph(
                    spacing(0, at + 1 < names.size() ? 0 : 240) + "<w:ind w:left=\"2950\"/>", run(item, 28, "")));
        }
        return lines.toString();
    }

    /** @param last keeps the end of the text on the page of the signature */
    private static String block(Block block, boolean last) {
        if (block instanceof Block.Heading heading) {
            String marks = heading.level() == 3 ? BOLD + ITALIC : BOLD;
            return justified("<w:keepNext/>", HeadLines.heading(heading), marks, heading.level() == 1 ? 26 : 28);
        }
        if (block instanceof Block.Paragraph paragraph) {
            return justified(last ? "<w:keepNext/><w:keepLines/>" : "", paragraph.text(), "", 28);
        }
        throw new IllegalArgumentException("a sample's body has no tables");
    }

    private static String text(String sentence, String marks) {
        return justified("", sentence, marks, 28);
    }

    private static String justified(String keep, String sentence, String marks, int halfPoints) {
        return paragraph(keep + spacing(120, 0) + indent(720) + JUSTIFIED, run(sentence, halfPoints, marks));
    }

    private String signature() {
        StringBuilder left = new StringBuilder(paragraph(spacing(0, 0), run("Nơi nhận:", 24, BOLD + ITALIC)));
        for (int at = 0; at < head.distribution().size(); at++) {
            left.append(paragraph(spacing(0, 0), run("- " + HeadLines.item(head.distribution(), at), 22, "")));
        }
        StringBuilder right = new StringBuilder();
        Signer signer = head.signer();
        signer.authority().lines().forEach(line -> right.append(centred(line, 28, BOLD)));
        right.append(centred(signer.title(), 28, BOLD));
        right.append(centred("", 28, "").repeat(4));
        right.append(centred(signer.name(), 28, BOLD));
        return paragraph("<w:keepNext/>" + spacing(0, 120))
                + halves(4600, 4754, row(cell(4600, "", left.toString()), cell(4754, "", right.toString())));
    }
}
