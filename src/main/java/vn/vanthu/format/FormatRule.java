package vn.vanthu.format;

import java.util.stream.Stream;

/** One named rule: looks at a document's components and says what it finds. What was not measured is never a finding. */
@FunctionalInterface
interface FormatRule {

    Stream<FormatFinding> check(Looks looks);
}
