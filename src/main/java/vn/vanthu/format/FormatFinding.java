package vn.vanthu.format;

import java.util.List;
import java.util.Optional;
import vn.vanthu.document.Component;
import vn.vanthu.document.Place;
import vn.vanthu.document.Wording;

/**
 * Nhận xét về thể thức: what was measured of one component, and what is prescribed.
 *
 * @param aspect what of the component it is about; with the code the key of its sentence
 * @param measured in words, with unit; empty for what is not there
 * @param prescribed in words, with unit
 * @param places the first few, in reading order; empty when it is about what is not there
 * @param count at how many places it was found; at least 1
 * @param basis the provision
 */
public record FormatFinding(
        FormatCode code,
        String aspect,
        Component component,
        Severity severity,
        String measured,
        String prescribed,
        List<Place> places,
        int count,
        String basis) {

    /** WARNING is to be mended; INFO is worth a look. */
    public enum Severity {
        WARNING,
        INFO
    }

    public FormatFinding {
        places = List.copyOf(places);
    }

    public Optional<Place> at() {
        return places.stream().findFirst();
    }

    /** The component's name as people say it. */
    public String subject() {
        return Wording.of("format.component." + component);
    }

    /** The finding as a sentence. */
    public String message() {
        String sentence = Wording.of("format." + code + "." + aspect, subject(), measured, prescribed);
        return count == 1
                ? sentence
                : Wording.of("format.count", sentence.replaceAll("\\.$", ""), Integer.toString(count));
    }
}
