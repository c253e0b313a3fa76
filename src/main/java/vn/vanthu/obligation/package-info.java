/** Chế độ báo cáo: who owes what, and when. Data of regimes, units and calendar as values; JDK only. */
package vn.vanthu.obligation;
