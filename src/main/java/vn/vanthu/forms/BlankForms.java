package vn.vanthu.forms;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import vn.vanthu.document.Wording;
import vn.vanthu.obligation.Duties;
import vn.vanthu.obligation.Duty;
import vn.vanthu.obligation.ObligationCode;
import vn.vanthu.obligation.Regime;
import vn.vanthu.obligation.ReportingPeriod;

/** Biểu mẫu để trống of every duty, as files. */
public final class BlankForms {

    private final Duties duties;
    private final FormMaker maker;
    private final List<FormWriter> writers;
    private final LastReports lastReports;

    /** @param layouts what a regime says of plans and scores, such as {@link FormLayout#of} */
    public BlankForms(
            Duties duties,
            List<SigningRule> rules,
            Function<Regime, FormLayout> layouts,
            List<FormWriter> writers,
            LastReports lastReports) {
        this.duties = duties;
        this.maker = new FormMaker(new FormHeads(duties.units(), rules), layouts);
        this.writers = List.copyOf(writers);
        this.lastReports = lastReports;
    }

    /** One file of each format; none for a duty that has no form, and no sheets for an annex that has none. */
    public List<FormFile> of(Duty duty, Regime regime, LastFigures last) {
        return maker.of(duty, regime, last).stream()
                .flatMap(form -> writers.stream()
                        .filter(writer -> writer.format() == FormFile.Format.DOCX
                                || !Grids.of(form).isEmpty())
                        .map(writer ->
                                new FormFile(name(form, writer.format(), duty), writer.format(), writer.write(form))))
                .toList();
    }

    /** The forms with the figures of the unit's own last report. */
    public List<FormFile> of(Duty duty) {
        return duties.regimes()
                .of(duty.period())
                .map(regime -> of(duty, regime, lastReports.before(duty.unit(), duty.obligation(), duty.period())))
                .orElse(List.of());
    }

    /** The duty by its names; empty when the unit does not owe it. */
    public Optional<Duty> duty(String unit, ObligationCode obligation, ReportingPeriod period) {
        return duties.find(unit, obligation, period);
    }

    private static String name(BlankForm form, FormFile.Format format, Duty duty) {
        String ending = format.name().toLowerCase(Locale.ROOT);
        return Wording.of("form.file." + form.kind() + "." + format) + "-" + duty.period() + "-"
                + duty.unit().id() + "." + ending;
    }
}
