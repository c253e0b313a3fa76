/** Sample papers as files: Word through docx4j, PDF through PDFBox. */
package vn.vanthu.sample.adapter;
