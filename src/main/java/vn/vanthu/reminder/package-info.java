/** Nhắc, đôn đốc: what goes out by itself before and after a due date. */
package vn.vanthu.reminder;
