/** Ghi chú: remarks written into a unit's own Word file. */
package vn.vanthu.correspondence.adapter.comments;
