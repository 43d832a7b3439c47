package onrecord.api.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.AstPrinter;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import graphql.schema.idl.RuntimeWiring;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** Dates and instants as ISO 8601 strings. */
@Component
class Scalars implements RuntimeWiringConfigurer {

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        wiring.scalar(scalar("Date", "a date such as 2024-01-22", Scalars::date))
                .scalar(scalar("DateTime", "an instant such as 2024-01-22T09:30:00Z", Scalars::instant));
    }

    /** With a year of four digits, as more than that not every store can hold. */
    private static LocalDate date(String text) {
        LocalDate date = LocalDate.parse(text);
        if (date.getYear() < 0 || date.getYear() > 9999) {
            throw new DateTimeException("no year of four digits");
        }
        return date;
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    private static GraphQLScalarType scalar(String name, String form, Function<String, Object> parser) {
        return GraphQLScalarType.newScalar()
                .name(name)
                .coercing(new IsoText(form, parser))
                .build();
    }

    /** What was read is text already; what comes in is checked. */
    private record IsoText(String form, Function<String, Object> parser) implements Coercing<Object, String> {

        @Override
        public String serialize(Object value, GraphQLContext context, Locale locale) {
            return value.toString();
        }

        @Override
        public Object parseValue(Object input, GraphQLContext context, Locale locale) {
            try {
                return parser.apply(input instanceof String text ? text : "");
            } catch (DateTimeException wrong) {
                throw new CoercingParseValueException("\"" + Shown.of(input) + "\" is not " + form);
            }
        }

        @Override
        public Object parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
            String given =
                    input instanceof StringValue text ? String.valueOf(text.getValue()) : AstPrinter.printAst(input);
            try {
                return parser.apply(input instanceof StringValue ? given : "");
            } catch (DateTimeException wrong) {
                throw new CoercingParseLiteralException("\"" + Shown.of(given) + "\" is not " + form);
            }
        }

        @Override
        public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
            return StringValue.of(input.toString());
        }
    }
}
