package tags;

import io.fluxa.query.IdField;
import io.fluxa.query.IntegerField;
import io.fluxa.query.NullableTextField;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The fields of {@code Person}, for queries and increments. */
@NullMarked
@Generated("io.fluxa.generator")
public final class PersonFields {
    /** The primary key. */
    public static final IdField<PersonEntity> ID = new IdField<>("Person", "id");

    /** Field {@code name}. */
    public static final NullableTextField<PersonEntity> NAME = new NullableTextField<>("Person", "name", 1);

    /** Field {@code home.country}. */
    public static final NullableTextField<PersonEntity> HOME_COUNTRY =
            new NullableTextField<>("Person", "home.country", 2);

    /** Field {@code home.street}. */
    public static final NullableTextField<PersonEntity> HOME_STREET =
            new NullableTextField<>("Person", "home.street", 3);

    /** Field {@code phones[0]}. */
    public static final NullableTextField<PersonEntity> PHONES_1 = new NullableTextField<>("Person", "phones[0]", 4);

    /** Field {@code phones[1]}. */
    public static final NullableTextField<PersonEntity> PHONES_2 = new NullableTextField<>("Person", "phones[1]", 5);

    /** Field {@code age}. */
    public static final IntegerField<PersonEntity, Integer> AGE = new IntegerField<>("Person", "age", 6, Integer.class);

    /** The elements of {@code phones}. */
    public static final List<NullableTextField<PersonEntity>> PHONES = List.of(PHONES_1, PHONES_2);

    private PersonFields() {}
}
