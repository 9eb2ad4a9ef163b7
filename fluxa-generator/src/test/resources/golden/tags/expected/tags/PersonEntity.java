package tags;

import io.fluxa.runtime.GeneratedEntity;
import io.fluxa.runtime.Session;
import io.fluxa.runtime.ValueCheck;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** One row of the table of {@code Person}. */
@NullMarked
@Generated("io.fluxa.generator")
public final class PersonEntity extends GeneratedEntity<PersonEntity, PersonRow> {
    PersonEntity(PersonProvider provider, Session session, PersonRow row, boolean stored) {
        super(provider, session, row, stored);
    }

    /** The primary key. */
    public long getId() {
        return row.id;
    }

    /** Field {@code name}, or null. */
    public @Nullable String getName() {
        return row.name;
    }

    /** Sets field {@code name}: at most 255 characters, or null. */
    public void setName(@Nullable String value) {
        String checked = value == null ? null : ValueCheck.text(PersonFields.NAME, value, 255);
        if (!Objects.equals(checked, row.name)) {
            write(1).name = checked;
        }
    }

    /** Field {@code home.country}, or null. */
    public @Nullable String getHomeCountry() {
        return row.homeCountry;
    }

    /** Sets field {@code home.country}: at most 255 characters, or null. */
    public void setHomeCountry(@Nullable String value) {
        String checked = value == null ? null : ValueCheck.text(PersonFields.HOME_COUNTRY, value, 255);
        if (!Objects.equals(checked, row.homeCountry)) {
            write(2).homeCountry = checked;
        }
    }

    /** Field {@code home.street}, or null. */
    public @Nullable String getHomeStreet() {
        return row.homeStreet;
    }

    /** Sets field {@code home.street}: at most 255 characters, or null. */
    public void setHomeStreet(@Nullable String value) {
        String checked = value == null ? null : ValueCheck.text(PersonFields.HOME_STREET, value, 255);
        if (!Objects.equals(checked, row.homeStreet)) {
            write(3).homeStreet = checked;
        }
    }

    /** The element of {@code phones} at an index from 0, or null. */
    public @Nullable String getPhone(int index) {
        ValueCheck.index(PersonFields.PHONES, index);
        return row.phones[index];
    }

    /** Sets the element of {@code phones} at an index from 0: at most 255 characters, or null. */
    public void setPhone(int index, @Nullable String value) {
        ValueCheck.index(PersonFields.PHONES, index);
        String checked = checkedPhone(index, value);
        if (!Objects.equals(checked, row.phones[index])) {
            write(4 + index).phones[index] = checked;
        }
    }

    private @Nullable String checkedPhone(int index, @Nullable String value) {
        return value == null ? null : ValueCheck.text(PersonFields.PHONES.get(index), value, 255);
    }

    /** All elements of {@code phones}, in a new array. */
    public @Nullable String[] getPhones() {
        return row.phones.clone();
    }

    /** Sets all 2 elements of {@code phones}. */
    public void setPhones(@Nullable String[] values) {
        ValueCheck.size(PersonFields.PHONES, ValueCheck.required(PersonFields.PHONES_1, values).length);
        for (int i = 0; i < values.length; i++) {
            checkedPhone(i, values[i]);
        }
        for (int i = 0; i < values.length; i++) {
            setPhone(i, values[i]);
        }
    }

    /** Field {@code age}. */
    public int getAge() {
        return row.age;
    }

    /** Sets field {@code age}. */
    public void setAge(int value) {
        if (value != row.age) {
            write(6).age = value;
        }
    }
}
