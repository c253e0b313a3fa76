/** Văn bản OpenDocument (ISO/IEC 26300), as LibreOffice and its kin write it: the same paper as an equal Word document gives. */
package vn.vanthu.extraction.adapter.odt;
