package vn.vanthu.corpus;

import java.util.ArrayList;
import java.util.List;
import vn.vanthu.corpus.Block.Align;
import vn.vanthu.corpus.Block.Cell;
import vn.vanthu.corpus.Block.Para;

/** Lays out the head of a paper: agency, national title, number, date, title, addressees. */
final class HeadPage {

    private static final List<Integer> HALVES = List.of(3800, 5800);

    /** Points; two names in capitals stand side by side in one line only when they are small. */
    private static final int SIDE = 11;

    /** Points of the agency's name and of the national title. */
    private static final int UPPER = 12;

    private final Dice dice;
    private final Facts facts;
    private final List<Run> left = new ArrayList<>();
    private final List<Run> right = new ArrayList<>();
    private final List<Run> number = new ArrayList<>();
    private final Run date;

    HeadPage(Dice dice, Facts facts) {
        this.dice = dice;
        this.facts = facts;
        facts.office().parent().forEach(line -> left.add(Run.plain(line).sized(UPPER)));
        facts.office().issuer().forEach(line -> left.add(Run.bold(line).sized(UPPER)));
        right.add(Run.bold("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM").sized(UPPER));
        right.add(Run.bold(
                dice.any("Độc lập - Tự do - Hạnh phúc", "Độc lập - Tự do - Hạnh phúc", "Độc lập – Tự do – Hạnh phúc")));
        String blank = dice.any("       ", "……", "     ");
        String shown = facts.number().isEmpty() ? blank : facts.number();
        number.add(Run.plain("Số:" + dice.any(" ", " ", "") + shown + "/" + facts.notation()));
        if (facts.letter()) {
            String about = dice.any("V/v ", "V/v ", "V/v: ") + facts.subject();
            int at = about.indexOf(' ', about.length() / 2);
            if (dice.chance(50)) {
                number.add(Run.plain(about));
            } else {
                number.add(Run.plain(about.substring(0, at)));
                number.add(Run.plain(about.substring(at + 1)));
            }
        }
        date = Run.italic(facts.office().place() + ", " + day()).sized(13);
    }

    List<Block> blocks(Style.Head layout) {
        List<Block> blocks = new ArrayList<>();
        int longest = left.stream().mapToInt(line -> line.text().length()).max().orElse(0);
        boolean fits = longest <= 30;
        switch (fits || layout != Style.Head.TABS && layout != Style.Head.BLANKS ? layout : Style.Head.TABLE) {
            case TABLE -> blocks.add(table(List.of(joined(left, number), joined(right, List.of(date)))));
            case TABLE_OF_TWO_ROWS ->
                blocks.add(Block.Grid.halves(
                        List.of(
                                List.of(cell(ruled(left)), cell(ruled(right))),
                                List.of(cell(number), cell(List.of(date)))),
                        HALVES));
            case TABS -> side("\t", blocks);
            case BLANKS -> side("        ", blocks);
            case TEXT_BOXES ->
                blocks.add(new Block.Boxes(centred(joined(left, number)), centred(joined(right, List.of(date)))));
            case STACKED -> {
                boolean nationFirst = dice.chance(50);
                List<Run> all = new ArrayList<>(nationFirst ? right : left);
                all.addAll(nationFirst ? left : right);
                all.addAll(number);
                all.add(date);
                blocks.addAll(centred(all));
            }
        }
        title(blocks);
        return blocks;
    }

    private static Block table(List<List<Run>> halves) {
        return Block.Grid.halves(List.of(halves.stream().map(HeadPage::cell).toList()), HALVES);
    }

    private static Cell cell(List<Run> lines) {
        return new Cell(centred(lines), 1, Block.Merge.NONE);
    }

    private List<Run> joined(List<Run> above, List<Run> below) {
        List<Run> all = ruled(above);
        all.addAll(below);
        return all;
    }

    private List<Run> ruled(List<Run> lines) {
        List<Run> all = new ArrayList<>(lines);
        if (dice.chance(40)) {
            all.add(Run.plain(dice.any("__________", "-------", "-----------")));
        }
        return all;
    }

    private static List<Para> centred(List<Run> lines) {
        return lines.stream().map(line -> Para.of(Align.CENTRE, line)).toList();
    }

    private void side(String gap, List<Block> blocks) {
        List<Run> ones = joined(left, number);
        while (ones.indexOf(number.get(0)) < right.size()) {
            ones.add(ones.indexOf(number.get(0)), Run.plain(""));
        }
        List<Run> others = new ArrayList<>(right);
        while (others.size() < ones.indexOf(number.get(0))) {
            others.add(Run.plain(""));
        }
        others.add(date);
        int rows = Math.max(ones.size(), others.size());
        for (int i = 0; i < rows; i++) {
            Run one = (i < ones.size() ? ones.get(i) : Run.plain("")).sized(SIDE);
            Run other = (i < others.size() ? others.get(i) : Run.plain("")).sized(SIDE);
            blocks.add(
                    other.text().isEmpty()
                            ? Para.of(Align.LEFT, one)
                            : Para.of(Align.LEFT, one, Run.plain(gap).sized(SIDE), other));
        }
    }

    private void title(List<Block> blocks) {
        if (!facts.letter()) {
            if (facts.shouted()) {
                blocks.add(Para.of(Align.CENTRE, Run.bold("BÁO CÁO " + facts.subject())));
            } else {
                blocks.add(Para.of(Align.CENTRE, Run.bold("BÁO CÁO")));
                subject(blocks);
            }
        }
        recipients(blocks);
    }

    private void subject(List<Block> blocks) {
        String subject = facts.subject();
        int at = subject.indexOf(' ', subject.length() / 2);
        if (dice.chance(40)) {
            blocks.add(Para.of(Align.CENTRE, Run.bold(subject.substring(0, at))));
            blocks.add(Para.of(Align.CENTRE, Run.bold(subject.substring(at + 1))));
        } else {
            blocks.add(Para.of(Align.CENTRE, Run.bold(subject)));
        }
        if (dice.chance(30)) {
            blocks.add(Para.of(Align.CENTRE, Run.plain("_______________")));
        }
    }

    private void recipients(List<Block> blocks) {
        List<String> all = facts.recipients();
        if (all.size() == 1) {
            Align align = dice.any(Align.CENTRE, Align.LEFT);
            blocks.add(Para.of(align, Run.plain("Kính gửi: " + all.get(0) + dice.any("", "."))));
        } else if (!all.isEmpty()) {
            blocks.add(Para.of(Align.LEFT, Run.plain("Kính gửi:")).indented(1700));
            for (int i = 0; i < all.size(); i++) {
                String mark = i + 1 < all.size() ? ";" : ".";
                blocks.add(
                        Para.of(Align.LEFT, Run.plain("- " + all.get(i) + mark)).indented(2800));
            }
        }
    }

    private String day() {
        int month = facts.occasion().issued().getMonthValue();
        String named = (month < 3 ? "0" : "") + month;
        String year = " năm " + facts.occasion().issued().getYear();
        return facts.dated()
                ? "ngày %02d tháng %s%s".formatted(facts.occasion().issued().getDayOfMonth(), named, year)
                : "ngày" + dice.any("     ", " …… ", "      ") + "tháng " + dice.any(named, "    ") + year;
    }
}
