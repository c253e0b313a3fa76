package vn.vanthu.extraction.adapter.ocr;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vanthu.extraction.adapter.process.ProcessReader;
import vn.vanthu.extraction.adapter.process.ReadingRecord;
import vn.vanthu.extraction.adapter.process.ReadingSettings;
import vn.vanthu.extraction.adapter.signature.SignatureVerifier;
import vn.vanthu.extraction.adapter.signature.TrustSettings;
import vn.vanthu.operations.adapter.ServiceSettings;

@Configuration
class OcrConfiguration {

    @Bean
    ProcessReader processReader(
            ReadingSettings settings,
            OcrSettings ocr,
            TrustSettings trust,
            ServiceSettings service,
            ReadingRecord record) {
        List<String> options = new ArrayList<>(ocr.options());
        options.addAll(TrustSettings.options(trust.folderWithin(service.configDir())));
        return ProcessReader.of(settings, options, record);
    }

    @Bean
    ScanReader scanReader(ProcessReader processes, OcrSettings settings, TrustSettings trust, ServiceSettings service) {
        SignatureVerifier verifier = SignatureVerifier.trusting(trust.folderWithin(service.configDir()));
        return ScanReader.over(processes, settings, verifier);
    }

    @Bean
    HealthIndicator ocrHealth(ScanReader scans, OcrSettings settings) {
        return new OcrHealth(scans, settings);
    }
}
