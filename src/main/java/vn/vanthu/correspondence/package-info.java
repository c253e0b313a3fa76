/** Soạn thảo: which letter answers a verdict, and how it is written. */
package vn.vanthu.correspondence;
