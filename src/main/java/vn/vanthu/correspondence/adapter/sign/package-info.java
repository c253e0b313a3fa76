/** Ký số: the agency's key, and its signature on what goes out (PAdES, ETSI EN 319 142-1). */
package vn.vanthu.correspondence.adapter.sign;
