package onrecord.api.trusted;

import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.graphql.server.support.SerializableGraphQlRequest;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Reads the bodies of requests as {@link IdentifiedRequest}s. */
@Component
class IdentifiedBody extends ValueDeserializer<SerializableGraphQlRequest> implements JsonMapperBuilderCustomizer {

    @Override
    public void customize(JsonMapper.Builder builder) {
        builder.addModule(new SimpleModule().addDeserializer(SerializableGraphQlRequest.class, this));
    }

    @Override
    public SerializableGraphQlRequest deserialize(JsonParser parser, DeserializationContext context) {
        return context.readValue(parser, IdentifiedRequest.class);
    }
}
