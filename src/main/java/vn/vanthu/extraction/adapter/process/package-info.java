/** Đọc ở tiến trình riêng: what large libraries read is read in a process of its own, whose death harms nobody. */
package vn.vanthu.extraction.adapter.process;
