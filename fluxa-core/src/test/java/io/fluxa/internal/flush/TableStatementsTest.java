package io.fluxa.internal.flush;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.schema.ColumnType.IntegerType;
import io.fluxa.schema.ColumnType.TextType;
import io.fluxa.schema.EntitySchema;
import java.util.BitSet;
import org.junit.jupiter.api.Test;

class TableStatementsTest {

    private final TableStatements statements = new TableStatements(EntitySchema.of("Odd", "default", "o`dd")
            .required("id", "id", new IntegerType(8, true))
            .nullable("na`me", "name", new TextType(10))
            .required("stock", "stock", new IntegerType(4, false))
            .build());

    @Test
    void readsAllColumnsInSchemaOrder() {
        assertThat(statements.selectById()).isEqualTo("SELECT `id`,`na``me`,`stock` FROM `o``dd` WHERE `id` = ?");
        assertThat(statements.selectByIds(3))
                .isEqualTo("SELECT `id`,`na``me`,`stock` FROM `o``dd` WHERE `id` IN (?,?,?)");
        assertThat(statements.selectAll(0, true, true, false))
                .isEqualTo("SELECT `id`,`na``me`,`stock` FROM `o``dd` ORDER BY `id` DESC LIMIT ?,?");
        assertThat(statements.count(false)).isEqualTo("SELECT COUNT(*) FROM `o``dd`");
    }

    @Test
    void leavesSoftlyDeletedRowsOutOfListsUnlessAsked() {
        TableStatements marked = new TableStatements(EntitySchema.of("Note", "default", "note")
                .required("id", "id", new IntegerType(8, true))
                .deletion("fake_delete", "fakeDelete", new IntegerType(8, true))
                .build());

        assertThat(marked.selectAll(0, false, true, false))
                .isEqualTo("SELECT `id`,`fake_delete` FROM `note` WHERE `fake_delete` = 0 ORDER BY `id` ASC LIMIT ?,?");
        assertThat(marked.selectAll(0, false, false, true))
                .isEqualTo("SELECT `id`,`fake_delete` FROM `note` ORDER BY `id` ASC");
        assertThat(marked.count(false)).isEqualTo("SELECT COUNT(*) FROM `note` WHERE `fake_delete` = 0");
        assertThat(marked.count(true)).isEqualTo("SELECT COUNT(*) FROM `note`");
        assertThat(marked.selectById()).isEqualTo("SELECT `id`,`fake_delete` FROM `note` WHERE `id` = ?");
    }

    @Test
    void insertsSeveralRowsAtOnce() {
        assertThat(statements.insert(2))
                .isEqualTo("INSERT INTO `o``dd` (`id`,`na``me`,`stock`) VALUES (?,?,?),(?,?,?)");
    }

    @Test
    void updatesSharedValuesPlainlyAndOwnValuesByCase() {
        assertThat(statements.update(columns(1), columns(), 1))
                .isEqualTo("UPDATE `o``dd` SET `na``me` = ? WHERE `id` = ?");
        assertThat(statements.update(columns(1), columns(2), 2))
                .isEqualTo("UPDATE `o``dd` SET `na``me` = ?, "
                        + "`stock` = CASE `id` WHEN ? THEN ? WHEN ? THEN ? ELSE `stock` END WHERE `id` IN (?,?)");
    }

    @Test
    void incrementsWithinBounds() {
        assertThat(statements.increment(columns(1), columns(2)))
                .isEqualTo("UPDATE `o``dd` SET `na``me` = ?, `stock` = `stock` + ? "
                        + "WHERE `id` = ? AND `stock` BETWEEN ? AND ?");
        assertThat(statements.increment(columns(), columns(2)))
                .isEqualTo("UPDATE `o``dd` SET `stock` = `stock` + ? WHERE `id` = ? AND `stock` BETWEEN ? AND ?");
    }

    @Test
    void deletesSeveralRowsAtOnce() {
        assertThat(statements.delete(1)).isEqualTo("DELETE FROM `o``dd` WHERE `id` = ?");
        assertThat(statements.delete(2)).isEqualTo("DELETE FROM `o``dd` WHERE `id` IN (?,?)");
    }

    private static BitSet columns(int... ordinals) {
        BitSet set = new BitSet();
        for (int ordinal : ordinals) {
            set.set(ordinal);
        }
        return set;
    }
}
