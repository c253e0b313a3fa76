package vn.vanthu.forms.adapter;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vanthu.correspondence.adapter.TemplateRenderer;
import vn.vanthu.forms.BlankForms;
import vn.vanthu.forms.LastReports;
import vn.vanthu.obligation.Duties;
import vn.vanthu.operations.adapter.ServiceSettings;

@Configuration
class FormsConfiguration {

    @Bean
    BlankForms blankForms(Duties duties, ServiceSettings settings, TemplateRenderer renderer, LastReports lastReports) {
        return FormOffices.create(duties, settings.configDir(), renderer.widths(), lastReports);
    }
}
