package onrecord.api.http;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** GraphiQL, from files of this jar only ({@code src/main/graphiql} makes them); can be switched off. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "onrecord.graphiql", matchIfMissing = true)
class GraphiQlPage implements WebMvcConfigurer {

    private static final String PAGE = "forward:/graphiql/index.html";

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addViewController("/graphiql").setViewName(PAGE);
        registry.addViewController("/graphiql/").setViewName(PAGE);
        registry.addRedirectViewController("/", "/graphiql");
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/graphiql/**").addResourceLocations("classpath:/graphiql/");
    }
}
