package vn.vanthu.intake;

/** Loại tệp, told by the bytes and never by the name. */
public enum FileKind {
    DOCX,
    XLSX,
    PDF,
    DOC,
    XLS,
    ZIP,
    EML,
    EDXML,
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
