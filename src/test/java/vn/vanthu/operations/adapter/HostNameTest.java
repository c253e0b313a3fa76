package vn.vanthu.operations.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.web.firewall.RequestRejectedException;

class HostNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "[::1]"})
    void anOpenConsoleAnswersToTheMachinesOwnNames(String name) {
        assertThat(firewalled("", name)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "127.0.0.1.evil.example", "localhost.evil.example"})
    void anOpenConsoleAnswersToNoOtherName(String name) {
        assertThatThrownBy(() -> firewalled("", name)).isInstanceOf(RequestRejectedException.class);
    }

    @Test
    void aConsoleWithALoginMayHaveAnyName() {
        assertThat(firewalled("secret", "vanthu.snv.daklak.example")).isEqualTo("vanthu.snv.daklak.example");
    }

    private static String firewalled(String password, String host) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/units");
        request.setServerName(host);
        return new AccessConfiguration()
                .firewall(new ConsoleSettings("vanthu", password))
                .getFirewalledRequest(request)
                .getServerName();
    }
}
