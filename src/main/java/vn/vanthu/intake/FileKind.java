package vn.vanthu.intake;

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
    EML,
    EDXML,
    /** What Outlook packs its attachments into: {@code winmail.dat} ([MS-OXTNEF]). */
    TNEF,
    /** A signature with what it signs inside: {@code smime.p7m}, {@code *.p7m} (RFC 5652, 5). */
    SIGNED,
    TEXT,
    IMAGE,
    /** An OLE container that is encrypted OOXML. */
    ENCRYPTED,
    EMPTY,
    OTHER;

    /** The name that replies carry: lower case. */
    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
