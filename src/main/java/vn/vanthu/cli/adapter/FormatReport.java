package vn.vanthu.cli.adapter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import vn.vanthu.document.FormatProfile;
import vn.vanthu.document.Place;
import vn.vanthu.document.Wording;
import vn.vanthu.format.FormatFinding;

/**
 * What the {@code format} command says of one file.
 *
 * @param profile empty for a file that could not be measured
 * @param unread why it could not; empty when it could
 */
record FormatReport(String file, Optional<FormatProfile> profile, List<FormatFinding> findings, String unread) {

    static FormatReport unread(String file, String reason) {
        return new FormatReport(file, Optional.empty(), List.of(), reason);
    }

    /** True when it was measured and there is nothing to mend. */
    boolean right() {
        return unread.isEmpty() && warnings() == 0;
    }

    private long warnings() {
        return findings.stream()
                .filter(finding -> finding.severity() == FormatFinding.Severity.WARNING)
                .count();
    }

    /** In people's words, component by component, warnings first. */
    String text() {
        if (!unread.isEmpty()) {
            return Wording.of("format.unread", file, Wording.of("format.unread." + unread));
        }
        StringJoiner lines = new StringJoiner(System.lineSeparator());
        lines.add(Wording.of(
                findings.isEmpty() ? "format.right" : "format.heading",
                file,
                profile.orElseThrow().act(),
                Long.toString(warnings()),
                Long.toString(findings.size() - warnings())));
        for (FormatFinding.Severity severity : FormatFinding.Severity.values()) {
            findings.stream()
                    .filter(finding -> finding.severity() == severity)
                    .forEach(finding -> lines.add("  " + line(finding)));
        }
        return lines.toString();
    }

    private static String line(FormatFinding finding) {
        String places = finding.places().stream()
                .filter(place -> !(place.position() instanceof Place.Whole))
                .map(Wording::of)
                .collect(Collectors.joining("; "));
        return Wording.of("severity." + finding.severity())
                + " " + finding.message()
                + (places.isEmpty() ? "" : " (" + places + (more(finding) ? "; …" : "") + ")")
                + " [" + finding.basis() + "]";
    }

    private static boolean more(FormatFinding finding) {
        return finding.count() > finding.places().size();
    }

    String json() throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode node = mapper.createObjectNode();
        node.put("file", file);
        node.put("profile", profile.map(FormatProfile::name).orElse(null));
        node.put("readable", unread.isEmpty());
        if (!unread.isEmpty()) {
            node.put("reason", unread);
        }
        ArrayNode array = node.putArray("findings");
        findings.forEach(finding -> array.add(json(mapper, finding)));
        return mapper.writeValueAsString(node);
    }

    private static ObjectNode json(ObjectMapper mapper, FormatFinding finding) {
        ObjectNode node = mapper.createObjectNode();
        node.put("code", finding.code().name());
        node.put("aspect", finding.aspect());
        node.put("severity", finding.severity().name());
        node.put("component", finding.component().name());
        node.put("message", finding.message());
        node.put("measured", finding.measured());
        node.put("prescribed", finding.prescribed());
        node.put("at", finding.at().map(Place::toString).orElse(null));
        node.put("count", finding.count());
        node.put("basis", finding.basis());
        return node;
    }
}
