package vn.vanthu.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.vanthu.document.AdministrativeDocument;
import vn.vanthu.extraction.ExtractedReport;
import vn.vanthu.intake.Channel;
import vn.vanthu.obligation.Unit;
import vn.vanthu.obligation.UnitRegistry;
import vn.vanthu.registration.RegisteredSubmission;

/** Who sent it, who issued it, whose duty is it? */
record Parties(UnitRegistry units) {

    /**
     * @param unit that the account belongs to
     * @param anonymous true for files at hand, which come from no account
     */
    record Sender(Optional<Unit> unit, boolean anonymous, LocalDate day) {}

    /** @param obligors the units whose duty is answered; empty when the unit owes nothing, or there is no duty */
    record Named(List<Unit> issuers, boolean issuedBySender, List<Unit> obligors) {}

    Sender sender(RegisteredSubmission registered, LocalDate day) {
        String account = registered.submission().sender().account();
        Channel channel = registered.submission().channel();
        Optional<Unit> unit = channel == Channel.EMAIL ? units.byEmail(account, day) : units.byId(account);
        return new Sender(unit, account.isEmpty(), day);
    }

    Named named(Sender sender, Optional<ExtractedReport> report, Optional<AnsweredDuty> duty) {
        List<Unit> issuers = report.map(found -> issuers(found.head().document(), sender.day()))
                .orElse(List.of());
        boolean own = sender.unit().isPresent()
                && issuers.stream()
                        .anyMatch(issuer -> isOrSucceeds(sender.unit().get(), issuer));
        Optional<Unit> unit = sender.anonymous() && issuers.size() == 1 ? Optional.of(issuers.get(0)) : sender.unit();
        return new Named(issuers, own, obligors(unit, issuers, duty, sender.day()));
    }

    /** The unit valid on the paper's date counts; where that finds none, the one valid when it was sent. */
    private List<Unit> issuers(AdministrativeDocument document, LocalDate sent) {
        if (document.issuer().isEmpty()) {
            return List.of();
        }
        List<String> parents = document.parent().isEmpty() ? List.of() : List.of(document.parent());
        return Stream.concat(document.date().stream(), Stream.of(sent))
                .map(day -> units.byIssuer(document.issuer(), parents, day))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The unit itself where it owes; else the ones it has succeeded, that of the paper alone if it names one of them. */
    private List<Unit> obligors(Optional<Unit> unit, List<Unit> issuers, Optional<AnsweredDuty> duty, LocalDate sent) {
        if (unit.isEmpty() || duty.isEmpty()) {
            return List.of();
        }
        List<Unit> owing =
                units.obligors(duty.get().obligation().groups(), duty.get().settled(sent));
        if (owing.contains(unit.get())) {
            return List.of(unit.get());
        }
        List<Unit> inherited = owing.stream()
                .filter(former -> units.successors(former).contains(unit.get()))
                .toList();
        List<Unit> named = inherited.stream().filter(issuers::contains).toList();
        return named.isEmpty() ? inherited : named;
    }

    private boolean isOrSucceeds(Unit unit, Unit former) {
        return unit.equals(former) || units.successors(former).contains(unit);
    }
}
