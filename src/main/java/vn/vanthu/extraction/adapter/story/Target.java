package vn.vanthu.extraction.adapter.story;

import java.util.regex.Pattern;
import vn.vanthu.intake.Refusal;

/** Where something lies that a document refers to. */
public final class Target {

    private static final Pattern LOCAL =
            Pattern.compile("(file:/{0,3})?([a-z]:.*|[^/\\\\:%]+)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private Target() {}

    /** True for a path on the writer's own disk, which Word notes down without being asked. */
    public static boolean local(String target) {
        return LOCAL.matcher(target).matches();
    }

    /** A template from elsewhere would be fetched on opening. */
    public static void checkTemplate(String target) throws Refusal {
        if (!target.isBlank() && !local(target.strip())) {
            throw Refusal.hostile("external relationship (attachedTemplate)");
        }
    }
}
