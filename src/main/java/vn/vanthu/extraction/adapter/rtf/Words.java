package vn.vanthu.extraction.adapter.rtf;

import java.util.Map;
import java.util.Set;

/** Control words by what they do. */
final class Words {

    /** Groups whose text is not on the page, though not all of them are marked so. */
    static final Set<String> NOT_TEXT = Set.of(
            "colortbl",
            "stylesheet",
            "info",
            "pict",
            "header",
            "headerl",
            "headerr",
            "headerf",
            "footer",
            "footerl",
            "footerr",
            "footerf",
            "footnote",
            "ftnsep",
            "ftnsepc",
            "ftncn",
            "aftnsep",
            "aftnsepc",
            "aftncn",
            "annotation",
            "atnid",
            "atnauthor",
            "atntime",
            "shprslt",
            "sp",
            "nonshppict",
            "nonesttables",
            "xe",
            "tc",
            "tcn",
            "rxe",
            "txe",
            "revtbl",
            "filetbl",
            "listtable",
            "listoverridetable",
            "pntxta",
            "pntxtb",
            "bkmkstart",
            "bkmkend",
            "private1",
            "leveltext",
            "levelnumbers");

    /** Groups that are text although they are marked as ones to leave out where unknown. */
    static final Set<String> TEXT = Set.of(
            "shpinst",
            "shptxt",
            "do",
            "dptxbxtext",
            "ud",
            "nesttableprops",
            "mmath",
            "moMath",
            "mr",
            "me",
            "mnum",
            "mden");

    /** Words that stand for a sign. */
    static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("tab", "\t"),
            Map.entry("line", "\n"),
            Map.entry("lbr", "\n"),
            Map.entry("page", " "),
            Map.entry("column", " "),
            Map.entry("~", "\u00A0"),
            Map.entry("_", "-"),
            Map.entry("emdash", "—"),
            Map.entry("endash", "–"),
            Map.entry("lquote", "‘"),
            Map.entry("rquote", "’"),
            Map.entry("ldblquote", "“"),
            Map.entry("rdblquote", "”"),
            Map.entry("bullet", "•"),
            Map.entry("emspace", " "),
            Map.entry("enspace", " "),
            Map.entry("qmspace", " "),
            Map.entry("{", "{"),
            Map.entry("}", "}"),
            Map.entry("\\", "\\"));

    /** What no report needs and what Word would run or fetch on opening, with the name for the log. */
    static final Map<String, String> HOSTILE = Map.of(
            "objdata", "embedded OLE object",
            "objemb", "embedded OLE object",
            "objlink", "linked object",
            "objautlink", "linked object",
            "objupdate", "linked object",
            "objocx", "ActiveX control");

    private Words() {}
}
