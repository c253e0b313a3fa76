/** Word documents (ECMA-376), read as a stream. */
package vn.vanthu.extraction.adapter.docx;
