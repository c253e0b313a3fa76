/** Thể thức: holds what a paper looks like against what the law prescribes. */
package vn.vanthu.format;
