package right;

import io.fluxa.query.IdField;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The fields of {@code Account}, for queries and increments. */
@NullMarked
@Generated("io.fluxa.generator")
public final class AccountFields {
    /** The primary key. */
    public static final IdField<AccountEntity> ID = new IdField<>("Account", "id");

    private AccountFields() {}
}
