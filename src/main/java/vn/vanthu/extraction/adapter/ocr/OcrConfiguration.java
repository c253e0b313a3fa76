package vn.vanthu.extraction.adapter.ocr;

import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vanthu.extraction.adapter.process.ProcessReader;
import vn.vanthu.extraction.adapter.process.ReadingRecord;
import vn.vanthu.extraction.adapter.process.ReadingSettings;

@Configuration
class OcrConfiguration {

    @Bean
    ProcessReader processReader(ReadingSettings settings, OcrSettings ocr, ReadingRecord record) {
        return ProcessReader.of(settings, ocr.options(), record);
    }

    @Bean
    ScanReader scanReader(ProcessReader processes, OcrSettings settings) {
        return ScanReader.over(processes, settings);
    }

    @Bean
    HealthIndicator ocrHealth(ScanReader scans, OcrSettings settings) {
        return new OcrHealth(scans, settings);
    }
}
