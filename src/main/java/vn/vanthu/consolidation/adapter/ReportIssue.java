package vn.vanthu.consolidation.adapter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vanthu.consolidation.Amendment;
import vn.vanthu.consolidation.Changes;
import vn.vanthu.consolidation.ConsolidatedReport;
import vn.vanthu.consolidation.Edition;
import vn.vanthu.consolidation.ReportForms;
import vn.vanthu.consolidation.ReportForms.Format;
import vn.vanthu.consolidation.WholeReport;
import vn.vanthu.correspondence.Addressee;
import vn.vanthu.correspondence.Agency;
import vn.vanthu.correspondence.LetterDraft;
import vn.vanthu.correspondence.LetterKind;
import vn.vanthu.correspondence.RenderedLetter;
import vn.vanthu.dispatch.Delivery;
import vn.vanthu.dispatch.adapter.LetterName;
import vn.vanthu.dispatch.adapter.LetterRegister;
import vn.vanthu.document.VietnamTime;
import vn.vanthu.document.Wording;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.Content;
import vn.vanthu.registration.Originals;

/** Phát hành báo cáo tổng hợp: its number comes from the series of all outgoing papers, its mail goes by the outbox. */
public class ReportIssue {

    static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final JdbcClient jdbc;
    private final LetterRegister letters;
    private final ReportForms forms;
    private final Originals originals;
    private final Agency agency;
    private final SuperiorSettings superior;

    public ReportIssue(
            JdbcClient jdbc,
            LetterRegister letters,
            ReportForms forms,
            Originals originals,
            Agency agency,
            SuperiorSettings superior) {
        this.jdbc = jdbc;
        this.letters = letters;
        this.forms = forms;
        this.originals = originals;
        this.agency = agency;
        this.superior = superior;
    }

    /** @param files SHA-256 of each form; the PDF is the signed one */
    public record Issued(String letterId, Map<Format, String> files) {}

    @Transactional(propagation = Propagation.MANDATORY)
    public Issued issue(
            ConsolidatedReport report,
            Drawing drawing,
            Changes changes,
            Optional<Amendment.Replaced> replaced,
            Instant now) {
        LocalDate today = now.atZone(VietnamTime.ZONE).toLocalDate();
        Map<Format, String> files = new EnumMap<>(Format.class);
        String letter = letters.issue(
                draft(report, drawing),
                data -> {
                    String number = String.valueOf(data.get("number"));
                    Map<Format, byte[]> written = forms.write(WholeReport.of(
                            report, new Edition(number, Optional.of(today), drawing.version(), changes, replaced)));
                    keep(written, files);
                    String name = new LetterName(Integer.parseInt(number), superior.notation()).file("xlsx");
                    return new LetterRegister.Written(
                            new RenderedLetter(written.get(Format.DOCX), written.get(Format.PDF)),
                            List.of(new Attachment(name, XLSX_TYPE, Content.of(written.get(Format.XLSX)))));
                },
                superior.mail().isEmpty() ? List.of() : List.of(Delivery.mail(superior.mail())),
                now);
        files.put(Format.PDF, signed(letter));
        return new Issued(letter, files);
    }

    private LetterDraft draft(ConsolidatedReport report, Drawing drawing) {
        String subject = Wording.of(
                drawing.version() == 1 ? "consolidated.subject" : "consolidated.subject.again",
                report.dossier().now().obligation().words(drawing.period()),
                Integer.toString(drawing.version()));
        return new LetterDraft(
                LetterKind.CONSOLIDATED_REPORT,
                new Addressee("", superior.addressee(), superior.mail()),
                subject,
                Wording.of("consolidated.covering", superior.addressee(), agency.shortName(), subject),
                Map.of("notation", superior.notation(), "signerTitle", agency.title(), "signerName", agency.signer()),
                List.of());
    }

    private void keep(Map<Format, byte[]> written, Map<Format, String> files) {
        written.forEach((format, bytes) -> {
            Content content = Content.of(bytes);
            if (format != Format.PDF) {
                originals.store(content);
            }
            files.put(format, content.sha256());
        });
    }

    private String signed(String letter) {
        return jdbc.sql("select pdf_sha256 from letter where id = :id")
                .param("id", letter)
                .query(String.class)
                .single();
    }
}
