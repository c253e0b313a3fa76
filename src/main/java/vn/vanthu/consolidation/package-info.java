/** Tổng hợp: what the units returned becomes one report, every figure of it traceable to the cell it came from. */
package vn.vanthu.consolidation;
