/** Bảng tính: what workbooks of every kind share, from a number's format to the cells of a sheet. */
package vn.vanthu.extraction.adapter.sheet;
