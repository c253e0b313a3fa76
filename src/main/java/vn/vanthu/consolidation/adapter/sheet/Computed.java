package vn.vanthu.consolidation.adapter.sheet;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A formula, and what it gives.
 *
 * @param formula in the English names and commas of the file format, without "="
 * @param value empty for a formula that gives an empty text
 */
record Computed(String formula, Optional<BigDecimal> value) {}
