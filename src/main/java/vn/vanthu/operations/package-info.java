/** Vận hành: the service's clock, its settings, its in-process servers. */
package vn.vanthu.operations;
