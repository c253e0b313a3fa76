package vn.vanthu.correspondence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Bộ trường dữ liệu của thư: every field that the service fills in for its letters. A letter's template may leave fields
 * out, but may not ask for others, and must keep what NĐ 30/2020, Điều 8 requires of every document.
 */
public final class LetterFields {

    /** The templates of consolidated reports, whose fields the consolidation knows. */
    public static final Set<String> REPORTS = Set.of("consolidated-report", "consolidated-plan", "consolidated-scores");

    /** The letters that the service writes by itself; other templates bring their own fields. */
    public static final Set<String> LETTERS = Set.of(
            "receipt",
            "supplement-request",
            "rejection",
            "reminder",
            "overdue",
            "extension-granted",
            "extension-refused",
            "forwarding");

    private static final Set<String> TEXTS = Set.of(
            "agencyParent",
            "agencyName",
            "agencyShort",
            "agencyPlace",
            "number",
            "notation",
            "dateWords",
            "subject",
            "recipient",
            "caseNumber",
            "documentCited",
            "obligationName",
            "periodName",
            "channelName",
            "sentAt",
            "receivedAt",
            "dueWords",
            "timelinessWords",
            "answerBy",
            "orderCited",
            "copyTo",
            "paperName",
            "requestCited",
            "grantedUntil",
            "askedUntil",
            "reason",
            "senderName",
            "note",
            "replyAddress",
            "signerAuthority",
            "signerTitle",
            "signerName");

    private static final Map<String, Set<String>> LISTS = Map.of(
            "recipients", Set.of("name"),
            "findings", Set.of("ordinal", "message", "place", "basis"),
            "met", Set.of("text"),
            "notes", Set.of("text"),
            "files", Set.of("name", "fate"),
            "duties", Set.of("ordinal", "paper", "name", "period", "due", "basis", "state"),
            "enclosures", Set.of("name"),
            "leftOut", Set.of("name", "why"),
            "distribution", Set.of("line"));

    private static final Set<String> CONDITIONS = Set.of(
            "numberBelow",
            "late",
            "second",
            "overdue",
            "hasMet",
            "hasNotes",
            "hasFiles",
            "hasEnclosures",
            "hasLeftOut");

    private static final Set<String> REQUIRED = Set.of(
            "agencyName",
            "agencyPlace",
            "number",
            "notation",
            "dateWords",
            "subject",
            "signerTitle",
            "signerName",
            "distribution");

    private LetterFields() {}

    /** True when the service may be given this top-level field for a letter. */
    public static boolean knows(String name) {
        return TEXTS.contains(name) || LISTS.containsKey(name) || CONDITIONS.contains(name);
    }

    /** What a letter's template asks for in vain, and what the law wants of it that it lacks. */
    public static List<TemplateFault> faults(List<TemplateField> fields) {
        List<TemplateFault> faults = new ArrayList<>();
        for (TemplateField field : fields) {
            boolean known = field.kind() == TemplateField.Kind.LIST
                    ? LISTS.containsKey(field.name())
                    : field.kind() == TemplateField.Kind.TEXT ? TEXTS.contains(field.name()) : knows(field.name());
            if (!known) {
                faults.add(new TemplateFault(field.name(), field.place(), "unknown field"));
            } else if (field.kind() == TemplateField.Kind.LIST) {
                unknownItems(field, faults);
            }
        }
        Set<String> missing = new TreeSet<>(REQUIRED);
        missing.removeAll(TemplateField.names(fields));
        missing.forEach(name -> faults.add(new TemplateFault(name, "", "missing field")));
        return faults;
    }

    private static void unknownItems(TemplateField list, List<TemplateFault> faults) {
        for (TemplateField item : list.fields()) {
            if (!LISTS.get(list.name()).contains(item.name()) && !TemplateData.IMPLICIT.contains(item.name())) {
                faults.add(new TemplateFault(list.name() + "." + item.name(), item.place(), "unknown field"));
            }
        }
    }
}
