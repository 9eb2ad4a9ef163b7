package io.fluxa.internal.flush;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.fixture.TicketProvider;
import io.fluxa.internal.flush.Target.Guard;
import io.fluxa.internal.mysql.RowLock;
import io.fluxa.schema.ColumnType.IntegerType;
import io.fluxa.schema.ColumnType.TextType;
import io.fluxa.schema.EntitySchema;
import java.util.BitSet;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TableStatementsTest {

    private final TableStatements statements = new TableStatements(EntitySchema.of("Odd", "default", "o`dd")
            .required("id", "id", new IntegerType(8, true))
            .nullable("na`me", "name", new TextType(10))
            .required("stock", "stock", new IntegerType(4, false))
            .build());

    @Test
    void readsAllColumnsInSchemaOrder() {
        assertThat(statements.selectById(RowLock.NONE))
                .isEqualTo("SELECT `id`,`na``me`,`stock` FROM `o``dd` WHERE `id` = ?");
        assertThat(statements.selectByIds(3, RowLock.NONE))
                .isEqualTo("SELECT `id`,`na``me`,`stock` FROM `o``dd` WHERE `id` IN (?,?,?)");
    }

    @Test
    void locksRowsByTheirIndexAndInTheOrderOfTheirIds() {
        String select = "SELECT `id`,`na``me`,`stock` FROM `o``dd`";

        assertThat(statements.selectById(RowLock.EXCLUSIVE)).isEqualTo(select + " WHERE `id` = ? FOR UPDATE");
        assertThat(statements.selectByIds(1, RowLock.EXCLUSIVE_AT_ONCE))
                .isEqualTo(select + " WHERE `id` = ? FOR UPDATE NOWAIT");
        assertThat(statements.selectByIds(2, RowLock.EXCLUSIVE_WHERE_FREE))
                .isEqualTo(select + " FORCE INDEX (PRIMARY) WHERE `id` IN (?,?) ORDER BY `id` FOR UPDATE SKIP LOCKED");
        assertThat(statements.selectByIds(2, RowLock.SHARED))
                .isEqualTo(select + " FORCE INDEX (PRIMARY) WHERE `id` IN (?,?) ORDER BY `id` FOR SHARE");
    }

    @Test
    void keepsLongListsOfIdsToThePrimaryKey() {
        assertThat(statements.selectByIds(4_096, RowLock.NONE)).contains(" FROM `o``dd` WHERE `id` IN (?,");
        assertThat(statements.selectByIds(8_192, RowLock.NONE))
                .contains(" FROM `o``dd` FORCE INDEX (PRIMARY) WHERE `id` IN (?,")
                .endsWith("?)");
    }

    @Test
    void insertsSeveralRowsAtOnce() {
        assertThat(statements.insert(2))
                .isEqualTo("INSERT INTO `o``dd` (`id`,`na``me`,`stock`) VALUES (?,?,?),(?,?,?)");
    }

    @Test
    void updatesSharedValuesPlainlyAndOwnValuesByCase() {
        assertThat(statements.update(shape(columns(1), columns(), 1)))
                .isEqualTo("UPDATE `o``dd` SET `na``me` = ? WHERE `id` = ?");
        assertThat(statements.update(shape(columns(1), columns(2), 2)))
                .isEqualTo("UPDATE `o``dd` SET `na``me` = ?, "
                        + "`stock` = CASE `id` WHEN ? THEN ? WHEN ? THEN ? ELSE `stock` END WHERE `id` IN (?,?)");
    }

    @Test
    void incrementsWithinBounds() {
        assertThat(statements.increment(columns(1), columns(2), false))
                .isEqualTo("UPDATE `o``dd` SET `na``me` = ?, `stock` = `stock` + ? "
                        + "WHERE `id` = ? AND `stock` BETWEEN ? AND ?");
        assertThat(statements.increment(columns(), columns(2), false))
                .isEqualTo("UPDATE `o``dd` SET `stock` = `stock` + ? WHERE `id` = ? AND `stock` BETWEEN ? AND ?");
    }

    @Test
    void deletesSeveralRowsAtOnce() {
        assertThat(statements.delete(new Target(1, Guard.NONE))).isEqualTo("DELETE FROM `o``dd` WHERE `id` = ?");
        assertThat(statements.delete(new Target(2, Guard.NONE))).isEqualTo("DELETE FROM `o``dd` WHERE `id` IN (?,?)");
    }

    @Test
    void readsSomeColumnsOrNoneBesideTheId() {
        assertThat(statements.selectColumns(columns(1, 2), 2, false))
                .isEqualTo("SELECT `id`,`na``me`,`stock` FROM `o``dd` WHERE `id` IN (?,?)");
        assertThat(statements.selectColumns(columns(), 1, false)).isEqualTo("SELECT `id` FROM `o``dd` WHERE `id` = ?");
    }

    @Nested
    class WithMarkAndVersion {
        private final TableStatements tickets = new TableStatements(new TicketProvider().schema());

        @Test
        void marksRowsByTheirOwnIds() {
            assertThat(tickets.update(new UpdateShape(columns(5), columns(), true, new Target(2, Guard.ONE_VERSION))))
                    .isEqualTo("UPDATE `ticket` SET `updated_at` = ?, `fake_delete` = `id`, "
                            + "`version` = `version` + 1 WHERE `id` IN (?,?) AND `version` = ?");
            assertThat(tickets.update(new UpdateShape(columns(), columns(), true, new Target(1, Guard.ONE_VERSION))))
                    .isEqualTo("UPDATE `ticket` SET `fake_delete` = `id`, "
                            + "`version` = `version` + 1 WHERE `id` = ? AND `version` = ?");
        }

        @Test
        void guardsUpdatesByOneVersionOrAVersionPerRow() {
            assertThat(tickets.update(new UpdateShape(columns(1), columns(), false, new Target(3, Guard.ONE_VERSION))))
                    .isEqualTo("UPDATE `ticket` SET `title` = ?, `version` = `version` + 1 "
                            + "WHERE `id` IN (?,?,?) AND `version` = ?");
            assertThat(tickets.update(new UpdateShape(columns(), columns(1), false, new Target(2, Guard.OWN_VERSIONS))))
                    .isEqualTo("UPDATE `ticket` SET `title` = CASE `id` WHEN ? THEN ? WHEN ? THEN ? ELSE `title` END, "
                            + "`version` = `version` + 1 WHERE (`id`,`version`) IN ((?,?),(?,?))");
        }

        @Test
        void guardsDeletes() {
            assertThat(tickets.delete(new Target(2, Guard.ONE_VERSION)))
                    .isEqualTo("DELETE FROM `ticket` WHERE `id` IN (?,?) AND `version` = ?");
            assertThat(tickets.delete(new Target(2, Guard.OWN_VERSIONS)))
                    .isEqualTo("DELETE FROM `ticket` WHERE (`id`,`version`) IN ((?,?),(?,?))");
        }

        @Test
        void countsIncrementsAndGuardsThemOnlyBesideSetColumns() {
            assertThat(tickets.increment(columns(5), columns(2), false))
                    .isEqualTo("UPDATE `ticket` SET `updated_at` = ?, `votes` = `votes` + ?, "
                            + "`version` = `version` + 1 WHERE `id` = ? AND `votes` BETWEEN ? AND ?");
            assertThat(tickets.increment(columns(1), columns(2), true))
                    .isEqualTo("UPDATE `ticket` SET `title` = ?, `votes` = `votes` + ?, "
                            + "`version` = `version` + 1 WHERE `id` = ? AND `version` = ? AND `votes` BETWEEN ? AND ?");
        }
    }

    private static UpdateShape shape(BitSet shared, BitSet own, int width) {
        return new UpdateShape(shared, own, false, new Target(width, Guard.NONE));
    }

    private static BitSet columns(int... ordinals) {
        BitSet set = new BitSet();
        for (int ordinal : ordinals) {
            set.set(ordinal);
        }
        return set;
    }
}
