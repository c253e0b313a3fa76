/** Archives other than ZIP. */
package vn.vanthu.intake.adapter.archive;
