/** Pages laid out by LibreOffice. */
package vn.vanthu.correspondence.adapter.office;
