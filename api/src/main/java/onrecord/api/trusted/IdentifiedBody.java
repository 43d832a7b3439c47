package onrecord.api.trusted;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.graphql.server.support.SerializableGraphQlRequest;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
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

    /** Finds out once how the fields are read, and not with each body. */
    @Override
    public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        return new Fields(context.findRootValueDeserializer(context.constructType(IdentifiedRequest.class)));
    }

    @Override
    public SerializableGraphQlRequest deserialize(JsonParser parser, DeserializationContext context) {
        return context.readValue(parser, IdentifiedRequest.class);
    }

    private static final class Fields extends ValueDeserializer<SerializableGraphQlRequest> {

        private final ValueDeserializer<Object> fields;

        Fields(ValueDeserializer<Object> fields) {
            this.fields = fields;
        }

        @Override
        public SerializableGraphQlRequest deserialize(JsonParser parser, DeserializationContext context) {
            return (SerializableGraphQlRequest) fields.deserialize(parser, context);
        }
    }
}
