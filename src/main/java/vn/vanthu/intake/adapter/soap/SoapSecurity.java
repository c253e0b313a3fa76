package vn.vanthu.intake.adapter.soap;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** Leaves the login at {@code /soap/**} to WS-Security, inside the SOAP message. */
@Configuration(proxyBeanMethods = false)
class SoapSecurity {

    @Bean
    @Order(10)
    SecurityFilterChain soapFilterChain(HttpSecurity http) throws Exception {
        return http.securityMatcher("/soap/**")
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }
}
