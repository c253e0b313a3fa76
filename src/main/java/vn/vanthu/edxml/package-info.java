/** The e-office interchange format of QCVN 102:2016. */
package vn.vanthu.edxml;
