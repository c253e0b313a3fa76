package vn.vanthu.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vanthu.document.DocumentType;
import vn.vanthu.document.Wording;
import vn.vanthu.obligation.Duty;
import vn.vanthu.obligation.Obligation;
import vn.vanthu.obligation.Regime;
import vn.vanthu.obligation.ReportingPeriod;
import vn.vanthu.obligation.Unit;
import vn.vanthu.obligation.UnitRegistry;

/** Composes the head of a form by the layout law in force on the day the paper is due. */
final class FormHeads {

    /** NĐ 30/2020/NĐ-CP took effect; TT 01/2011/TT-BNV held before. */
    private static final LocalDate DECREE_30 = LocalDate.of(2020, 3, 5);

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final Pattern NUMBERED = Pattern.compile("\\d+/[\\p{L}\\p{N}&.-]+");
    private static final Pattern REMARK = Pattern.compile("\\s*\\([^)]*\\)\\s*$");

    private final UnitRegistry units;
    private final List<SigningRule> rules;

    FormHeads(UnitRegistry units, List<SigningRule> rules) {
        this.units = units;
        this.rules = List.copyOf(rules);
    }

    FormHead of(BlankForm.Kind kind, Duty duty, Regime regime) {
        Unit unit = duty.unit();
        SigningRule rule = rule(unit);
        LocalDate day = duty.due().settled();
        boolean decree = !day.isBefore(DECREE_30);
        DocumentType type = kind == BlankForm.Kind.PLAN ? DocumentType.KE_HOACH : DocumentType.BAO_CAO;
        Optional<Unit> superior = rule.territorial()
                ? Optional.empty()
                : units.superiors(unit).stream().findFirst();
        String addressee = addressee(duty.obligation(), unit);
        return new FormHead(
                written(unit.name()),
                superior.map(Unit::name).map(FormHeads::capitals).orElse(""),
                capitals(unit.name()),
                type.abbreviation() + "-" + (rule.notation().isEmpty() ? Wording.of("form.dots") : rule.notation()),
                rule.territorial()
                        ? rule.place(unit)
                        : superior.map(above -> rule(above).place(above)).orElse(""),
                Wording.of("form.date", Integer.toString(day.getYear())),
                type,
                subject(kind, duty),
                kind == BlankForm.Kind.PLAN ? "" : recipient(duty.obligation(), unit, addressee),
                bases(duty.obligation(), regime, decree),
                Wording.of("form.opening." + kind, written(unit.name()), subjectInSentence(kind, duty)),
                distribution(kind, duty.obligation(), unit, addressee),
                rule.authority(),
                rule.title(),
                !decree);
    }

    private SigningRule rule(Unit unit) {
        return rules.stream()
                .filter(rule -> rule.concerns(unit))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no signing rule for units of kind " + unit.kind()));
    }

    /** "Công tác cải cách hành chính quý I năm 2012 và phương hướng, nhiệm vụ quý II năm 2012" for a report. */
    private static String subject(BlankForm.Kind kind, Duty duty) {
        ReportingPeriod period = duty.period();
        return kind == BlankForm.Kind.REPORT
                ? Wording.of(
                        "form.subject.REPORT",
                        period.vietnameseName(),
                        period.next().vietnameseName())
                : Wording.of("form.subject." + kind, period.vietnameseName());
    }

    private static String subjectInSentence(BlankForm.Kind kind, Duty duty) {
        return Wording.of("form.about." + kind, duty.period().vietnameseName());
    }

    /** The obligation's addressee by its full name: "UBND tỉnh" is the province that the unit belongs to. */
    private String addressee(Obligation obligation, Unit unit) {
        return written(units.superiors(unit).stream()
                .map(Unit::name)
                .filter(name -> name.startsWith(obligation.addressee()))
                .findFirst()
                .orElse(obligation.addressee()));
    }

    private static String recipient(Obligation obligation, Unit unit, String addressee) {
        boolean through = !obligation.via().isEmpty() && !obligation.via().equals(unit.name());
        return through ? Wording.of("form.recipient.via", addressee, obligation.via()) : addressee;
    }

    private static List<String> distribution(BlankForm.Kind kind, Obligation obligation, Unit unit, String addressee) {
        List<String> lines = new ArrayList<>();
        lines.add(kind == BlankForm.Kind.PLAN ? addressee : Wording.of("letter.asAbove"));
        if (!obligation.via().isEmpty() && !obligation.via().equals(unit.name())) {
            lines.add(obligation.via());
        }
        lines.add(Wording.of("form.archive"));
        return lines;
    }

    /** The regime's papers that the obligation rests on, told by their numbers; all of them when it names none. */
    private static List<String> bases(Obligation obligation, Regime regime, boolean decree) {
        List<String> cited = NUMBERED.matcher(obligation.basis())
                .results()
                .map(found -> found.group())
                .toList();
        List<String> named = regime.basis().stream()
                .filter(basis -> cited.stream().anyMatch(number -> names(basis, number)))
                .toList();
        List<String> papers = (named.isEmpty() ? regime.basis() : named)
                .stream().map(basis -> REMARK.matcher(basis).replaceFirst("")).toList();
        List<String> lines = new ArrayList<>();
        for (int at = 0; at < papers.size(); at++) {
            String mark = at + 1 < papers.size() ? ";" : decree ? "." : ",";
            lines.add(Wording.of("form.basis", papers.get(at)) + mark);
        }
        return lines;
    }

    private static boolean names(String basis, String number) {
        Matcher numbers = NUMBERED.matcher(basis);
        return numbers.find() && numbers.group().equals(number);
    }

    /** The committee of a place on a line of its own, as its papers print it. */
    private static String capitals(String name) {
        String shortened = Wording.of("form.committee.short") + " ";
        String committee = upper(Wording.of("form.committee"));
        return name.startsWith(shortened)
                ? committee + "\n" + upper(name.substring(shortened.length()))
                : upper(written(name));
    }

    static String written(String name) {
        return name.replace(Wording.of("form.committee.short"), Wording.of("form.committee"));
    }

    static String upper(String text) {
        return text.toUpperCase(VIETNAMESE);
    }
}
