/** Word files and pages. */
package vn.vanthu.correspondence.adapter;
