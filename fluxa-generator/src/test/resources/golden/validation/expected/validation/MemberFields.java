package validation;

import io.fluxa.query.Field;
import io.fluxa.query.IdField;
import io.fluxa.query.IntegerField;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The fields of {@code Member}, for queries and increments. */
@NullMarked
@Generated("io.fluxa.generator")
public final class MemberFields {
    /** The primary key. */
    public static final IdField<MemberEntity> ID = new IdField<>("Member", "id");

    /** Field {@code createdAt}. */
    public static final Field<MemberEntity> CREATED_AT = new Field<>("Member", "createdAt", 1);

    /** Field {@code createdBy}. */
    public static final Field<MemberEntity> CREATED_BY = new Field<>("Member", "createdBy", 2);

    /** Field {@code name}. */
    public static final Field<MemberEntity> NAME = new Field<>("Member", "name", 3);

    /** Field {@code email}. */
    public static final Field<MemberEntity> EMAIL = new Field<>("Member", "email", 4);

    /** Field {@code nick}. */
    public static final Field<MemberEntity> NICK = new Field<>("Member", "nick", 5);

    /** Field {@code age}. */
    public static final IntegerField<MemberEntity, Integer> AGE = new IntegerField<>("Member", "age", 6, Integer.class);

    /** Field {@code points}. */
    public static final IntegerField<MemberEntity, Integer> POINTS = new IntegerField<>("Member", "points", 7, Integer.class);

    /** Field {@code invitedBy}. */
    public static final Field<MemberEntity> INVITED_BY = new Field<>("Member", "invitedBy", 8);

    /** Field {@code home.street}. */
    public static final Field<MemberEntity> HOME_STREET = new Field<>("Member", "home.street", 9);

    /** Field {@code home.postcode}. */
    public static final Field<MemberEntity> HOME_POSTCODE = new Field<>("Member", "home.postcode", 10);

    /** Field {@code places[0].street}. */
    public static final Field<MemberEntity> PLACES_1_STREET = new Field<>("Member", "places[0].street", 11);

    /** Field {@code places[0].postcode}. */
    public static final Field<MemberEntity> PLACES_1_POSTCODE = new Field<>("Member", "places[0].postcode", 12);

    /** Field {@code places[1].street}. */
    public static final Field<MemberEntity> PLACES_2_STREET = new Field<>("Member", "places[1].street", 13);

    /** Field {@code places[1].postcode}. */
    public static final Field<MemberEntity> PLACES_2_POSTCODE = new Field<>("Member", "places[1].postcode", 14);

    /** Field {@code mails[0]}. */
    public static final Field<MemberEntity> MAILS_1 = new Field<>("Member", "mails[0]", 15);

    /** Field {@code mails[1]}. */
    public static final Field<MemberEntity> MAILS_2 = new Field<>("Member", "mails[1]", 16);

    /** Field {@code lines}. */
    public static final Field<MemberEntity> LINES = new Field<>("Member", "lines", 17);

    /** Field {@code notes}. */
    public static final Field<MemberEntity> NOTES = new Field<>("Member", "notes", 18);

    /** The elements of {@code places.street}. */
    public static final List<Field<MemberEntity>> PLACES_STREET = List.of(PLACES_1_STREET, PLACES_2_STREET);

    /** The elements of {@code places.postcode}. */
    public static final List<Field<MemberEntity>> PLACES_POSTCODE = List.of(PLACES_1_POSTCODE, PLACES_2_POSTCODE);

    /** The elements of {@code mails}. */
    public static final List<Field<MemberEntity>> MAILS = List.of(MAILS_1, MAILS_2);

    private MemberFields() {}
}
