package vn.vanthu.correspondence.adapter.docx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tag of a content control: {@code subject}, {@code each:findings}, {@code if:late}, {@code ifnot:late}. */
record ControlTag(Kind kind, String name) {

    enum Kind {
        /** No tag: the control is Word's own affair. */
        NONE,
        FIELD,
        EACH,
        IF,
        IF_NOT,
        WRONG
    }

    private static final Pattern SYNTAX = Pattern.compile("(?:(each|if|ifnot):\\s*)?([A-Za-z][A-Za-z0-9]*)");

    static ControlTag of(String tag) {
        if (tag.isEmpty()) {
            return new ControlTag(Kind.NONE, "");
        }
        Matcher matcher = SYNTAX.matcher(tag);
        if (!matcher.matches()) {
            return new ControlTag(Kind.WRONG, tag);
        }
        String prefix = matcher.group(1) == null ? "" : matcher.group(1);
        Kind kind =
                switch (prefix) {
                    case "each" -> Kind.EACH;
                    case "if" -> Kind.IF;
                    case "ifnot" -> Kind.IF_NOT;
                    default -> Kind.FIELD;
                };
        return new ControlTag(kind, matcher.group(2));
    }
}
