/**
 * Biểu mẫu: blank forms of the duties, made from the regime for one unit and one period, with the figures of the period
 * before. Offered for download and enclosed with reminders; what a unit fills in is read like any other paper.
 */
package vn.vanthu.forms;
