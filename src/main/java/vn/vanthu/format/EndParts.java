package vn.vanthu.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.vanthu.document.Component;
import vn.vanthu.document.Signer;
import vn.vanthu.document.VietnameseText;
import vn.vanthu.extraction.OpenedPaper;

/** Phần cuối: signature and Nơi nhận. */
final class EndParts {

    private EndParts() {}

    static List<Part> of(OpenedPaper opened, Zones zones) {
        Signer signer = opened.head().document().signer();
        String office = padded(signer.authority() + " " + signer.title());
        String name = VietnameseText.fold(signer.name());
        String list = padded(String.join(" ", opened.head().document().distribution()));
        List<Part> parts = new ArrayList<>();
        boolean listed = false;
        for (Segments.Segment segment : Segments.of(
                        opened.paper().presentation().lines(), zones.end(), zones.annex())
                .toList()) {
            Optional<Component> component = component(segment, office, name, list, listed);
            component.map(segment::as).ifPresent(parts::add);
            listed |= component.filter(Component.DISTRIBUTION_TITLE::equals).isPresent();
        }
        return parts;
    }

    private static Optional<Component> component(
            Segments.Segment segment, String office, String name, String list, boolean listed) {
        String key = segment.key();
        if (key.startsWith("noi nhan")) {
            return Optional.of(Component.DISTRIBUTION_TITLE);
        }
        if (Capitals.all(segment.text()) && office.contains(" " + key + " ")) {
            return Optional.of(Component.SIGNER_TITLE);
        }
        if (!name.isEmpty() && (key.equals(name) || key.endsWith(" " + name) && key.length() <= name.length() + 20)) {
            return Optional.of(Component.SIGNER_NAME);
        }
        return listed && list.contains(" " + key + " ") ? Optional.of(Component.DISTRIBUTION) : Optional.empty();
    }

    private static String padded(String text) {
        return " " + VietnameseText.fold(text) + " ";
    }
}
