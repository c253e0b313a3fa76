/** Phát hành: how letters leave, and the proof that they did. */
package vn.vanthu.dispatch;
