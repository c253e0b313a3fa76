/** Writes consolidated reports as pages, Word file and PDF. */
package vn.vanthu.consolidation.adapter.page;
