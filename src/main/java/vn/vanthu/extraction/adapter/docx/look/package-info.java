/** Trình bày of Word documents: what the letters, paragraphs, cells and lines look like, computed from their styles. */
package vn.vanthu.extraction.adapter.docx.look;
