package io.fluxa.internal.flush;

import io.fluxa.schema.EntitySchema;
import java.util.BitSet;

/**
 * What updates have in common that can share a statement.
 *
 * @param columns the columns they set
 * @param marks whether they mark rows as softly deleted, each with its own id
 */
record UpdateGroup(BitSet columns, boolean marks) {

    static UpdateGroup of(EntitySchema schema, Write write) {
        int deletion = schema.deletionColumn();
        boolean marks =
                deletion >= 0 && write.columns().get(deletion) && write.row().deletion() == write.id();
        return new UpdateGroup(write.columns(), marks);
    }
}
