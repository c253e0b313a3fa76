/** Nhận dạng chữ: papers that came as pictures, read by Tesseract where it is installed. */
package vn.vanthu.extraction.adapter.ocr;
