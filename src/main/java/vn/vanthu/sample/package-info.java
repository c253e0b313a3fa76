/** Quý mẫu: the papers of the sample quarter, written as units write them, whole or with one fault. */
package vn.vanthu.sample;
