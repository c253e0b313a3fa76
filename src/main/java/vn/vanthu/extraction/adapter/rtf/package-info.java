/** Tệp RTF (Rich Text Format 1.9.1), read token by token with an own small reader. */
package vn.vanthu.extraction.adapter.rtf;
