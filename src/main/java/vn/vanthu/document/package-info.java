/** Văn bản hành chính: the document as a value, and how Vietnamese is written and compared. JDK only. */
package vn.vanthu.document;
