/** Tệp phức hợp: what old Word and old Excel files have in common. */
package vn.vanthu.extraction.adapter.ole;
