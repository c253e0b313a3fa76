/** Signatures around what they sign. */
package vn.vanthu.intake.adapter.cms;
