package io.fluxa.internal.schema;

import io.fluxa.internal.mysql.MysqlDatabase;
import io.fluxa.schema.Alter;
import io.fluxa.schema.AlterSafety;
import io.fluxa.schema.EntitySchema;
import java.util.List;
import java.util.function.Consumer;

/**
 * Brings the table of one entity to its definition.
 *
 * @param database the pool that holds it
 * @param schema the entity
 */
public record TableUpdate(MysqlDatabase database, EntitySchema schema) {

    /** What is missing; one SELECT. */
    public List<Alter> alters() {
        return MysqlAlters.of(List.of(database), List.of(schema));
    }

    /**
     * Sends what loses nothing while this node alone changes the schema.
     *
     * @param sender sends a statement
     * @throws io.fluxa.error.SchemaException when another node is at it for too long
     */
    public void run(Consumer<String> sender) {
        SchemaLock.whileHeld(database, SchemaLock.WAIT, () -> {
            List<Alter> safe = alters().stream()
                    .filter(alter -> alter.safety() == AlterSafety.SAFE)
                    .toList();
            safe.forEach(alter -> sender.accept(alter.text()));
            return safe;
        });
    }
}
