/** Trích xuất: from a file to a report, every value with its place. */
package vn.vanthu.extraction;
