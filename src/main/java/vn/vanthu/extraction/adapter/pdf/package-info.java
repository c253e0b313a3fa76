/** PDF, read by where its text and lines stand on the page. */
package vn.vanthu.extraction.adapter.pdf;
