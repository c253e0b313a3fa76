package vn.vanthu.extraction;

import vn.vanthu.document.Place;

/**
 * Cách đọc khác: what else a reading could have been.
 *
 * @param text as printed
 */
public record Alternative(String text, Place at) {}
