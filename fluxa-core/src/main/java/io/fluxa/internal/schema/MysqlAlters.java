package io.fluxa.internal.schema;

import io.fluxa.internal.mysql.MysqlDatabase;
import io.fluxa.schema.Alter;
import io.fluxa.schema.AlterSafety;
import io.fluxa.schema.EntitySchema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Finds what is missing in the MySQL pools. */
public final class MysqlAlters {

    private static final Comparator<MysqlAlter> ORDER =
            Comparator.comparing(MysqlAlter::pool).thenComparing(MysqlAlter::table);

    private MysqlAlters() {}

    /** The alters of pools, sorted by pool and table; one SELECT per pool that has entities. */
    public static List<Alter> of(Collection<MysqlDatabase> databases, Collection<EntitySchema> schemas) {
        List<MysqlAlter> alters = new ArrayList<>();
        for (MysqlDatabase database : databases) {
            List<EntitySchema> own = ofPool(database, schemas);
            if (!own.isEmpty()) {
                alters.addAll(missing(database, own, ExistingTables.read(database, own)));
            }
        }
        return alters.stream().sorted(ORDER).map(Alter.class::cast).toList();
    }

    static List<EntitySchema> ofPool(MysqlDatabase database, Collection<EntitySchema> schemas) {
        return schemas.stream()
                .filter(schema -> schema.pool().equals(database.code()))
                .toList();
    }

    static List<MysqlAlter> missing(MysqlDatabase database, List<EntitySchema> schemas, ExistingTables existing) {
        List<MysqlAlter> alters = new ArrayList<>();
        for (EntitySchema schema : schemas) {
            if (!existing.has(schema.table())) {
                String sql = CreateTable.sql(database.database(), schema, database.encoding(), database.collation());
                alters.add(new MysqlAlter(database, schema.table(), sql, AlterSafety.SAFE));
            }
        }
        if (!existing.has(SequenceTable.NAME)) {
            String sql = SequenceTable.sql(database.database());
            alters.add(new MysqlAlter(database, SequenceTable.NAME, sql, AlterSafety.SAFE));
        }
        if (!existing.has(DatabaseTable.NAME) && schemas.stream().anyMatch(EntitySchema::cached)) {
            String sql = DatabaseTable.sql(database.database());
            alters.add(new MysqlAlter(database, DatabaseTable.NAME, sql, AlterSafety.SAFE));
        }
        alters.sort(ORDER);
        return alters;
    }
}
