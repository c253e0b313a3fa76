/** Mạch văn: what every format of flowing text has in common: lines, tables, list labels, fields. */
package vn.vanthu.extraction.adapter.story;
