package vn.vanthu.extraction.adapter.rtf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import vn.vanthu.document.LegacyEncoding;
import vn.vanthu.extraction.adapter.Budget;
import vn.vanthu.extraction.adapter.rtf.Group.Destination;
import vn.vanthu.extraction.adapter.story.Fields;
import vn.vanthu.extraction.adapter.story.Flow;
import vn.vanthu.extraction.adapter.story.Target;
import vn.vanthu.intake.Refusal;

/** Walks through a file token by token and keeps what holds in the groups that are open. */
final class RtfWalk {

    private static final int NESTED = 2000;
    /** A letter in old encodings: TCVN3 has "ư" there. */
    private static final int SOFT_HYPHEN = 0xAD;

    private final Tokens tokens;
    private final Budget budget;
    private final Fields fields = new Fields(true);
    private final FontTable fonts = new FontTable();
    private final Letters letters = new Letters();
    private final Deque<Group> outer = new ArrayDeque<>();
    private final Deque<Story> stories = new ArrayDeque<>();
    private final RowDefinition row = new RowDefinition();
    private final RowDefinition nestedRow = new RowDefinition();
    private final StringBuilder aside = new StringBuilder();
    private Group group = new Group();
    private boolean optional;
    private boolean pictureSeen;
    private int substitutes;
    private int tables;

    RtfWalk(byte[] bytes, Flow flow, Budget budget) {
        this.tokens = new Tokens(bytes);
        this.budget = budget;
        stories.push(new Story(flow, () -> ++tables));
    }

    boolean pictureSeen() {
        return pictureSeen;
    }

    Set<LegacyEncoding> encodings() {
        return letters.encodings();
    }

    /** @throws Refusal also where the file breaks off within a group */
    void read() throws Refusal {
        for (Tokens.Kind kind = tokens.next(); kind != Tokens.Kind.END; kind = tokens.next()) {
            budget.step();
            switch (kind) {
                case OPEN -> open();
                case CLOSE -> {
                    if (outer.isEmpty()) {
                        throw Refusal.broken("a group ends that never began");
                    }
                    close();
                    if (outer.isEmpty()) {
                        stories.element().end(group.tables(), group.centred);
                        fields.check();
                        return;
                    }
                }
                case WORD -> word(tokens.word());
                default -> letter(tokens.number(0));
            }
        }
        throw Refusal.broken("the file breaks off");
    }

    private void open() throws Refusal {
        put();
        if (outer.size() >= NESTED) {
            throw Refusal.hostile("groups nested over " + NESTED + " deep");
        }
        outer.push(group);
        group = group.copy();
        optional = false;
        substitutes = 0;
    }

    private void close() throws Refusal {
        put();
        Group done = group;
        group = outer.pop();
        substitutes = 0;
        if (done.box) {
            stories.pop().end(done.tables(), done.centred);
        }
        if (done.destination != group.destination) {
            switch (done.destination) {
                case LABEL -> stories.element().label(taken());
                case TEMPLATE -> Target.checkTemplate(taken());
                case FIELD_CODE -> fields.simple("");
                default -> {}
            }
        }
    }

    private String taken() {
        String text = aside.toString();
        aside.setLength(0);
        return text;
    }

    private void letter(int code) throws Refusal {
        if (substitutes > 0) {
            substitutes--;
        } else if (group.destination == Destination.FONTS) {
            fonts.take((char) code);
        } else if (group.destination != Destination.SKIPPED) {
            if (letters.inUnicode()) {
                put();
            }
            letters.add(code);
        }
    }

    private void word(String word) throws Refusal {
        if (Words.HOSTILE.containsKey(word)) {
            throw Refusal.hostile(Words.HOSTILE.get(word));
        }
        if (word.equals("u")) {
            unicode((char) tokens.number(0));
            return;
        }
        put();
        substitutes = 0;
        if (word.equals("*")) {
            optional = true;
            return;
        }
        boolean unknown = optional && !destination(word) && !Words.TEXT.contains(word);
        boolean begun = !optional && destination(word);
        optional = false;
        if (unknown) {
            group.destination = Destination.SKIPPED;
        } else if (!begun) {
            change(word);
        }
    }

    private void unicode(char letter) throws Refusal {
        if (letters.inBytes()) {
            put();
        }
        if (group.destination != Destination.SKIPPED && group.destination != Destination.FONTS) {
            letters.add(letter);
        }
        substitutes = group.substitutes;
    }

    /** True when the group goes elsewhere than into the text from this word on. */
    private boolean destination(String word) throws Refusal {
        pictureSeen |= word.equals("pict");
        if (word.equals("fldinst") || word.equals("template")) {
            group.destination = word.equals("template") ? Destination.TEMPLATE : Destination.FIELD_CODE;
            fields.simple("");
            return true;
        }
        if (word.equals("ud") && group.twofold) {
            group.destination = Destination.TEXT;
            group.twofold = false;
            return true;
        }
        if (group.destination != Destination.TEXT) {
            return false;
        }
        switch (word) {
            case "fonttbl" -> group.destination = Destination.FONTS;
            case "listtext", "pntext" -> group.destination = Destination.LABEL;
            case "upr" -> {
                group.twofold = true;
                group.destination = Destination.SKIPPED;
            }
            case "shptxt", "dptxbxtext" -> {
                stories.push(new Story(stories.element().boxes(group.tables()), () -> ++tables));
                group.beginBox(fonts.standard());
            }
            default -> {
                if (!Words.NOT_TEXT.contains(word)) {
                    return false;
                }
                group.destination = Destination.SKIPPED;
            }
        }
        return true;
    }

    private void change(String word) throws Refusal {
        if (Words.SIGNS.containsKey(word)) {
            add(Words.SIGNS.get(word));
        } else if (word.equals("-") && fonts.font(group.font).old()) {
            letter(SOFT_HYPHEN);
        } else if (group.destination == Destination.FONTS) {
            fonts.take(word, tokens.number(0));
        } else if (!group.take(word, tokens, fonts) && group.destination == Destination.TEXT) {
            block(word);
        }
    }

    private void block(String word) throws Refusal {
        Story story = stories.element();
        switch (word) {
            case "par" -> story.endParagraph(group.tables(), group.centred, group.deleted);
            case "sect" -> story.endSection(group.tables(), group.centred);
            case "trowd" -> {
                group.inTable = true;
                (group.nestedRow ? nestedRow : row).begin();
            }
            case "nesttableprops" -> group.nestedRow = true;
            case "cell", "nestcell" -> {
                budget.cell();
                story.endCell(word.equals("cell") ? 1 : group.tables(), group.centred);
            }
            case "row" -> story.endRow(1, row.grid());
            case "nestrow" -> story.endRow(group.tables(), nestedRow.grid());
            default -> (group.nestedRow ? nestedRow : row).take(word, tokens.number(0));
        }
    }

    private void put() throws Refusal {
        if (letters.waiting()) {
            CharSequence before = group.destination == Destination.TEXT
                    ? stories.element().line().text()
                    : aside;
            add(letters.take(fonts.font(group.font), before));
        }
    }

    private void add(String text) throws Refusal {
        budget.characters(text.length());
        switch (group.destination) {
            case TEXT -> {
                if (!group.hidden && !group.deleted) {
                    String shown = group.capitals ? text.toUpperCase(Locale.ROOT) : text;
                    stories.element().line().add(shown, group.bold, group.italic);
                }
            }
            case FIELD_CODE -> fields.code(text);
            case LABEL, TEMPLATE -> aside.append(text);
            default -> {}
        }
    }
}
