package io.fluxa.internal.schema;

import io.fluxa.error.ConfigurationException.Problem;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.FluxaException;
import io.fluxa.internal.mysql.MysqlDatabase;
import io.fluxa.schema.Alter;
import io.fluxa.schema.AlterSafety;
import io.fluxa.schema.EntitySchema;
import io.fluxa.schema.SchemaPolicy;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Collection;
import java.util.List;

/** What a start does about the schema: nothing, complain, or mend. */
public final class SchemaStart {

    private static final Logger LOG = System.getLogger("io.fluxa.schema");
    private static final String KEY = "fluxa.schema.on-start";

    private final SchemaPolicy policy;
    private final List<Problem> problems;

    private SchemaStart(SchemaPolicy policy, List<Problem> problems) {
        this.policy = policy;
        this.problems = problems;
    }

    /** Follows the policy for every pool that has entities and adds what is wrong afterwards. */
    public static void run(
            SchemaPolicy policy,
            Collection<MysqlDatabase> databases,
            Collection<EntitySchema> schemas,
            List<Problem> problems) {
        if (policy == SchemaPolicy.NONE) {
            return;
        }
        SchemaStart start = new SchemaStart(policy, problems);
        for (MysqlDatabase database : databases) {
            List<EntitySchema> own = MysqlAlters.ofPool(database, schemas);
            if (!own.isEmpty()) {
                start.pool(database, own);
            }
        }
    }

    private void pool(MysqlDatabase database, List<EntitySchema> schemas) {
        try {
            ExistingTables existing = ExistingTables.read(database, schemas);
            if (policy != SchemaPolicy.VALIDATE
                    && !alters(database, schemas, existing).isEmpty()) {
                existing = mend(database, schemas);
            }
            validate(database, schemas, existing);
        } catch (FluxaException failure) {
            problems.add(Problem.of(failure, KEY));
        }
    }

    /** Looks again under the lock, because another node may have been faster. */
    private ExistingTables mend(MysqlDatabase database, List<EntitySchema> schemas) {
        return SchemaLock.whileHeld(database, SchemaLock.WAIT, () -> {
            for (Alter alter : alters(database, schemas, ExistingTables.read(database, schemas))) {
                alter.exec();
                LOG.log(Level.INFO, "schema of pool {0} changed: {1}", alter.pool(), firstLine(alter.text()));
            }
            return ExistingTables.read(database, schemas);
        });
    }

    private List<MysqlAlter> alters(MysqlDatabase database, List<EntitySchema> schemas, ExistingTables existing) {
        return MysqlAlters.missing(database, schemas, existing).stream()
                .filter(alter -> policy == SchemaPolicy.ALL || alter.safety() == AlterSafety.SAFE)
                .toList();
    }

    private void validate(MysqlDatabase database, List<EntitySchema> schemas, ExistingTables existing) {
        for (EntitySchema schema : schemas) {
            if (!existing.has(schema.table())) {
                missing(database, schema.table(), "entity " + schema.entity());
            } else if (!existing.missingColumns(schema).isEmpty()) {
                problems.add(new Problem(
                        ErrorCode.SCHEMA_MISMATCH,
                        KEY,
                        "table '" + schema.table() + "' of entity " + schema.entity() + " in schema '"
                                + database.database() + "' of pool '" + database.code() + "' has no column "
                                + existing.missingColumns(schema) + "; add it, or mend the definition"));
            }
        }
        if (!existing.has(SequenceTable.NAME)) {
            missing(database, SequenceTable.NAME, "the ids of new entities");
        }
    }

    private void missing(MysqlDatabase database, String table, String purpose) {
        problems.add(new Problem(
                ErrorCode.TABLE_MISSING,
                KEY,
                "table '" + table + "' for " + purpose + " is missing in schema '" + database.database()
                        + "' of pool '" + database.code() + "'; set " + KEY + "=safe"
                        + " (schemaOnStart(SchemaPolicy.SAFE) without a container), or create it with Alters.safe"));
    }

    private static String firstLine(String sql) {
        int end = sql.indexOf('\n');
        return end < 0 ? sql : sql.substring(0, end).replace(" (", "");
    }
}
