package vn.vanthu.corpus;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.vanthu.corpus.Style.AnnexPlace;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.Content;

/** Makes up one submission from a seed: always the same one. */
final class Generator {

    private final int seed;
    private final Format format;
    private final Dice dice;
    private final Fault fault;
    private final Facts facts;
    private final Style style;

    private Generator(int seed, Format format) {
        this.seed = seed;
        this.format = format;
        this.dice = new Dice(seed);
        this.fault = dice.chance(40) ? Fault.NONE : dice.any(Fault.values());
        boolean modern = fault.ofAnnex() || dice.chance(50);
        this.facts = Facts.roll(dice.apart(), Occasion.roll(dice.apart(), modern), fault);
        this.style = Style.roll(dice.apart(), seed, format, fault, modern);
    }

    /** @param format for a PDF, DOC or scan the Word file that it is to be made from */
    static Specimen of(int seed, Format format) {
        return new Generator(seed, format).specimen();
    }

    private Specimen specimen() {
        Story story = new Story(dice.apart(), facts, fault);
        List<Chapter> chapters = story.chapters();
        List<Entry> entries = style.annex() == AnnexPlace.NONE ? List.of() : entries();
        List<Entry> conflicting = fault == Fault.INDICATOR_CONFLICT ? List.of(contradicted(entries)) : List.of();
        List<Block> blocks = new ArrayList<>(new HeadPage(dice.apart(), facts).blocks(style.head()));
        blocks.addAll(new BodyPage(dice.apart(), style.scheme()).blocks(story, chapters));
        blocks.addAll(new TailPage(dice.apart(), facts).blocks(style.tail()));
        List<Attachment> files = new ArrayList<>();
        if (style.annex() == AnnexPlace.SAME_FILE) {
            blocks.add(new Block.PageBreak());
            blocks.addAll(annex(entries));
        }
        files.add(docx("bao-cao.docx", blocks));
        if (style.annex() == AnnexPlace.SECOND_FILE) {
            files.add(docx("phu-luc.docx", annex(entries)));
        }
        boolean again = fault == Fault.INDICATOR_CONFLICT;
        if (style.annex() == AnnexPlace.WORKBOOK || again) {
            files.add(xlsx(again ? replaced(entries, conflicting.get(0)) : entries, again));
        }
        if (again && style.annex() == AnnexPlace.WORKBOOK) {
            files.add(docx("phu-luc.docx", annex(entries)));
        }
        Truth truth = new Label(facts).of(chapters, entries, conflicting, fault);
        return new Specimen(seed, format, fault, style, facts, files, truth);
    }

    private List<Entry> entries() {
        Ledger ledger = new Ledger(dice.apart(), facts.occasion().regime());
        List<Entry> entries = ledger.entries();
        if (fault == Fault.SUM_WRONG) {
            ledger.wrongTotal(entries);
        } else if (fault == Fault.FORM_MISSING) {
            String form = Integer.toString(dice.between(1, 7));
            entries.removeIf(entry -> entry.form().number().equals(form));
        } else if (fault == Fault.INDICATOR_MISSING || fault == Fault.INDICATOR_UNCLEAR) {
            boolean blank = fault == Fault.INDICATOR_MISSING;
            Entry hit = dice.of(entries.stream().filter(ledger::free).toList());
            String shown =
                    blank ? dice.any("", "", "……") : dice.any("khoảng 15", "12 hoặc 15", "15/20", "chưa thống kê được");
            Entry spoilt = hit.with(shown, blank ? "BLANK" : "UNCLEAR", Optional.empty());
            entries.replaceAll(entry -> entry == hit ? spoilt : entry);
        }
        return entries;
    }

    private Entry contradicted(List<Entry> entries) {
        Ledger ledger = new Ledger(dice.apart(), facts.occasion().regime());
        ledger.entries();
        Entry entry = dice.of(entries.stream()
                .filter(ledger::free)
                .filter(one ->
                        one.value().isPresent() && !one.indicator().unit().contains("="))
                .toList());
        BigDecimal other = entry.value().orElseThrow().signum() == 0
                ? BigDecimal.ONE
                : entry.value()
                        .orElseThrow()
                        .subtract(new BigDecimal("0.5"))
                        .abs()
                        .setScale(0, RoundingMode.DOWN);
        if (other.compareTo(entry.value().orElseThrow()) == 0) {
            other = other.add(BigDecimal.ONE);
        }
        return entry.with(Numerals.typed(dice, other, false), "VALUE", Optional.of(other));
    }

    private static List<Entry> replaced(List<Entry> entries, Entry one) {
        return entries.stream()
                .map(entry -> entry.indicator().equals(one.indicator()) ? one : entry)
                .toList();
    }

    private List<Block> annex(List<Entry> entries) {
        return new AnnexPage(dice.apart(), new AnnexTable(dice.apart(), style.form())).blocks(entries, facts);
    }

    private Attachment docx(String name, List<Block> blocks) {
        return new Attachment(name, "", Content.of(new DocxFile(dice.apart(), style).bytes(blocks)));
    }

    private Attachment xlsx(List<Entry> entries, boolean plain) {
        AnnexTable table = new AnnexTable(dice.apart(), plain ? Style.AnnexForm.FULL : style.form());
        return new Attachment("phu-luc.xlsx", "", Content.of(new XlsxFile(dice.apart(), table).bytes(entries)));
    }
}
