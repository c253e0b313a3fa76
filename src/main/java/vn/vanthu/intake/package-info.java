/** Tiếp nhận: doors, submissions and what they hold. */
package vn.vanthu.intake;
