/**
 * Excel workbooks (ECMA-376), read as a stream with the same cursor, package and limits as Word documents: a library for
 * workbooks tells nothing of merged, hidden or formatted cells, or builds them all before a limit can be drawn.
 */
package vn.vanthu.extraction.adapter.xlsx;
