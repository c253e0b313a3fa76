package vn.vanthu.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import vn.vanthu.document.AdministrativeDocument;
import vn.vanthu.document.Block;
import vn.vanthu.document.DocumentNumber;
import vn.vanthu.document.Signer;

/**
 * Báo cáo mẫu: a quarterly report as a unit sends it. {@link SampleReports} composes it whole; each {@code with…} and
 * {@code without…} gives a copy with one fault, at one place, and throws IllegalArgumentException when the report has no
 * such place.
 *
 * @param head the document without its body
 * @param annexTitle the line under "PHỤ LỤC"
 * @param forms the annex; empty when the outline has none or the unit left it out
 */
public record SampleReport(
        SampleOrder order,
        AdministrativeDocument head,
        List<SampleSection> sections,
        String annexTitle,
        List<FilledForm> forms) {

    public SampleReport {
        sections = List.copyOf(sections);
        forms = List.copyOf(forms);
    }

    /** The document with its body; the annex is no part of it. */
    public AdministrativeDocument document() {
        List<Block> body =
                sections.stream().flatMap(each -> each.blocks().stream()).toList();
        return Heads.withBody(head, body);
    }

    /** NUMBER_MISSING: "Số:     /BC-UBND". */
    public SampleReport withoutNumber() {
        DocumentNumber blank = new DocumentNumber("", head.number().notation());
        return with(Heads.withNumber(head, blank));
    }

    /** DATE_MISSING: the day is left blank, as on a draft. */
    public SampleReport withoutDate() {
        return with(Heads.withDate(head, Optional.empty()));
    }

    /** SIGNER_MISSING: the title stands, the name does not. */
    public SampleReport withoutSigner() {
        Signer signer = head.signer();
        return with(Heads.withSigner(head, new Signer(signer.authority(), signer.title(), "")));
    }

    /** AREA_MISSING. The other areas keep their numbers. */
    public SampleReport without(String area) {
        return edit(area, section -> List.of());
    }

    /** AREA_EMPTY: the heading alone. */
    public SampleReport withEmpty(String area) {
        return edit(area, section -> List.of(section.headingOnly()));
    }

    /** No fault: the unit says that nothing arose in an area. */
    public SampleReport nil(String area) {
        return edit(area, section -> List.of(section.saying(Texts.plain("fault.nil"))));
    }

    /** PART_MISSING, with the areas that the part holds. */
    public SampleReport withoutPart(String part) {
        List<SampleSection> kept =
                sections.stream().filter(section -> !section.within(part)).toList();
        if (kept.size() == sections.size()) {
            throw new IllegalArgumentException("no part " + part);
        }
        return new SampleReport(order, head, kept, annexTitle, forms);
    }

    /** ANNEX_MISSING. */
    public SampleReport withoutAnnex() {
        return new SampleReport(order, head, sections, annexTitle, List.of());
    }

    /** SUM_WRONG: the total of its parts is written three too high, or too low where it may exceed them. */
    public SampleReport withWrongSum(String code) {
        return withLine(code, line -> List.of(FigureFaults.wrongSum(line, lines())));
    }

    /** RATIO_WRONG: per cent written about eleven points off. */
    public SampleReport withWrongRatio(String code) {
        return withLine(code, line -> List.of(FigureFaults.wrongRatio(line)));
    }

    /** VALUE_OUT_OF_RANGE: a count written where per cent is asked for. */
    public SampleReport withValueOutOfRange(String code) {
        return withLine(code, line -> List.of(line.withValue("1.284")));
    }

    /** INDICATOR_MISSING: the line is not in the form. */
    public SampleReport withoutIndicator(String code) {
        return withLine(code, line -> List.of());
    }

    /** INDICATOR_UNCLEAR: words where a number belongs. */
    public SampleReport withUnclear(String code) {
        return withLine(code, line -> List.of(line.withValue(Texts.plain("fault.unclear"))));
    }

    /** INDICATOR_CONFLICT: the line stands twice, with two values. */
    public SampleReport withConflict(String code) {
        return withLine(code, line -> List.of(line, FigureFaults.raised(line, 7)));
    }

    /** Any value, as the unit might print it. */
    public SampleReport withValue(String code, String printed) {
        return withLine(code, line -> List.of(line.withValue(printed)));
    }

    /** Every line of the annex. */
    public List<FilledForm.Line> lines() {
        return forms.stream().flatMap(form -> form.lines().stream()).toList();
    }

    private SampleReport with(AdministrativeDocument changed) {
        return new SampleReport(order, changed, sections, annexTitle, forms);
    }

    private SampleReport edit(String code, Function<SampleSection, List<SampleSection>> change) {
        if (sections.stream().noneMatch(section -> section.code().equals(code))) {
            throw new IllegalArgumentException("no section " + code);
        }
        List<SampleSection> edited = new ArrayList<>();
        for (SampleSection section : sections) {
            edited.addAll(section.code().equals(code) ? change.apply(section) : List.of(section));
        }
        return new SampleReport(order, head, edited, annexTitle, forms);
    }

    private SampleReport withLine(String code, Function<FilledForm.Line, List<FilledForm.Line>> change) {
        if (forms.stream().noneMatch(form -> form.has(code))) {
            throw new IllegalArgumentException("no indicator " + code);
        }
        UnaryOperator<FilledForm> edit = form -> form.replace(code, change);
        return new SampleReport(
                order, head, sections, annexTitle, forms.stream().map(edit).toList());
    }
}
