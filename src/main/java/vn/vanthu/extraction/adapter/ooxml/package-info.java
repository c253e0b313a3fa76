/** Gói Office Open XML: packages, their relationships and their XML, read with distrust; shared by Word and Excel. */
package vn.vanthu.extraction.adapter.ooxml;
