/** Commands that work without the service: look at files, preview letters. */
package vn.vanthu.cli.adapter;
