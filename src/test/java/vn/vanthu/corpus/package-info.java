/** Tập văn bản thử: papers made up from seeds with what they say written down, and how well the readers read them. */
package vn.vanthu.corpus;
