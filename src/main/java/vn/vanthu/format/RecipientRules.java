package vn.vanthu.format;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.vanthu.document.Component;
import vn.vanthu.document.VietnameseText;

/** Kính gửi and Nơi nhận: who is named where, and with which marks. */
final class RecipientRules {

    private static final String KEY = "kinh gui";

    private RecipientRules() {}

    static Stream<FormatFinding> onlySomeTypesAreAddressed(Looks looks) {
        return looks
                .first(Component.RECIPIENTS)
                .filter(part -> looks.document()
                        .type()
                        .filter(type -> !looks.profile().addressed().contains(type))
                        .isPresent())
                .stream()
                .map(part -> looks.info(part, FormatCode.FORMAT_RECIPIENTS, "addressed", "", ""));
    }

    /** One addressee stands behind the colon; several each on a line of its own. */
    static Stream<FormatFinding> addresseesAreSetOut(Looks looks) {
        int count = looks.document().recipients().size();
        return looks.first(Component.RECIPIENTS).stream().flatMap(first -> {
            boolean alone = VietnameseText.fold(first.text()).equals(KEY);
            if (count == 1 && alone) {
                return Stream.of(looks.warning(first, FormatCode.FORMAT_RECIPIENTS, "one", "", ""));
            }
            return count > 1 && !alone && first.whole()
                    ? Stream.of(looks.warning(first, FormatCode.FORMAT_RECIPIENTS, "several", "", ""))
                    : Stream.empty();
        });
    }

    static Stream<FormatFinding> addresseesCloseWithMarks(Looks looks) {
        return marks(looks, ListEntry.of(looks.of(Component.RECIPIENTS).skip(1).toList()));
    }

    static Stream<FormatFinding> distributionClosesWithMarks(Looks looks) {
        List<ListEntry> entries = ListEntry.of(looks.of(Component.DISTRIBUTION).toList());
        return Stream.concat(
                marks(looks, entries),
                entries.stream()
                        .filter(entry -> !entry.dashed())
                        .limit(1)
                        .map(entry -> looks.info(
                                entry.first(),
                                FormatCode.FORMAT_RECIPIENTS,
                                "dash",
                                entry.text(),
                                "- " + entry.text())));
    }

    /** "Như trên" is first where there is a Kính gửi. */
    static Stream<FormatFinding> asAboveComesFirst(Looks looks) {
        String wanted = looks.profile().closings().asAbove();
        return ListEntry.of(looks.of(Component.DISTRIBUTION).toList()).stream()
                .limit(1)
                .filter(entry -> looks.has(Component.RECIPIENTS))
                .filter(entry -> !VietnameseText.fold(entry.text()).startsWith(VietnameseText.fold(wanted)))
                .map(entry -> looks.info(
                        entry.first(), FormatCode.FORMAT_RECIPIENTS, "asAbove", entry.text(), "- " + wanted + ";"));
    }

    /** "Lưu: VT" is last. */
    static Stream<FormatFinding> archiveComesLast(Looks looks) {
        String wanted = looks.profile().closings().archive();
        List<ListEntry> entries = ListEntry.of(looks.of(Component.DISTRIBUTION).toList());
        return entries.stream()
                .skip(Math.max(0, entries.size() - 1))
                .filter(entry -> !VietnameseText.fold(entry.text()).startsWith(VietnameseText.fold(wanted)))
                .map(entry -> looks.warning(
                        entry.first(), FormatCode.FORMAT_RECIPIENTS, "archive", entry.text(), "- " + wanted + "."));
    }

    /** ";" behind each, "." behind the last; a list without dashes is not set out as one. */
    private static Stream<FormatFinding> marks(Looks looks, List<ListEntry> entries) {
        if (entries.size() < 2 || !entries.get(0).dashed()) {
            return Stream.empty();
        }
        int last = entries.size() - 1;
        return IntStream.rangeClosed(0, last)
                .filter(i -> !entries.get(i).text().endsWith(i == last ? "." : ";"))
                .mapToObj(i -> looks.warning(
                        entries.get(i).first(),
                        FormatCode.FORMAT_RECIPIENTS,
                        i == last ? "mark.last" : "mark",
                        entries.get(i).text(),
                        i == last ? "." : ";"));
    }
}
