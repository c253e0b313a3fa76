/** Kiểm tra chữ ký số: who signed a file that came in, and whether it is still what was signed. */
package vn.vanthu.extraction.adapter.signature;
