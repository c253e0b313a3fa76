/** The ledger in the database. */
package vn.vanthu.ledger.adapter;
