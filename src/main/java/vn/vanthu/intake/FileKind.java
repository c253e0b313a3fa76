package vn.vanthu.intake;

import java.util.Locale;

/** Loại tệp, told by the bytes and never by the name. */
public enum FileKind {
    DOCX,
    XLSX,
    PDF,
    DOC,
    XLS,
    RTF,
    ODT,
    /** A web page; some e-office systems give one the name of a Word file. */
    HTML,
    ZIP,
    SEVEN_ZIP,
    TAR,
    GZIP,
    /** An archive whose method no free library reads in its present version; it is told, and asked for as a ZIP. */
    RAR,
    EML,
    EDXML,
    /** What Outlook packs its attachments into: {@code winmail.dat} ([MS-OXTNEF]). */
    TNEF,
    /** A signature with what it signs inside: {@code smime.p7m}, {@code *.p7m} (RFC 5652, 5), or the same unsigned but packed. */
    SIGNED,
    /** A signature beside what it signs: {@code *.sig}, {@code *.asc}. */
    SIGNATURE,
    /** A piece of what was sent in several pieces, or a note of where the rest is kept. */
    FRAGMENT,
    TEXT,
    IMAGE,
    /** An OLE container that is encrypted OOXML, or a sealed message (CMS, OpenPGP). */
    ENCRYPTED,
    EMPTY,
    OTHER;

    /** True for Excel's kinds, newer and older. */
    public boolean workbook() {
        return this == XLSX || this == XLS;
    }

    /** The name that replies carry: lower case. */
    public String label() {
        return this == SEVEN_ZIP ? "7z" : name().toLowerCase(Locale.ROOT);
    }
}
