package vn.vanthu.obligation.adapter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.vanthu.document.Outline;
import vn.vanthu.obligation.Check;
import vn.vanthu.obligation.CheckNotation;
import vn.vanthu.obligation.Contradictions;
import vn.vanthu.obligation.Obligation;
import vn.vanthu.obligation.Regime;
import vn.vanthu.obligation.Regimes;
import vn.vanthu.obligation.ReportingPeriod;

/** Reads {@code regimes/*.yaml} and the lists of indicators that they name. A regime's id is its file's name. */
public final class RegimeFiles {

    private static final String ENDING = ".yaml";
    private static final ObjectReader YAML = new YAMLMapper(YAMLFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .reader()
            .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private RegimeFiles() {}

    /**
     * @param configDirectory the department's configuration, whose {@code regimes/} wins file by file
     * @throws FaultyFiles with every fault of every file
     */
    public static Regimes load(Optional<Path> configDirectory) {
        DataFolder folder = new DataFolder("regimes", configDirectory);
        List<String> faults = new ArrayList<>();
        List<Regime> regimes = new ArrayList<>();
        folder.names(".yml").forEach(file -> faults.add(folder.path(file) + ": the file's name must end in " + ENDING));
        for (String file : folder.names(ENDING)) {
            parse(folder, file, faults)
                    .flatMap(root -> regime(file, root, new OutlineReader(folder, faults)))
                    .ifPresent(regimes::add);
        }
        FaultyFiles.refuse(faults);
        try {
            return new Regimes(regimes);
        } catch (Contradictions found) {
            throw new FaultyFiles(
                    found.errors().stream().map(error -> "regimes/: " + error).toList());
        }
    }

    private static Optional<YamlNode> parse(DataFolder folder, String file, List<String> faults) {
        try {
            JsonNode root = YAML.readTree(folder.text(file).orElseThrow());
            return Optional.of(new YamlNode(folder.path(file), "", root, faults));
        } catch (JsonProcessingException broken) {
            int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNr();
            faults.add(folder.path(file) + ", line " + line + ": " + broken.getOriginalMessage());
            return Optional.empty();
        }
    }

    private static Optional<Regime> regime(String file, YamlNode root, OutlineReader outlines) {
        Optional<String> name = root.text("name");
        YamlNode periods = root.child("periods");
        Optional<ReportingPeriod> from = periods.read("from", ReportingPeriod::parse);
        Optional<ReportingPeriod> to = periods.read("to", ReportingPeriod::parse);
        periods.refuseOthers();
        YamlNode effective = root.child("effective");
        Optional<LocalDate> since = effective.text("from").flatMap(text -> effective.date("from"));
        Optional<LocalDate> until = effective.date("to");
        effective.refuseOthers();
        List<String> basis = root.list("basis");
        String provisional = root.optional("provisional");
        List<Obligation> obligations = root.children("obligations").stream()
                .map(ObligationReader::read)
                .flatMap(Optional::stream)
                .toList();
        Map<String, Outline> read = outlines.readAll(root.child("outlines"));
        List<Check> checks = checks(root, read.get(Regime.REPORT));
        root.refuseOthers();
        if (name.isEmpty() || from.isEmpty() || to.isEmpty() || since.isEmpty()) {
            return Optional.empty();
        }
        String id = file.substring(0, file.length() - ENDING.length());
        return Optional.of(new Regime(
                id,
                name.get(),
                from.get(),
                to.get(),
                since.get(),
                until,
                basis,
                provisional,
                obligations,
                read,
                checks));
    }

    /** The file's own checks, and a range for every line counted in percent. */
    private static List<Check> checks(YamlNode root, Outline outline) {
        List<Check> checks = new ArrayList<>();
        for (String line : root.list("checks")) {
            try {
                checks.add(CheckNotation.parse(line));
            } catch (IllegalArgumentException refusal) {
                root.fault("checks", refusal.getMessage());
            }
        }
        Stream<Outline.Indicator> lines = outline.forms().stream().flatMap(form -> form.indicators().stream());
        lines.filter(line -> line.unit().equals("%"))
                .map(line -> new Check.Percent(line.code()))
                .forEach(checks::add);
        return checks;
    }
}
