package vn.vanthu.assessment;

import java.util.Optional;
import vn.vanthu.document.Place;

/**
 * Nhận xét: one thing that a rule found, in words the unit's clerk understands.
 *
 * @param at where on the paper; empty when the finding is about the submission as a whole or about what is not there
 * @param basis căn cứ, the legal ground; empty when there is none to cite
 */
public record Finding(FindingCode code, Severity severity, String message, Optional<Place> at, String basis) {}
