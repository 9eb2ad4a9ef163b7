package right;

import io.fluxa.runtime.GeneratedEntity;
import io.fluxa.runtime.Session;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** One row of the table of {@code Account}. */
@NullMarked
@Generated("io.fluxa.generator")
public final class AccountEntity extends GeneratedEntity<AccountEntity, AccountRow> {
    AccountEntity(AccountProvider provider, Session session, AccountRow row, boolean stored) {
        super(provider, session, row, stored);
    }

    /** The primary key. */
    public long getId() {
        return row.id;
    }
}
