/** Sổ theo dõi: who has answered which duty, and how. Values and rules; JDK only. */
package vn.vanthu.ledger;
