/** Đọc tệp: from bytes to papers, whatever the kind. */
package vn.vanthu.extraction.adapter;
