/**
 * Tệp Word 97–2003 and older ([MS-DOC]). POI opens the compound file; the text in it is walked here, piece by piece,
 * because POI's document model reads everything or nothing and cannot be stopped when its time is over.
 */
package vn.vanthu.extraction.adapter.doc;
