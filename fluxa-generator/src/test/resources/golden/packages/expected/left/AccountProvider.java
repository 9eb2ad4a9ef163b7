package left;

import io.fluxa.runtime.GeneratedProvider;
import io.fluxa.runtime.RowDecoder;
import io.fluxa.runtime.Session;
import io.fluxa.schema.ColumnType;
import io.fluxa.schema.EntitySchema;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Finds and creates {@link AccountEntity}. */
@NullMarked
@Generated("io.fluxa.generator")
public class AccountProvider extends GeneratedProvider<AccountEntity, AccountRow> {
    private static final EntitySchema SCHEMA = EntitySchema.of("Account", "default", "account")
            .required("id", "id", new ColumnType.IntegerType(8, true))
            .required("other", "other", new ColumnType.IntegerType(4, true))
            .nullable("parent", "parent", new ColumnType.IntegerType(8, true))
            .required("colour", "colour", new ColumnType.EnumType(AccountRow.COLOUR.texts()))
            .build();

    /** Called by the engine and by CDI. */
    public AccountProvider() {
        super(5, SCHEMA);
    }

    @Override
    public Class<?> definition() {
        return Account.class;
    }

    @Override
    public Class<AccountEntity> entityType() {
        return AccountEntity.class;
    }

    @Override
    public AccountRow newRow(long id) {
        AccountRow row = new AccountRow(id);
        row.colour = AccountRow.COLOUR.first();
        return row;
    }

    @Override
    public AccountRow readRow(ResultSet results) throws SQLException {
        return new AccountRow(results);
    }

    @Override
    public int flags() {
        return 1;
    }

    @Override
    public AccountRow decodeRow(RowDecoder in) {
        return new AccountRow(in);
    }

    @Override
    public AccountEntity newEntity(Session session, AccountRow row, boolean stored) {
        return new AccountEntity(this, session, row, stored);
    }
}
