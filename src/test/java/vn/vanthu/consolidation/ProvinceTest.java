package vn.vanthu.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vanthu.extraction.Figure;
import vn.vanthu.obligation.Check;
import vn.vanthu.obligation.ReportingPeriod;

class ProvinceTest {

    @Test
    void theSameSeedGivesTheSameProvince() {
        assertThat(Province.of(7).dossier()).isEqualTo(Province.of(7).dossier());
        assertThat(Province.of(7).dossier()).isNotEqualTo(Province.of(8).dossier());
    }

    @ParameterizedTest
    @CsvSource({"2026Q1, 1", "2026H1, 2", "2027, 3", "2019, 4"})
    void aSoundProvinceKeepsEveryCheck(String period, long seed) {
        Dossier dossier =
                Province.sound(seed, 30, ReportingPeriod.parse(period)).dossier();

        for (UnitReturn unit : dossier.now().units()) {
            Map<String, BigDecimal> values = new HashMap<>();
            for (Figure figure : unit.content().orElseThrow().report().figures()) {
                values.put(figure.code(), figure.value().orElseThrow());
            }
            for (Check check : dossier.now().checks()) {
                assertThat(check.on(code -> Optional.ofNullable(values.get(code))))
                        .as("%s of %s", check, unit.unit().id())
                        .isInstanceOf(Check.Holds.class);
            }
        }
    }

    @Test
    void anErrorOfEveryKindIsPlanted() {
        Set<OpenQuestion.Kind> planted = EnumSet.noneOf(OpenQuestion.Kind.class);
        for (String period : List.of("2026", "2027Q3")) {
            Province province = Province.of(5, 120, ReportingPeriod.parse(period));

            assertThat(province.dossier().now().units()).hasSize(120);
            assertThat(province.planted()).hasSizeGreaterThan(20);
            province.planted().forEach(error -> planted.add(error.kind()));
        }
        assertThat(planted).containsExactlyInAnyOrder(OpenQuestion.Kind.values());
    }
}
