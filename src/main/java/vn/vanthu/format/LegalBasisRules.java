package vn.vanthu.format;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.vanthu.document.Component;
import vn.vanthu.document.VietnameseText;

/** Căn cứ ban hành: one a line, each with its mark. */
final class LegalBasisRules {

    private static final List<String> OPENINGS = List.of("can cu ", "theo ", "xet ");

    private LegalBasisRules() {}

    static Stream<FormatFinding> basesCloseWithMarks(Looks looks) {
        List<ListEntry> bases = bases(looks.of(Component.LEGAL_BASIS).toList());
        int last = bases.size() - 1;
        String closing = looks.profile().legalBases().last();
        return IntStream.rangeClosed(0, last)
                .filter(i -> !bases.get(i).text().endsWith(i == last ? closing : ";"))
                .mapToObj(i -> looks.warning(
                        bases.get(i).first(),
                        FormatCode.FORMAT_LEGAL_BASIS,
                        i == last ? "mark.last" : "mark",
                        mark(bases.get(i).text()),
                        i == last ? closing : ";"));
    }

    private static String mark(String basis) {
        String last = basis.substring(basis.length() - 1);
        return Character.isLetterOrDigit(last.charAt(0)) ? "" : last;
    }

    private static List<ListEntry> bases(List<Part> parts) {
        List<ListEntry> bases = new ArrayList<>();
        for (Part part : parts) {
            String key = VietnameseText.fold(part.text());
            boolean opens = OPENINGS.stream().anyMatch(key::startsWith)
                    && (part.line().setting().opens() || key.startsWith(OPENINGS.get(0)));
            if (opens || bases.isEmpty()) {
                bases.add(new ListEntry(part, part.text(), false));
            } else {
                ListEntry before = bases.remove(bases.size() - 1);
                bases.add(new ListEntry(before.first(), before.text() + " " + part.text(), false));
            }
        }
        return bases;
    }
}
