/** Chế độ báo cáo: who owes what, and when. */
package vn.vanthu.obligation;
