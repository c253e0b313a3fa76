/**
 * Excel 97-2003 workbooks ([MS-XLS], and the Excel 5.0/95 kind): the records are taken from POI's stream one by one and only
 * those that say what a cell shows are looked into, so that a damaged drawing or name cannot spoil the figures.
 */
package vn.vanthu.extraction.adapter.xls;
