package vn.vanthu.consolidation.adapter.page;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.vanthu.consolidation.Dossier;
import vn.vanthu.consolidation.Returns;
import vn.vanthu.consolidation.UnitReturn;
import vn.vanthu.consolidation.UnitReturn.Content;
import vn.vanthu.extraction.ExtractedReport;
import vn.vanthu.extraction.Section;
import vn.vanthu.ledger.Standing;
import vn.vanthu.ledger.State;
import vn.vanthu.obligation.Duty;
import vn.vanthu.obligation.ReportingPeriod;
import vn.vanthu.obligation.Unit;

/** Dossiers made unlike any usual one. */
final class OddDossiers {

    private OddDossiers() {}

    static Dossier withoutEarlier(Dossier dossier) {
        return new Dossier(dossier.asOf(), dossier.now(), Optional.empty(), List.of(), List.of());
    }

    static Dossier nobodySent(Dossier dossier) {
        return each(
                dossier,
                unit -> new UnitReturn(
                        new Standing(unit.standing().duty(), State.MISSING, 3, Optional.empty()), Optional.empty()));
    }

    static Dossier nilOnly(Dossier dossier) {
        return each(
                dossier,
                unit -> new UnitReturn(
                        new Standing(
                                unit.standing().duty(),
                                State.NIL,
                                0,
                                unit.standing().answer()),
                        unit.content()
                                .map(content -> new Content(
                                        content.caseNumber(),
                                        content.version(),
                                        content.verdict(),
                                        true,
                                        content.paper(),
                                        new ExtractedReport(content.report().head(), List.of(), List.of())))));
    }

    static Dossier of(Dossier dossier, ReportingPeriod period) {
        Returns now = dossier.now();
        return new Dossier(
                dossier.asOf(),
                new Returns(now.obligation(), period, now.outline(), now.checks(), now.units()),
                dossier.last(),
                dossier.within(),
                List.of());
    }

    /** Units whose names fill lines. */
    static Dossier named(Dossier dossier, UnaryOperator<String> name) {
        return each(dossier, unit -> new UnitReturn(renamed(unit.standing(), name), unit.content()));
    }

    private static Standing renamed(Standing standing, UnaryOperator<String> name) {
        Duty duty = standing.duty();
        Unit unit = duty.unit();
        Unit renamed = new Unit(
                unit.id(),
                name.apply(unit.name()),
                unit.kind(),
                unit.groups(),
                unit.email(),
                unit.parent(),
                unit.validFrom(),
                unit.validTo(),
                unit.aliases(),
                unit.successors(),
                unit.agencyIdentifier(),
                unit.special());
        return new Standing(
                new Duty(renamed, duty.obligation(), duty.period(), duty.due(), duty.concession(), Optional.empty()),
                standing.state(),
                standing.daysLate(),
                standing.answer());
    }

    /** @param says what a section of the outline's code and its text become */
    static Dossier said(Dossier dossier, UnaryOperator<Section> says) {
        return each(
                dossier,
                unit -> new UnitReturn(
                        unit.standing(),
                        unit.content()
                                .map(content -> new Content(
                                        content.caseNumber(),
                                        content.version(),
                                        content.verdict(),
                                        content.nil(),
                                        content.paper(),
                                        new ExtractedReport(
                                                content.report().head(),
                                                content.report().sections().stream()
                                                        .map(says)
                                                        .toList(),
                                                content.report().figures())))));
    }

    private static Dossier each(Dossier dossier, UnaryOperator<UnitReturn> as) {
        Returns now = dossier.now();
        return new Dossier(
                dossier.asOf(),
                new Returns(
                        now.obligation(),
                        now.period(),
                        now.outline(),
                        now.checks(),
                        now.units().stream().map(as).toList()),
                dossier.last(),
                dossier.within(),
                dossier.own(),
                dossier.trend());
    }
}
