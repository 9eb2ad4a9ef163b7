package io.fluxa.internal.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.fixture.ProductProvider;
import io.fluxa.schema.ColumnType;
import io.fluxa.schema.ColumnType.BooleanType;
import io.fluxa.schema.ColumnType.DateTimeType;
import io.fluxa.schema.ColumnType.DateType;
import io.fluxa.schema.ColumnType.DecimalType;
import io.fluxa.schema.ColumnType.EnumType;
import io.fluxa.schema.ColumnType.IntegerType;
import io.fluxa.schema.ColumnType.TextType;
import io.fluxa.schema.EntitySchema;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CreateTableTest {

    @Test
    void writesColumnsInTheirOrderThenSortedIndexesThenThePrimaryKey() {
        assertThat(CreateTable.sql("shop", new ProductProvider().schema(), "utf8mb4", "utf8mb4_0900_ai_ci"))
                .isEqualTo("""
                        CREATE TABLE `shop`.`product` (
                          `id` bigint unsigned NOT NULL,
                          `name` varchar(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci NOT NULL DEFAULT '',
                          `price` decimal(10,2) DEFAULT NULL,
                          `category` smallint unsigned NOT NULL DEFAULT '0',
                          `status` enum('DRAFT','ACTIVE') CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci NOT NULL DEFAULT 'DRAFT',
                          `stock` int NOT NULL DEFAULT '0',
                          `featured` tinyint(1) NOT NULL DEFAULT '0',
                          `created_at` datetime NOT NULL DEFAULT '1000-01-01 00:00:00',
                          `updated_at` datetime NOT NULL DEFAULT '1000-01-01 00:00:00',
                          INDEX `category` (`category`),
                          UNIQUE INDEX `name` (`name`),
                         PRIMARY KEY (`id`)
                        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;""");
    }

    @Test
    void quotesHostileNamesAndValues() {
        EntitySchema schema = EntitySchema.of("Hostile", "default", "ta`ble; DROP TABLE x")
                .required("select", "id", new IntegerType(4, true))
                .required("co`l", "value", new EnumType(List.of("it's", "back\\slash", "`", "'; --")))
                .uniqueIndex("in`dex", "co`l", "select")
                .build();

        assertThat(CreateTable.sql("s`hop", schema, "utf8mb4", "utf8mb4_bin")).isEqualTo("""
                        CREATE TABLE `s``hop`.`ta``ble; DROP TABLE x` (
                          `select` int unsigned NOT NULL,
                          `co``l` enum('it''s','back\\\\slash','`','''; --') CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL DEFAULT 'it''s',
                          UNIQUE INDEX `in``dex` (`co``l`,`select`),
                         PRIMARY KEY (`select`)
                        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;""");
    }

    @ParameterizedTest
    @MethodSource
    void writesEachTypeAsMysqlDoes(ColumnType type, String required, String nullable) {
        EntitySchema schema = EntitySchema.of("Any", "default", "any")
                .required("id", "id", new IntegerType(1, true))
                .required("a", "a", type)
                .nullable("b", "b", type)
                .build();

        assertThat(CreateTable.sql("shop", schema, "latin1", "latin1_bin").lines())
                .contains("  `a` " + required + ",", "  `b` " + nullable + ",");
    }

    static Stream<Arguments> writesEachTypeAsMysqlDoes() {
        String latin = " CHARACTER SET latin1 COLLATE latin1_bin";
        return Stream.of(
                both(new IntegerType(1, false), "tinyint", "0"),
                both(new IntegerType(2, true), "smallint unsigned", "0"),
                both(new IntegerType(3, true), "mediumint unsigned", "0"),
                both(new IntegerType(4, false), "int", "0"),
                both(new IntegerType(8, true), "bigint unsigned", "0"),
                both(new BooleanType(), "tinyint(1)", "0"),
                both(new TextType(7), "varchar(7)" + latin, ""),
                both(new DecimalType(5, 0, true), "decimal(5,0) unsigned", "0"),
                both(new DecimalType(8, 3, false), "decimal(8,3)", "0.000"),
                both(new DateType(), "date", "0001-01-01"),
                both(new DateTimeType(0), "datetime", "1000-01-01 00:00:00"),
                both(new DateTimeType(6), "datetime(6)", "1000-01-01 00:00:00.000000"),
                both(new EnumType(List.of("a", "b")), "enum('a','b')" + latin, "a"),
                Arguments.of(new TextType(TextType.MAX), "mediumtext" + latin + " NOT NULL", "mediumtext" + latin));
    }

    @Test
    void givesLockNamesThatMysqlAccepts() {
        assertThat(SchemaLock.name("shop")).isEqualTo("fluxa_schema:shop");
        assertThat(SchemaLock.name("s".repeat(64)))
                .hasSizeLessThanOrEqualTo(64)
                .isNotEqualTo(SchemaLock.name("t".repeat(64)));
    }

    private static Arguments both(ColumnType type, String text, String defaultValue) {
        return Arguments.of(type, text + " NOT NULL DEFAULT '" + defaultValue + "'", text + " DEFAULT NULL");
    }
}
