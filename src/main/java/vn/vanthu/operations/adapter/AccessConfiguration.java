package vn.vanthu.operations.adapter;

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

/** Who may see the console and the API. The SOAP door has its own login, in the message. */
@Configuration
class AccessConfiguration {

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
