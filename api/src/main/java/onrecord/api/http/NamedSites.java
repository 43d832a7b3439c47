package onrecord.api.http;

import java.util.List;
import org.springframework.boot.graphql.autoconfigure.GraphQlCorsProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;

/** Lets pages of the sites that {@code spring.graphql.cors} names read all answers, those before GraphQL too. */
@Configuration(proxyBeanMethods = false)
class NamedSites {

    @Bean
    FilterRegistrationBean<CorsFilter> corsFilter(GraphQlCorsProperties properties) {
        CorsConfiguration named = properties.toCorsConfiguration();
        UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
        FilterRegistrationBean<CorsFilter> filter = new FilterRegistrationBean<>(new CorsFilter(source));
        filter.setOrder(4);
        filter.setEnabled(named != null);
        if (named != null) {
            CorsConfiguration all = new CorsConfiguration();
            all.setAllowedMethods(List.of("GET", "POST"));
            all.addAllowedHeader(CorsConfiguration.ALL);
            all.addExposedHeader("Retry-After");
            source.registerCorsConfiguration("/graphql", all.combine(named));
        }
        return filter;
    }
}
