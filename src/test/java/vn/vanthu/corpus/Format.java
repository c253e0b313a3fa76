package vn.vanthu.corpus;

/** In which form a paper is handed in. */
enum Format {
    DOCX,
    DOC,
    PDF,
    SCAN
}
