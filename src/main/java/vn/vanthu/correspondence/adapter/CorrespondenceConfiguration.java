package vn.vanthu.correspondence.adapter;

import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vanthu.correspondence.Agency;
import vn.vanthu.correspondence.AnswerPeriod;
import vn.vanthu.correspondence.DraftWords;
import vn.vanthu.correspondence.LetterWriter;
import vn.vanthu.correspondence.MarkedCopies;
import vn.vanthu.correspondence.adapter.comments.DocxAnnotator;
import vn.vanthu.correspondence.adapter.office.OfficeHealth;
import vn.vanthu.correspondence.adapter.office.OfficePrinter;
import vn.vanthu.correspondence.adapter.office.OfficeSettings;
import vn.vanthu.correspondence.adapter.pdf.DocxPrinter;
import vn.vanthu.correspondence.adapter.pdf.Typefaces;
import vn.vanthu.intake.adapter.mail.MailSettings;
import vn.vanthu.obligation.WorkingCalendar;
import vn.vanthu.operations.adapter.ServiceSettings;

@Configuration
class CorrespondenceConfiguration {

    private static final Logger log = LoggerFactory.getLogger(CorrespondenceConfiguration.class);

    @Bean
    Agency agency(AgencySettings settings, MailSettings mail) {
        return settings.agency(mail.address());
    }

    @Bean
    LetterWriter letterWriter(
            Agency agency, AgencySettings settings, WorkingCalendar calendar, MarkedCopies markedCopies) {
        return new LetterWriter(agency, new AnswerPeriod(calendar, settings.answerWithinDays()), markedCopies);
    }

    @Bean
    MarkedCopies markedCopies() {
        return new MarkedCopies(new DocxAnnotator());
    }

    @Bean
    PrinterChoice pagePrinter(ServiceSettings settings, OfficeSettings office) {
        return new PrinterChoice(
                new DocxPrinter(typefaces(settings)),
                office.enabled() ? Optional.of(new OfficePrinter(office)) : Optional.empty());
    }

    @Bean
    TemplateRenderer letterRenderer(PrinterChoice printer) {
        return new TemplateRenderer(Path.of("document-templates"), printer);
    }

    @Bean
    HealthIndicator officeHealth(PrinterChoice printer) {
        return new OfficeHealth(printer.office());
    }

    @Bean
    HealthIndicator templatesHealth(TemplateRenderer renderer) {
        return new TemplatesHealth(renderer);
    }

    @Bean
    DraftWords draftWords(TemplateRenderer renderer) {
        return renderer.draftWords();
    }

    /** Compiles the templates beside the start, so that the first letter does not wait and a fault is told at once. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> templateWarmUp(TemplateRenderer renderer) {
        return event -> {
            Thread thread = new Thread(() -> warmUp(renderer), "template-warm-up");
            thread.setDaemon(true);
            thread.start();
        };
    }

    private static Typefaces typefaces(ServiceSettings settings) {
        return settings.fonts().map(Typefaces::of).orElseGet(Typefaces::bundled);
    }

    private static void warmUp(TemplateRenderer renderer) {
        try {
            renderer.faults()
                    .forEach((template, faults) -> log.error("template {} cannot be used: {}", template, faults));
        } catch (RuntimeException e) {
            log.error("templates cannot be loaded: {}", e.getMessage());
        }
    }
}
