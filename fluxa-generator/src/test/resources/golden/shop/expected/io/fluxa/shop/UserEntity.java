package io.fluxa.shop;

import io.fluxa.runtime.GeneratedEntity;
import io.fluxa.runtime.Session;
import io.fluxa.runtime.ValueCheck;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** One row of the table of {@code User}. */
@NullMarked
@Generated("io.fluxa.generator")
public final class UserEntity extends GeneratedEntity<UserEntity, UserRow> {
    UserEntity(UserProvider provider, Session session, UserRow row, boolean stored) {
        super(provider, session, row, stored);
    }

    /** The primary key. */
    public long getId() {
        return row.id;
    }

    /** Field {@code name}. */
    public String getName() {
        return row.name;
    }

    /** Sets field {@code name}: required, at most 255 characters. */
    public void setName(String value) {
        String checked = ValueCheck.text(UserFields.NAME, ValueCheck.required(UserFields.NAME, value), 255);
        if (!checked.equals(row.name)) {
            write(1).name = checked;
        }
    }

    /** Field {@code email}. */
    public String getEmail() {
        return row.email;
    }

    /** Sets field {@code email}: required, at most 255 characters. */
    public void setEmail(String value) {
        String checked = ValueCheck.text(UserFields.EMAIL, ValueCheck.required(UserFields.EMAIL, value), 255);
        if (!checked.equals(row.email)) {
            write(2).email = checked;
        }
    }

    /** Field {@code age}. */
    public int getAge() {
        return row.age;
    }

    /** Sets field {@code age}: from 0 to 255. */
    public void setAge(int value) {
        int checked = ValueCheck.range(UserFields.AGE, value, 0, 255);
        if (checked != row.age) {
            write(3).age = checked;
        }
    }

    /** When the row was created; null before the first flush. */
    public @Nullable Instant getCreatedAt() {
        return row.createdAt;
    }

    /** Sets when the row was created; without it the first flush does. */
    public void setCreatedAt(Instant value) {
        Instant checked =
                ValueCheck.instant(UserFields.CREATED_AT, ValueCheck.required(UserFields.CREATED_AT, value), 0);
        if (!checked.equals(row.createdAt)) {
            write(4).createdAt = checked;
        }
    }

    /** When the row was last changed; null before the first flush. */
    public @Nullable Instant getUpdatedAt() {
        return row.updatedAt;
    }
}
