package vn.vanthu.format;

import java.util.List;
import java.util.stream.Stream;
import vn.vanthu.document.Component;
import vn.vanthu.document.DocumentType;
import vn.vanthu.document.Signer;

/** Thành phần thể thức that every document bears. */
final class PresenceRules {

    private static final List<Component> ALWAYS = List.of(
            Component.NATIONAL_NAME,
            Component.MOTTO,
            Component.ISSUER,
            Component.NUMBER,
            Component.PLACE_DATE,
            Component.SIGNER_TITLE,
            Component.SIGNER_NAME,
            Component.DISTRIBUTION_TITLE);

    private PresenceRules() {}

    static Stream<FormatFinding> componentsArePresent(Looks looks) {
        return ALWAYS.stream()
                .filter(component -> !looks.has(component) && !read(looks, component))
                .map(component -> missing(looks, component));
    }

    /** A letter bears its subject under the number, any other document under its title. */
    static Stream<FormatFinding> titleIsPresent(Looks looks) {
        if (looks.has(Component.TYPE)) {
            return looks.has(Component.SUBJECT) || !looks.document().subject().isEmpty()
                    ? Stream.empty()
                    : Stream.of(missing(looks, Component.SUBJECT));
        }
        boolean letter = looks.document()
                .type()
                .map(type -> type == DocumentType.CONG_VAN)
                .orElse(looks.has(Component.RECIPIENTS));
        return looks.has(Component.LETTER_SUBJECT)
                ? Stream.empty()
                : Stream.of(missing(looks, letter ? Component.LETTER_SUBJECT : Component.TYPE));
    }

    /** Kính gửi: a letter bears it; of the other types that may, only what goes to a superior does. */
    static Stream<FormatFinding> addresseeIsNamed(Looks looks) {
        return looks.document().type().filter(looks.profile().addressed()::contains).stream()
                .filter(type -> !looks.has(Component.RECIPIENTS))
                .map(type -> type == DocumentType.CONG_VAN
                        ? missing(looks, Component.RECIPIENTS)
                        : looks.whole(
                                Component.RECIPIENTS,
                                FormatFinding.Severity.INFO,
                                FormatCode.FORMAT_COMPONENT_MISSING,
                                "missing",
                                "",
                                ""));
    }

    /** What was read stands there, if not where it was looked for. */
    private static boolean read(Looks looks, Component component) {
        Signer signer = looks.document().signer();
        return switch (component) {
            case ISSUER -> !looks.document().issuer().isEmpty();
            case NUMBER -> !looks.document().number().notation().isEmpty();
            case PLACE_DATE -> looks.document().date().isPresent();
            case SIGNER_TITLE ->
                !signer.authority().isEmpty() || !signer.title().isEmpty();
            case SIGNER_NAME -> !signer.name().isEmpty();
            case DISTRIBUTION_TITLE -> !looks.document().distribution().isEmpty();
            default -> false;
        };
    }

    private static FormatFinding missing(Looks looks, Component component) {
        return looks.whole(
                component, FormatFinding.Severity.WARNING, FormatCode.FORMAT_COMPONENT_MISSING, "missing", "", "");
    }
}
