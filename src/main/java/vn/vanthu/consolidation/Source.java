package vn.vanthu.consolidation;

import vn.vanthu.document.Place;

/**
 * Nguồn: where something in a consolidated report comes from.
 *
 * @param caseNumber số hồ sơ of the submission
 * @param version of the unit's answer
 * @param place file and position within it
 */
public record Source(String caseNumber, int version, Place place) {}
