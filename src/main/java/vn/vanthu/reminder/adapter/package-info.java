/** The ladder over the registers. */
package vn.vanthu.reminder.adapter;
