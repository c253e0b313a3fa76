package vn.vanthu.consolidation.adapter;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import vn.vanthu.consolidation.Amendment;
import vn.vanthu.consolidation.Edition;
import vn.vanthu.consolidation.ReportForms;
import vn.vanthu.consolidation.ReportHead;
import vn.vanthu.consolidation.Returns;
import vn.vanthu.consolidation.UnitReturn;
import vn.vanthu.consolidation.WholeReport;
import vn.vanthu.consolidation.adapter.page.ReportPages;
import vn.vanthu.consolidation.adapter.sheet.Links;
import vn.vanthu.consolidation.adapter.sheet.ReportSheets;
import vn.vanthu.consolidation.adapter.xml.ReportXml;
import vn.vanthu.correspondence.Agency;
import vn.vanthu.correspondence.LetterRenderer;
import vn.vanthu.correspondence.Orders;
import vn.vanthu.correspondence.RenderedLetter;
import vn.vanthu.document.Wording;
import vn.vanthu.obligation.Regimes;

/** Pages, workbook and XML of one report, under the department's head. */
public final class WrittenForms implements ReportForms {

    private final ReportPages pages;
    private final Agency agency;
    private final SuperiorSettings superior;
    private final Regimes regimes;

    public WrittenForms(LetterRenderer renderer, Agency agency, SuperiorSettings superior, Regimes regimes) {
        this.pages = new ReportPages(renderer);
        this.agency = agency;
        this.superior = superior;
        this.regimes = regimes;
    }

    /** The workbook is written on a thread of its own, while the pages are drawn on the caller's. */
    @Override
    public Map<Format, byte[]> write(WholeReport whole) {
        CompletableFuture<byte[]> workbook = CompletableFuture.supplyAsync(
                () -> ReportSheets.write(whole, links()), task -> new Thread(task, "workbook").start());
        RenderedLetter printed = printed(whole, head(whole.report().dossier().now(), whole.edition()));
        Map<Format, byte[]> files = new EnumMap<>(Format.class);
        files.put(Format.DOCX, printed.docx());
        files.put(Format.PDF, printed.pdf());
        files.put(Format.XML, ReportXml.write(whole));
        files.put(Format.XLSX, workbook.join());
        return files;
    }

    private RenderedLetter printed(WholeReport whole, ReportHead head) {
        if (whole.plan().isPresent()) {
            return pages.write(whole.plan().get(), head);
        }
        return whole.scores().isPresent() ? pages.write(whole.scores().get(), head) : pages.write(whole.report(), head);
    }

    private ReportHead head(Returns now, Edition edition) {
        ReportHead head = new ReportHead(
                agency.parent(),
                agency.name(),
                agency.shortName(),
                agency.place(),
                superior.notation(),
                superior.recipients(),
                Stream.of(
                                Stream.of(Wording.of("letter.asAbove")),
                                superior.copies().stream(),
                                Stream.of(agency.archive()))
                        .flatMap(lines -> lines)
                        .toList(),
                agency.authority(),
                agency.title(),
                agency.signer(),
                orders(now),
                "",
                Optional.empty());
        ReportHead amending = Amendment.of(edition).map(head::amending).orElse(head);
        return edition.date().map(day -> amending.issued(edition.number(), day)).orElse(amending);
    }

    private List<String> orders(Returns now) {
        return now.units().stream()
                .findFirst()
                .map(UnitReturn::standing)
                .map(standing -> Orders.of(standing.duty(), regimes))
                .orElse(List.of());
    }

    private Links links() {
        return superior.console().isEmpty() ? Links.NONE : Links.to(superior.console());
    }
}
