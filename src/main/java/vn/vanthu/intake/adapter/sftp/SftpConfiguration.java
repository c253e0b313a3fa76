package vn.vanthu.intake.adapter.sftp;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vanthu.intake.DropWatch;
import vn.vanthu.intake.adapter.IntakeSettings;
import vn.vanthu.operations.ServiceTime;

/** What {@code routes/receive-sftp.yaml} names. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({SftpSettings.class, IntakeSettings.class})
class SftpConfiguration {

    @Bean
    SftpPickup sftpPickup(
            SftpSettings settings,
            IntakeSettings intake,
            ServiceTime time,
            @Value("${vanthu.data-dir:./data}") Path dataDir) {
        PollMemory memory = new PollMemory(dataDir.resolve("sftp-last-poll"));
        DropWatch watch = new DropWatch(settings.fileQuiet(), settings.folderQuiet(), memory.recall());
        RemovalJournal journal = new RemovalJournal(dataDir.resolve("sftp-removals"));
        return new SftpPickup(watch, memory, journal, time, intake.limit());
    }
}
