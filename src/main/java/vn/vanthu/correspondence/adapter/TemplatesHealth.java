package vn.vanthu.correspondence.adapter;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import vn.vanthu.correspondence.TemplateFault;

/** ATTENTION while a template has faults; all faults of all templates, each with its place. */
final class TemplatesHealth implements HealthIndicator {

    private final TemplateRenderer renderer;

    TemplatesHealth(TemplateRenderer renderer) {
        this.renderer = renderer;
    }

    @Override
    public Health health() {
        Map<String, List<String>> broken = new TreeMap<>();
        renderer.faults()
                .forEach((template, faults) -> broken.put(
                        template, faults.stream().map(TemplateFault::toString).toList()));
        return (broken.isEmpty() ? Health.up() : Health.status("ATTENTION"))
                .withDetail("checked", renderer.templates().size())
                .withDetail("faults", broken)
                .build();
    }
}
