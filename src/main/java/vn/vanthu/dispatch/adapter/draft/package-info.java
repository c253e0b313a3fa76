/** Letters that wait for a person's approval. */
package vn.vanthu.dispatch.adapter.draft;
