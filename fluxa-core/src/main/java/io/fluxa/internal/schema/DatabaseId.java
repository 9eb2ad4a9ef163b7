package io.fluxa.internal.schema;

import io.fluxa.error.ErrorCode;
import io.fluxa.error.SchemaException;
import io.fluxa.internal.mysql.MysqlDatabase;
import io.fluxa.internal.mysql.SqlChannel;
import io.fluxa.internal.mysql.StatementLog;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The name that a MySQL schema gave itself: 12 letters and digits, the same for every node and every pool of that schema. */
public final class DatabaseId {

    private static final String READ = "SELECT `id` FROM " + Sql.name(DatabaseTable.NAME);
    private static final Pattern FORM = Pattern.compile("[0-9a-z]{12}");

    private DatabaseId() {}

    /**
     * Reads the name; one SELECT.
     *
     * @throws SchemaException when the schema has none, or one that is no name
     * @throws io.fluxa.error.StoreException when the schema cannot be read
     */
    public static String of(MysqlDatabase database) {
        String id = read(database);
        if (!FORM.matcher(id).matches()) {
            throw new SchemaException(
                    ErrorCode.DATABASE_ID_INVALID,
                    "table '" + DatabaseTable.NAME + "' in schema '" + database.database() + "' of pool '"
                            + database.code()
                            + "' holds no id of 12 letters and digits; stop every node, drop the table"
                            + " and let it be created anew",
                    null);
        }
        return id;
    }

    private static String read(MysqlDatabase database) {
        try (SqlChannel channel = database.channel(StatementLog.NONE)) {
            String id = channel.select(READ, SqlChannel.Binder.NOTHING, DatabaseId::first);
            if (!id.isEmpty()) {
                return id;
            }
        } catch (SchemaException missing) {
            throw unnamed(database, "is missing", missing);
        }
        throw unnamed(database, "has no row any more", null);
    }

    private static String first(ResultSet results) throws SQLException {
        return results.next() ? results.getString(1) : "";
    }

    private static SchemaException unnamed(MysqlDatabase database, String what, @Nullable SchemaException cause) {
        return new SchemaException(
                ErrorCode.DATABASE_ID_MISSING,
                "table '" + DatabaseTable.NAME + "', whose id the keys of cached rows begin with, " + what
                        + " in schema '"
                        + database.database() + "' of pool '" + database.code() + "'; "
                        + (cause == null
                                ? "stop every node, drop the table, and set fluxa.schema.on-start=safe"
                                : "set fluxa.schema.on-start=safe")
                        + " (schemaOnStart(SchemaPolicy.SAFE) without a container), or create it with Alters.safe",
                cause);
    }
}
