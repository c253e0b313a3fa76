/** Vào sổ: case numbers, originals, registers. */
package vn.vanthu.registration;
