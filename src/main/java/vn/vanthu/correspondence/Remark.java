package vn.vanthu.correspondence;

import vn.vanthu.document.Place;

/**
 * Ghi chú: what there is to say at one place of a file.
 *
 * @param at {@link Place.Whole} for what concerns the file as a whole
 */
public record Remark(Place.Position at, String text) {}
