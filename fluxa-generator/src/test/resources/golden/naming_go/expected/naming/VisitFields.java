package naming;

import io.fluxa.query.DeletionField;
import io.fluxa.query.IdField;
import io.fluxa.query.InstantField;
import io.fluxa.query.NullableReferenceField;
import io.fluxa.query.NullableTextField;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The fields of {@code Visit}, for queries and increments. */
@NullMarked
@Generated("io.fluxa.generator")
public final class VisitFields {
    /** The primary key. */
    public static final IdField<VisitEntity> ID = new IdField<>("Visit", "id");

    /** Field {@code pageName}. */
    public static final NullableTextField<VisitEntity> PAGE_NAME = new NullableTextField<>("Visit", "pageName", 1);

    /** Field {@code previous}. */
    public static final NullableReferenceField<VisitEntity, VisitEntity> PREVIOUS =
            new NullableReferenceField<>("Visit", "previous", 2, VisitEntity.class);

    /** Field {@code place.city}. */
    public static final NullableTextField<VisitEntity> PLACE_CITY = new NullableTextField<>("Visit", "place.city", 3);

    /** Field {@code places[0].city}. */
    public static final NullableTextField<VisitEntity> PLACES_1_CITY =
            new NullableTextField<>("Visit", "places[0].city", 4);

    /** Field {@code places[1].city}. */
    public static final NullableTextField<VisitEntity> PLACES_2_CITY =
            new NullableTextField<>("Visit", "places[1].city", 5);

    /** Field {@code tags[0]}. */
    public static final NullableTextField<VisitEntity> TAGS_1 = new NullableTextField<>("Visit", "tags[0]", 6);

    /** Field {@code tags[1]}. */
    public static final NullableTextField<VisitEntity> TAGS_2 = new NullableTextField<>("Visit", "tags[1]", 7);

    /** Field {@code createdAt}. */
    public static final InstantField<VisitEntity> CREATED_AT = new InstantField<>("Visit", "createdAt", 8);

    /** Field {@code fakeDelete}. */
    public static final DeletionField<VisitEntity> FAKE_DELETE = new DeletionField<>("Visit", "fakeDelete", 9);

    /** The elements of {@code places.city}. */
    public static final List<NullableTextField<VisitEntity>> PLACES_CITY = List.of(PLACES_1_CITY, PLACES_2_CITY);

    /** The elements of {@code tags}. */
    public static final List<NullableTextField<VisitEntity>> TAGS = List.of(TAGS_1, TAGS_2);

    private VisitFields() {}
}
