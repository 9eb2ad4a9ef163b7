package left;

import io.fluxa.query.Field;
import io.fluxa.query.IdField;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The fields of {@code Account}, for queries and increments. */
@NullMarked
@Generated("io.fluxa.generator")
public final class AccountFields {
    /** The primary key. */
    public static final IdField<AccountEntity> ID = new IdField<>("Account", "id");

    /** Field {@code other}. */
    public static final Field<AccountEntity> OTHER = new Field<>("Account", "other", 1);

    /** Field {@code parent}. */
    public static final Field<AccountEntity> PARENT = new Field<>("Account", "parent", 2);

    /** Field {@code colour}. */
    public static final Field<AccountEntity> COLOUR = new Field<>("Account", "colour", 3);

    private AccountFields() {}
}
