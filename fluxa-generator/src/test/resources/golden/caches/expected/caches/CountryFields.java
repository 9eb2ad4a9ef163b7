package caches;

import io.fluxa.query.DeletionField;
import io.fluxa.query.IdField;
import io.fluxa.query.NullableTextField;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The fields of {@code Country}, for queries and increments. */
@NullMarked
@Generated("io.fluxa.generator")
public final class CountryFields {
    /** The primary key. */
    public static final IdField<CountryEntity> ID = new IdField<>("Country", "id");

    /** Field {@code code}. */
    public static final NullableTextField<CountryEntity> CODE = new NullableTextField<>("Country", "code", 1);

    /** Field {@code name}. */
    public static final NullableTextField<CountryEntity> NAME = new NullableTextField<>("Country", "name", 2);

    /** Field {@code fakeDelete}. */
    public static final DeletionField<CountryEntity> FAKE_DELETE = new DeletionField<>("Country", "fakeDelete", 3);

    private CountryFields() {}
}
