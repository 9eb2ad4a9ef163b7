package left;

import io.fluxa.query.EnumField;
import io.fluxa.query.IdField;
import io.fluxa.query.NullableReferenceField;
import io.fluxa.query.ReferenceField;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import right.Colour;

/** The fields of {@code Account}, for queries and increments. */
@NullMarked
@Generated("io.fluxa.generator")
public final class AccountFields {
    /** The primary key. */
    public static final IdField<AccountEntity> ID = new IdField<>("Account", "id");

    /** Field {@code other}. */
    public static final ReferenceField<AccountEntity, right.AccountEntity> OTHER =
            new ReferenceField<>("Account", "other", 1, right.AccountEntity.class);

    /** Field {@code parent}. */
    public static final NullableReferenceField<AccountEntity, AccountEntity> PARENT =
            new NullableReferenceField<>("Account", "parent", 2, AccountEntity.class);

    /** Field {@code colour}. */
    public static final EnumField<AccountEntity, Colour> COLOUR = new EnumField<>("Account", "colour", 3, Colour.class);

    private AccountFields() {}
}
