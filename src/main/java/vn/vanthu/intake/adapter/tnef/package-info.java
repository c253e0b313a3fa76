/** What Outlook packs its mails into. */
package vn.vanthu.intake.adapter.tnef;
