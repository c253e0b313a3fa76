package vn.vanthu.consolidation.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuperiorSettingsTest {

    @Test
    void onlyNamedAccountsReadReports() {
        SuperiorSettings named = readers(List.of("tinh-dak-lak", "bo-noi-vu"));

        assertThat(named.mayRead("bo-noi-vu", false)).isTrue();
        assertThat(named.mayRead("bo-noi-vu", true)).isTrue();
        assertThat(named.mayRead("xa-ea-o", false)).isFalse();
        assertThat(named.mayRead("xa-ea-o", true)).isFalse();
    }

    @Test
    void withNobodyNamedReportsAreReadOnEmbeddedServersAlone() {
        SuperiorSettings nobody = readers(List.of());

        assertThat(nobody.mayRead("xa-ea-o", true)).isTrue();
        assertThat(nobody.mayRead("tinh-dak-lak", false)).isFalse();
    }

    private static SuperiorSettings readers(List<String> accounts) {
        return new SuperiorSettings(true, 1000, 0, 120, List.of("Bộ Nội vụ"), "", "BC-SNV", List.of(), "", accounts);
    }
}
