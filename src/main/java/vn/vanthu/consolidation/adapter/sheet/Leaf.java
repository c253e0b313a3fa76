package vn.vanthu.consolidation.adapter.sheet;

/**
 * One sheet of the workbook that is to be written.
 *
 * @param about what it holds, for the list of contents; empty where its name says it
 */
record Leaf(Page page, String about, Workbook.Content content) {}
