package vn.vanthu.obligation.adapter;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.vanthu.document.DocumentType;
import vn.vanthu.obligation.DueRule;
import vn.vanthu.obligation.Obligation;
import vn.vanthu.obligation.ObligationCode;
import vn.vanthu.obligation.Recognition;
import vn.vanthu.obligation.ReportingPeriod;

/** Reads one obligation of a regime file. */
final class ObligationReader {

    private ObligationReader() {}

    static Optional<Obligation> read(YamlNode node) {
        Optional<ObligationCode> code = node.read("code", ObligationCode::valueOf);
        Optional<String> name = node.text("name");
        Optional<ReportingPeriod.Kind> kind =
                node.optional("period").isEmpty() ? Optional.empty() : node.oneOf(ReportingPeriod.Kind.class, "period");
        List<String> only = node.list("only");
        only.forEach(form -> node.check("only", form, ObligationReader::period));
        List<String> groups = node.list("obligors");
        Optional<String> addressee = node.text("addressee");
        String via = node.optional("via");
        Optional<DueRule> due = node.optionalChild("due").flatMap(DueRuleReader::read);
        Map<ReportingPeriod, DueRule> exceptions = exceptions(node);
        boolean chased = node.flag("chased");
        Optional<String> basis = node.text("basis");
        Recognition recognition = recognition(node.child("recognisedBy"));
        Optional<String> words = node.text("words");
        Optional<Obligation.Handling> handling = node.oneOf(Obligation.Handling.class, "handling");
        String outline = node.optional("outline");
        Map<String, ObligationCode> substitutes = node.optionalChild("substitution")
                .map(ObligationReader::substitutes)
                .orElse(Map.of());
        node.refuseOthers();
        if (code.isEmpty()
                || name.isEmpty()
                || addressee.isEmpty()
                || basis.isEmpty()
                || words.isEmpty()
                || handling.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Obligation(
                code.get(),
                name.get(),
                kind,
                Set.copyOf(only),
                groups,
                addressee.get(),
                via,
                due,
                exceptions,
                chased,
                basis.get(),
                recognition,
                words.get(),
                handling.get(),
                outline,
                substitutes));
    }

    /** {@code substitution: {enabled: false, by: {Q2: REPORT_HALF}}}: read in any case, in force only when enabled. */
    private static Map<String, ObligationCode> substitutes(YamlNode node) {
        boolean enabled = node.flag("enabled");
        Map<String, ObligationCode> substitutes = new HashMap<>();
        node.map("by").forEach((period, code) -> {
            node.check("by", period, ObligationReader::withoutYear);
            try {
                substitutes.put(period, ObligationCode.valueOf(code));
            } catch (IllegalArgumentException refusal) {
                node.fault("by." + period, refusal.getMessage());
            }
        });
        node.refuseOthers();
        return enabled ? substitutes : Map.of();
    }

    /** "Q2", "H1", "2012Q2", "2011-2015". */
    private static ReportingPeriod period(String form) {
        return form.matches("[0-9]{4}.*") ? ReportingPeriod.parse(form) : withoutYear(form);
    }

    private static ReportingPeriod withoutYear(String form) {
        if (!form.matches("[A-Z][0-9]{1,2}")) {
            throw new IllegalArgumentException("not a period such as Q2, H1, 2012Q2 or 2011-2015: \"" + form + "\"");
        }
        return ReportingPeriod.parse(ReportingPeriod.FIRST_YEAR + form);
    }

    private static Map<ReportingPeriod, DueRule> exceptions(YamlNode node) {
        Map<ReportingPeriod, DueRule> exceptions = new HashMap<>();
        for (YamlNode entry : node.children("exceptions")) {
            Optional<ReportingPeriod> period = entry.read("period", ReportingPeriod::parse);
            Optional<DueRule> rule = DueRuleReader.read(entry);
            if (period.isPresent() && rule.isPresent() && exceptions.put(period.get(), rule.get()) != null) {
                entry.fault("period", period.get() + " occurs twice");
            }
        }
        return exceptions;
    }

    private static Recognition recognition(YamlNode node) {
        Set<DocumentType> types = EnumSet.noneOf(DocumentType.class);
        for (String type : node.list("types")) {
            Optional<DocumentType> known = documentType(type);
            known.ifPresentOrElse(types::add, () -> node.fault("types", "no document type " + type));
        }
        List<List<String>> words = new ArrayList<>(node.lists("title"));
        if (words.isEmpty() || words.stream().anyMatch(List::isEmpty)) {
            node.fault("title", "expected at least one list of words, none of them empty");
        }
        List<String> not = node.list("notInTitle");
        node.refuseOthers();
        return new Recognition(types, words, not);
    }

    private static Optional<DocumentType> documentType(String name) {
        return EnumSet.allOf(DocumentType.class).stream()
                .filter(type -> type.name().equals(name))
                .findFirst();
    }
}
