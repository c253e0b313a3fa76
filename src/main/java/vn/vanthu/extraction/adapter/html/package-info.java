/** Trang web: pages that Word or an e-office system saved, mostly under the name of a Word file. */
package vn.vanthu.extraction.adapter.html;
