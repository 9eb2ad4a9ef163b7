package io.fluxa.it.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.Engine;
import io.fluxa.Registry;
import io.fluxa.devservices.mysql.RunningMysql;
import io.fluxa.internal.schema.CreateTable;
import io.fluxa.it.TestMysql;
import io.fluxa.runtime.GeneratedProvider;
import io.fluxa.schema.EntitySchema;
import io.fluxa.schema.SchemaPolicy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is sent to create a table is what MySQL says of the table afterwards, so that the two can be compared as text. */
class DdlIT {

    private static final String COLLATION = "utf8mb4_0900_ai_ci";

    @Test
    void columnsAreWrittenAsMysqlWritesThem() throws SQLException {
        RunningMysql server = TestMysql.shared();
        String database = TestMysql.newSchema(server);
        try (Engine engine = Registry.create()
                .mysql("default", server.jdbcUrl(database), server.user(), server.password(), options -> {})
                .entities(Everything.class, Kept.class)
                .schemaOnStart(SchemaPolicy.SAFE)
                .validate()) {
            for (GeneratedProvider<?, ?> provider : engine.providers()) {
                EntitySchema schema = provider.schema();
                String ours = CreateTable.sql(database, schema, "utf8mb4", COLLATION);
                assertThat(columns(created(server, database, schema.table()))).containsExactlyElementsOf(columns(ours));
            }
        }
    }

    @Test
    void keptColumnsAndTheirIndexesAreThere() throws SQLException {
        RunningMysql server = TestMysql.shared();
        String database = TestMysql.newSchema(server);
        Registry.create()
                .mysql("default", server.jdbcUrl(database), server.user(), server.password(), options -> {})
                .entities(Kept.class)
                .schemaOnStart(SchemaPolicy.SAFE)
                .validate()
                .close();
        assertThat(created(server, database, "kept").lines().map(String::strip))
                .contains(
                        "`id` smallint unsigned NOT NULL,",
                        "`fake_delete` smallint unsigned NOT NULL DEFAULT '0',",
                        "`version` int NOT NULL DEFAULT '0',",
                        "UNIQUE KEY `code` (`code`,`fake_delete`),",
                        "KEY `fake_delete` (`fake_delete`),",
                        "KEY `place_city_code` (`place_city`,`code`,`fake_delete`)");
    }

    private static List<String> columns(String createTable) {
        return createTable
                .lines()
                .map(line -> line.strip().replaceAll(",$", ""))
                .filter(line -> line.startsWith("`"))
                .toList();
    }

    private static String created(RunningMysql server, String database, String table) throws SQLException {
        try (Connection connection = TestMysql.connect(server, database);
                Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery("SHOW CREATE TABLE `" + table + "`")) {
            results.next();
            return results.getString(2);
        }
    }
}
