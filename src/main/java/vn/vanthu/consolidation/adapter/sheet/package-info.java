/** Bảng tính: a consolidated report as a workbook whose totals are formulas over the units' cells. */
package vn.vanthu.consolidation.adapter.sheet;
