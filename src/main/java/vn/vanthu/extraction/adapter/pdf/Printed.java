package vn.vanthu.extraction.adapter.pdf;

import vn.vanthu.document.Place;
import vn.vanthu.extraction.Presentation.Region;
import vn.vanthu.extraction.Presentation.Setting;

/**
 * A line as it stands on its page.
 *
 * @param left of the room it is set in; the room is not known unless left is less than right
 */
record Printed(VisualLine line, Place.Position at, Region region, int page, float left, float right, Setting setting) {}
