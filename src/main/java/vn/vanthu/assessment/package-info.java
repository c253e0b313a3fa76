/** Kiểm tra: named rules, findings, verdict. */
package vn.vanthu.assessment;
