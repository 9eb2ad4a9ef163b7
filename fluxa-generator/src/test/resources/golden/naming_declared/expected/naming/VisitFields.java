package naming;

import io.fluxa.query.Field;
import io.fluxa.query.IdField;
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
    public static final Field<VisitEntity> PAGE_NAME = new Field<>("Visit", "pageName", 1);

    /** Field {@code previous}. */
    public static final Field<VisitEntity> PREVIOUS = new Field<>("Visit", "previous", 2);

    /** Field {@code place.city}. */
    public static final Field<VisitEntity> PLACE_CITY = new Field<>("Visit", "place.city", 3);

    /** Field {@code places[0].city}. */
    public static final Field<VisitEntity> PLACES_1_CITY = new Field<>("Visit", "places[0].city", 4);

    /** Field {@code places[1].city}. */
    public static final Field<VisitEntity> PLACES_2_CITY = new Field<>("Visit", "places[1].city", 5);

    /** Field {@code tags[0]}. */
    public static final Field<VisitEntity> TAGS_1 = new Field<>("Visit", "tags[0]", 6);

    /** Field {@code tags[1]}. */
    public static final Field<VisitEntity> TAGS_2 = new Field<>("Visit", "tags[1]", 7);

    /** Field {@code createdAt}. */
    public static final Field<VisitEntity> CREATED_AT = new Field<>("Visit", "createdAt", 8);

    /** Field {@code fakeDelete}. */
    public static final Field<VisitEntity> FAKE_DELETE = new Field<>("Visit", "fakeDelete", 9);

    /** The elements of {@code places.city}. */
    public static final List<Field<VisitEntity>> PLACES_CITY = List.of(PLACES_1_CITY, PLACES_2_CITY);

    /** The elements of {@code tags}. */
    public static final List<Field<VisitEntity>> TAGS = List.of(TAGS_1, TAGS_2);

    private VisitFields() {}
}
