/** Mail as a container of files (RFC 5322, MIME). */
package vn.vanthu.intake.adapter.mail;
