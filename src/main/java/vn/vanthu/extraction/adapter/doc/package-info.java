/**
 * Tệp Word 97–2003 and older ([MS-DOC]). POI opens the compound file and Word 6 and 95 files; the text of Word 97 files
 * is walked here, piece by piece, because POI's document model reads everything or nothing and cannot be stopped.
 */
package vn.vanthu.extraction.adapter.doc;
