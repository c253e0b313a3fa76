package vn.vanthu.operations.adapter;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import vn.vanthu.consolidation.adapter.SuperiorSettings;
import vn.vanthu.correspondence.adapter.AgencySettings;
import vn.vanthu.correspondence.adapter.office.OfficeSettings;
import vn.vanthu.correspondence.adapter.sign.SigningSettings;
import vn.vanthu.dispatch.adapter.draft.LetterSettings;
import vn.vanthu.dispatch.adapter.mail.SenderSettings;
import vn.vanthu.extraction.adapter.ocr.OcrSettings;
import vn.vanthu.extraction.adapter.process.ReadingSettings;
import vn.vanthu.extraction.adapter.signature.TrustSettings;
import vn.vanthu.intake.adapter.IntakeSettings;
import vn.vanthu.intake.adapter.embedded.EmbeddedSettings;
import vn.vanthu.intake.adapter.mail.MailSettings;
import vn.vanthu.intake.adapter.sftp.SftpSettings;
import vn.vanthu.operations.adapter.settings.SettingsCheck.Prefixed;
import vn.vanthu.operations.adapter.settings.SettingsGuard;
import vn.vanthu.reminder.adapter.ReminderSettings;

/** The service itself. */
@SpringBootApplication(scanBasePackages = "vn.vanthu")
@ConfigurationPropertiesScan("vn.vanthu")
public class Service {

    private static final Logger LOG = LoggerFactory.getLogger(Service.class);

    private static final List<Prefixed> SETTINGS = List.of(
            new Prefixed("vanthu", ServiceSettings.class),
            new Prefixed("vanthu.console", ConsoleSettings.class),
            new Prefixed("vanthu.consolidation", SuperiorSettings.class),
            new Prefixed("vanthu.agency", AgencySettings.class),
            new Prefixed("vanthu.embedded", EmbeddedSettings.class),
            new Prefixed("vanthu.intake", IntakeSettings.class),
            new Prefixed("vanthu.ladder", ReminderSettings.class),
            new Prefixed("vanthu.letters", LetterSettings.class),
            new Prefixed("vanthu.mail", MailSettings.class),
            new Prefixed("vanthu.mail", SenderSettings.class),
            new Prefixed("vanthu.ocr", OcrSettings.class),
            new Prefixed("vanthu.office", OfficeSettings.class),
            new Prefixed("vanthu.reading", ReadingSettings.class),
            new Prefixed("vanthu.sftp", SftpSettings.class),
            new Prefixed("vanthu.signing", SigningSettings.class),
            new Prefixed("vanthu.signing", TrustSettings.class));

    /** Starts and returns; the service stays up until the process is told to stop. Exits with 1 if it cannot start. */
    public static void run(String... args) {
        IdleMemory.giveBack();
        System.setProperty("h2.bindAddress", "127.0.0.1");
        SpringApplication service = new SpringApplication(Service.class);
        service.addListeners(new SettingsGuard(SETTINGS));
        Thread.setDefaultUncaughtExceptionHandler((thread, error) ->
                LOG.error("{} ended: {}", thread.getName(), error.getClass().getName()));
        try {
            service.run(args);
        } catch (RuntimeException e) {
            // Already reported; servers that have started would keep the process alive.
            System.exit(1);
        }
    }
}
