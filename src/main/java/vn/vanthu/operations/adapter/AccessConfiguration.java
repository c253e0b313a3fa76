package vn.vanthu.operations.adapter;

import java.util.regex.Pattern;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** Who may see the console and the API. The SOAP door has its own login, in the message. */
@Configuration
class AccessConfiguration {

    private static final Pattern LOOPBACK =
            Pattern.compile("localhost|127(?:\\.\\d{1,3}){3}|\\[?(?:::1|0:0:0:0:0:0:0:1)]?", Pattern.CASE_INSENSITIVE);

    @Bean
    SecurityFilterChain access(HttpSecurity http, ConsoleSettings console) throws Exception {
        http.csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> headers.contentSecurityPolicy(
                        policy -> policy.policyDirectives("default-src 'self'; frame-ancestors 'none'")))
                .authorizeHttpRequests(requests -> {
                    requests.requestMatchers("/soap/**", "/actuator/health").permitAll();
                    if (console.open()) {
                        requests.anyRequest().permitAll();
                    } else {
                        requests.anyRequest().authenticated();
                    }
                });
        return console.open()
                ? http.build()
                : http.httpBasic(Customizer.withDefaults()).build();
    }

    /** Without a login only names of this machine are answered to, so that no other site's page can pose as one. */
    @Bean
    HttpFirewall firewall(ConsoleSettings console) {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        if (console.open()) {
            firewall.setAllowedHostnames(name -> LOOPBACK.matcher(name).matches());
        }
        return firewall;
    }

    @Bean
    UserDetailsService consoleUsers(ConsoleSettings console) {
        return console.open()
                ? new InMemoryUserDetailsManager()
                : new InMemoryUserDetailsManager(User.withUsername(console.user())
                        .password("{noop}" + console.password())
                        .roles("CLERK")
                        .build());
    }
}
