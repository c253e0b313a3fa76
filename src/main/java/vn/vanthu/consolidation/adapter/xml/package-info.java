/** A consolidated report for other programs, as {@code xsd/consolidated-report.xsd} says. */
package vn.vanthu.consolidation.adapter.xml;
