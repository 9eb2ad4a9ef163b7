package io.fluxa.it.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.devservices.mysql.RunningMysql;
import io.fluxa.error.ConfigurationException.Problem;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.SchemaException;
import io.fluxa.internal.ids.IdSequences;
import io.fluxa.internal.mysql.MysqlDatabase;
import io.fluxa.internal.mysql.SqlChannel;
import io.fluxa.internal.mysql.SqlChannel.Binder;
import io.fluxa.internal.mysql.StatementLog;
import io.fluxa.internal.schema.MysqlAlters;
import io.fluxa.internal.schema.SchemaStart;
import io.fluxa.it.TestMysql;
import io.fluxa.schema.Alter;
import io.fluxa.schema.AlterSafety;
import io.fluxa.schema.ColumnType;
import io.fluxa.schema.ColumnType.BooleanType;
import io.fluxa.schema.ColumnType.DateTimeType;
import io.fluxa.schema.ColumnType.DateType;
import io.fluxa.schema.ColumnType.DecimalType;
import io.fluxa.schema.ColumnType.EnumType;
import io.fluxa.schema.ColumnType.IntegerType;
import io.fluxa.schema.ColumnType.TextType;
import io.fluxa.schema.EntitySchema;
import io.fluxa.schema.SchemaPolicy;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchemaStartIT {

    private static final EntitySchema NOTE = EntitySchema.of("Note", "default", "my_note")
            .required("id", "id", new IntegerType(4, true))
            .required("text", "text", new TextType(10))
            .index("text", "text")
            .build();

    private final RunningMysql server = TestMysql.shared();
    private final List<Problem> problems = new ArrayList<>();
    private String schema;
    private MysqlDatabase database;

    @BeforeEach
    void open() throws SQLException {
        schema = TestMysql.newSchema(server);
        database = TestMysql.open(server, schema, options -> options.maxOpenConnections(1));
    }

    @AfterEach
    void drop() throws SQLException {
        database.close();
        TestMysql.execute(server, "mysql", "DROP DATABASE " + schema);
    }

    @ParameterizedTest
    @EnumSource(names = {"SAFE", "ALL"})
    void createsWhatIsMissingOnAPoolOfOneConnection(SchemaPolicy policy) {
        run(policy, NOTE);

        assertThat(problems).isEmpty();
        assertThat(tables()).containsExactlyInAnyOrder("my_note", "_fluxa_sequence");
        assertThat(alters(NOTE)).isEmpty();
        run(SchemaPolicy.VALIDATE, NOTE);
        assertThat(problems).isEmpty();
    }

    @Test
    void saysWhatIsMissingAndHowToMendIt() {
        run(SchemaPolicy.VALIDATE, NOTE);

        assertThat(problems).extracting(Problem::code).containsOnly(ErrorCode.TABLE_MISSING);
        assertThat(problems)
                .extracting(Problem::message)
                .satisfiesExactly(
                        table -> assertThat(table)
                                .contains("'my_note'", "Note", schema, "'default'", "fluxa.schema.on-start=safe"),
                        ids -> assertThat(ids).contains("'_fluxa_sequence'"));
        assertThat(tables()).isEmpty();
    }

    @Test
    void looksAtNothingWhenToldSo() {
        run(SchemaPolicy.NONE, NOTE);

        assertThat(problems).isEmpty();
        assertThat(tables()).isEmpty();
    }

    @Test
    void namesMissingColumnsOfAnExistingTable() throws SQLException {
        TestMysql.execute(server, schema, "CREATE TABLE my_note (ID int unsigned NOT NULL PRIMARY KEY)");

        run(SchemaPolicy.SAFE, NOTE);

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ErrorCode.SCHEMA_MISMATCH);
            assertThat(problem.message()).contains("my_note", "[text]");
        });
    }

    @Test
    void comparesTableNamesWholeAndNotAsPatterns() throws SQLException {
        TestMysql.execute(server, schema, "CREATE TABLE myXnote (id int unsigned NOT NULL PRIMARY KEY)");

        assertThat(alters(NOTE))
                .extracting(Alter::text)
                .anySatisfy(text -> assertThat(text).contains("`my_note`"));
    }

    @Test
    void givesAltersSortedByTableAndRunsThemOneByOne() {
        EntitySchema other = EntitySchema.of("Another", "default", "another")
                .required("id", "id", new IntegerType(8, true))
                .build();

        List<Alter> alters = alters(NOTE, other);

        assertThat(alters).extracting(Alter::safety).containsOnly(AlterSafety.SAFE);
        assertThat(alters).extracting(Alter::pool).containsOnly("default");
        assertThat(alters)
                .extracting(alter -> alter.text().substring(0, alter.text().indexOf(" (\n")))
                .containsExactly(
                        "CREATE TABLE `" + schema + "`.`_fluxa_sequence`",
                        "CREATE TABLE `" + schema + "`.`another`",
                        "CREATE TABLE `" + schema + "`.`my_note`");
        alters.get(1).exec();
        assertThat(tables()).containsExactly("another");
        assertThat(alters(NOTE, other)).hasSize(2);
    }

    @Test
    void ignoresEntitiesOfOtherPools() {
        EntitySchema other = EntitySchema.of("Other", "logs", "other")
                .required("id", "id", new IntegerType(8, true))
                .build();

        run(SchemaPolicy.SAFE, other);

        assertThat(problems).isEmpty();
        assertThat(tables()).isEmpty();
    }

    @Test
    void writesEachTypeAsTheServerShowsIt() {
        EntitySchema all = everyType();

        run(SchemaPolicy.SAFE, all);

        assertThat(problems).isEmpty();
        String expected = alterText(all)
                .lines()
                .filter(line -> line.startsWith("  `"))
                .map(line -> line.replaceAll(",$", ""))
                .collect(Collectors.joining("\n"));
        String shown = showCreate("every`type")
                .lines()
                .filter(line -> line.startsWith("  `"))
                .map(line -> line.replaceAll(",$", ""))
                .collect(Collectors.joining("\n"));
        assertThat(shown).isEqualTo(expected);
    }

    @Test
    void letsTenNodesStartAtOnce() throws Exception {
        List<EntitySchema> schemas = IntStream.range(0, 5)
                .mapToObj(i -> EntitySchema.of("T" + i, "default", "t" + i)
                        .required("id", "id", new IntegerType(4, true))
                        .build())
                .toList();
        Callable<List<Problem>> node = () -> {
            List<Problem> found = new ArrayList<>();
            try (MysqlDatabase own = TestMysql.open(server, schema, options -> options.maxOpenConnections(2))) {
                SchemaStart.run(SchemaPolicy.SAFE, List.of(own), schemas, found);
            }
            return found;
        };
        ExecutorService nodes = Executors.newFixedThreadPool(10);
        try {
            for (Future<List<Problem>> done : nodes.invokeAll(java.util.Collections.nCopies(10, node))) {
                assertThat(done.get()).isEmpty();
            }
        } finally {
            nodes.shutdownNow();
        }
        assertThat(tables()).hasSize(6);
    }

    @Test
    void tellsTheMendWhenIdsAreNeededWithoutTheirTable() {
        alters(NOTE).stream().filter(alter -> alter.text().contains("my_note")).forEach(Alter::exec);

        try (IdSequences ids = new IdSequences()) {
            assertThatThrownBy(() -> ids.next(database, NOTE))
                    .isInstanceOf(SchemaException.class)
                    .hasMessageContainingAll("FLX-2001", "_fluxa_sequence", "fluxa.schema.on-start=safe");
        }
    }

    private static EntitySchema everyType() {
        EntitySchema.Builder builder =
                EntitySchema.of("EveryType", "default", "every`type").required("id", "id", new IntegerType(2, true));
        List<ColumnType> types = List.of(
                new IntegerType(1, false),
                new IntegerType(2, false),
                new IntegerType(3, true),
                new IntegerType(4, true),
                new IntegerType(8, true),
                new BooleanType(),
                new TextType(255),
                new TextType(TextType.MAX),
                new DecimalType(10, 2, false),
                new DecimalType(6, 0, true),
                new DateType(),
                new DateTimeType(0),
                new DateTimeType(3),
                new EnumType(List.of("it's", "back\\slash", "\u00FC", "a b")));
        for (int i = 0; i < types.size(); i++) {
            builder.required("r" + i, "r" + i, types.get(i)).nullable("sel`ect " + i, "n" + i, types.get(i));
        }
        return builder.uniqueIndex("by `r`", "r0", "r1").build();
    }

    private void run(SchemaPolicy policy, EntitySchema... schemas) {
        SchemaStart.run(policy, List.of(database), List.of(schemas), problems);
    }

    private List<Alter> alters(EntitySchema... schemas) {
        return MysqlAlters.of(List.of(database), List.of(schemas));
    }

    private String alterText(EntitySchema schema) {
        return io.fluxa.internal.schema.CreateTable.sql(this.schema, schema, database.encoding(), database.collation());
    }

    private String showCreate(String table) {
        try (SqlChannel channel = database.channel(StatementLog.NONE)) {
            return channel.select("SHOW CREATE TABLE `" + table.replace("`", "``") + "`", Binder.NOTHING, results -> {
                results.next();
                return results.getString(2);
            });
        }
    }

    private List<String> tables() {
        try (SqlChannel channel = database.channel(StatementLog.NONE)) {
            return channel.select("SHOW TABLES", Binder.NOTHING, results -> {
                List<String> names = new ArrayList<>();
                while (results.next()) {
                    names.add(results.getString(1));
                }
                return names;
            });
        }
    }
}
