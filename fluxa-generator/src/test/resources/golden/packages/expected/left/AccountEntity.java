package left;

import io.fluxa.FluxaContext;
import io.fluxa.runtime.GeneratedEntity;
import io.fluxa.runtime.Session;
import io.fluxa.runtime.ValueCheck;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import right.Colour;

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

    /** The id that field {@code other} refers to. */
    public long getOtherId() {
        return row.other;
    }

    /** Lets field {@code other} refer to the row with an id. */
    public void setOther(long id) {
        long checked = ValueCheck.reference(AccountFields.OTHER, id, 4294967295L);
        if (checked != row.other) {
            write(1).other = checked;
        }
    }

    /** Lets field {@code other} refer to an entity: required. */
    public void setOther(right.AccountEntity value) {
        setOther(ValueCheck.required(AccountFields.OTHER, value).id());
    }

    /** Finds what field {@code other} refers to; empty when there is none. */
    public Optional<right.AccountEntity> getOther(FluxaContext context) {
        if (row.other == 0) {
            return Optional.empty();
        }
        return provider(right.AccountProvider.class).getById(context, row.other);
    }

    /** Finds what field {@code other} refers to, which must exist. */
    public right.AccountEntity mustGetOther(FluxaContext context) {
        return provider(right.AccountProvider.class).mustGetById(context, row.other);
    }

    /** The id that field {@code parent} refers to, or null. */
    public @Nullable Long getParentId() {
        return row.parent;
    }

    /** Lets field {@code parent} refer to the row with an id. */
    public void setParent(long id) {
        Long checked = ValueCheck.reference(AccountFields.PARENT, id, 9223372036854775807L);
        if (!Objects.equals(checked, row.parent)) {
            write(2).parent = checked;
        }
    }

    /** Lets field {@code parent} refer to an entity, or to none. */
    public void setParent(@Nullable AccountEntity value) {
        if (value != null) {
            setParent(value.id());
        } else if (row.parent != null) {
            write(2).parent = null;
        }
    }

    /** Finds what field {@code parent} refers to; empty when there is none. */
    public Optional<AccountEntity> getParent(FluxaContext context) {
        if (row.parent == null) {
            return Optional.empty();
        }
        return provider(AccountProvider.class).getById(context, row.parent);
    }

    /** Finds what field {@code parent} refers to, which must exist. */
    public AccountEntity mustGetParent(FluxaContext context) {
        return provider(AccountProvider.class).mustGetById(context, row.parent == null ? 0 : row.parent);
    }

    /** Field {@code colour}. */
    public Colour getColour() {
        return row.colour;
    }

    /** Sets field {@code colour}: required. */
    public void setColour(Colour value) {
        Colour checked = ValueCheck.required(AccountFields.COLOUR, value);
        if (checked != row.colour) {
            write(3).colour = checked;
        }
    }
}
