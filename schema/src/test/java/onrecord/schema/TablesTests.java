package onrecord.schema;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.EnumTypeDefinition;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The records in {@code onrecord.schema.table} are what the migrations make. */
class TablesTests {

    private static final String URL = "jdbc:h2:mem:tables;DB_CLOSE_DELAY=-1";
    private static final Map<Class<?>, String> TYPES = Map.of(
            long.class, "BIGINT",
            Long.class, "BIGINT",
            int.class, "INTEGER",
            Integer.class, "INTEGER",
            double.class, "DOUBLE PRECISION",
            Double.class, "DOUBLE PRECISION",
            boolean.class, "BOOLEAN",
            LocalDate.class, "DATE",
            OffsetDateTime.class, "TIMESTAMP WITH TIME ZONE");

    private static Connection store;

    @BeforeAll
    static void migrate() throws SQLException {
        store = DriverManager.getConnection(URL, Store.H2_USER, Store.H2_PASSWORD);
        Flyway.configure()
                .dataSource(URL, Store.H2_USER, Store.H2_PASSWORD)
                .locations(Store.migrations(URL))
                .load()
                .migrate();
    }

    @AfterAll
    static void close() throws SQLException {
        store.close();
    }

    @Test
    void everyTableHasARecordWithItsColumns() throws Exception {
        Map<String, List<String>> records = new TreeMap<>();
        for (Class<?> record : records()) {
            records.put(table(record), columns(record));
        }
        assertThat(records).isEqualTo(tables());
    }

    @Test
    void everyCheckAllowsTheValuesOfTheEnum() throws Exception {
        Map<String, List<String>> enums = new TreeMap<>();
        for (Class<?> record : records()) {
            for (RecordComponent component : record.getRecordComponents()) {
                if (component.getType().isEnum()) {
                    enums.put(table(record) + "." + snake(component.getName()), constants(component.getType()));
                }
            }
        }
        assertThat(checks()).isEqualTo(enums);
    }

    @Test
    void everyEnumOfTheSdlHasTheValuesOfTheJavaEnumOfItsName() throws Exception {
        List<String> compared = new ArrayList<>();
        for (Class<?> vocabulary : classes("vocabulary")) {
            EnumTypeDefinition sdl = Sdl.own().getTypeOrNull(vocabulary.getSimpleName(), EnumTypeDefinition.class);
            if (sdl != null) {
                compared.add(vocabulary.getSimpleName());
                assertThat(sdl.getEnumValueDefinitions().stream()
                                .map(value -> value.getName())
                                .toList())
                        .as(vocabulary.getSimpleName())
                        .isEqualTo(constants(vocabulary));
            }
        }
        assertThat(compared)
                .contains("BlockKind", "DateBasis", "EventType", "MentionKind", "NoticeKind", "ParticipantRole")
                .contains("PlaceKind", "StatementKind");
    }

    private static List<Class<?>> records() throws Exception {
        return classes("table").stream().filter(Class::isRecord).toList();
    }

    private static List<Class<?>> classes(String room) throws IOException, ClassNotFoundException {
        List<Class<?>> classes = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("target/classes/onrecord/schema/" + room))) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString().replace(".class", "");
                if (!name.equals("package-info")) {
                    classes.add(Class.forName("onrecord.schema." + room + "." + name));
                }
            }
        }
        return classes;
    }

    private static List<String> columns(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .map(component -> snake(component.getName()) + " " + type(component.getType()) + nullness(component))
                .sorted()
                .toList();
    }

    private static String type(Class<?> type) {
        return type == String.class || type.isEnum() ? "TEXT" : TYPES.get(type);
    }

    private static String nullness(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class) ? "" : " NOT NULL";
    }

    private static Map<String, List<String>> tables() throws SQLException {
        Map<String, List<String>> tables = new TreeMap<>();
        try (ResultSet columns = store.createStatement()
                .executeQuery("select table_name, column_name, data_type, is_nullable from information_schema.columns"
                        + " where table_schema = 'PUBLIC' and table_name <> 'flyway_schema_history'")) {
            while (columns.next()) {
                String type = columns.getString(3).startsWith("CHARACTER") ? "TEXT" : columns.getString(3);
                String nullness = columns.getString(4).equals("YES") ? "" : " NOT NULL";
                tables.computeIfAbsent(columns.getString(1).toLowerCase(Locale.ROOT), t -> new ArrayList<>())
                        .add(columns.getString(2).toLowerCase(Locale.ROOT) + " " + type + nullness);
            }
        }
        tables.values().forEach(list -> list.sort(null));
        return tables;
    }

    private static Map<String, List<String>> checks() throws SQLException {
        Map<String, List<String>> checks = new TreeMap<>();
        try (ResultSet clauses = store.createStatement()
                .executeQuery("select u.table_name, u.column_name, c.check_clause"
                        + " from information_schema.check_constraints c"
                        + " join information_schema.constraint_column_usage u using (constraint_name)"
                        + " where c.check_clause like '%ANY%'")) {
            while (clauses.next()) {
                String column = clauses.getString(1) + "." + clauses.getString(2);
                checks.put(
                        column.toLowerCase(Locale.ROOT),
                        Pattern.compile("'(\\w+)'")
                                .matcher(clauses.getString(3))
                                .results()
                                .map((MatchResult value) -> value.group(1))
                                .toList());
            }
        }
        return checks;
    }

    private static List<String> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(Object::toString).toList();
    }

    private static String table(Class<?> record) {
        return snake(record.getSimpleName().replaceAll("Row$", ""));
    }

    private static String snake(String camel) {
        return camel.replaceAll("(?<=.)([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
