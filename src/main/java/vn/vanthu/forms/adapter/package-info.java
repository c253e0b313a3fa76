/** Reads the forms' data files and puts the forms together. */
package vn.vanthu.forms.adapter;
