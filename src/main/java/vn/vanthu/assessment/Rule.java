package vn.vanthu.assessment;

import java.util.stream.Stream;

/** One named rule: looks at what is known of a submission and says what it finds. A rule never stops another. */
@FunctionalInterface
public interface Rule {

    Stream<Finding> check(Examined submission);
}
