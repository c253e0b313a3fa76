/** Where consolidated reports meet files and other formats. */
package vn.vanthu.consolidation.adapter;
