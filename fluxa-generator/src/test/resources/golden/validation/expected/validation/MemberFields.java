package validation;

import io.fluxa.query.IdField;
import io.fluxa.query.InstantField;
import io.fluxa.query.IntegerField;
import io.fluxa.query.NullableDocumentField;
import io.fluxa.query.NullableIntegerField;
import io.fluxa.query.NullableReferenceField;
import io.fluxa.query.NullableTextField;
import io.fluxa.query.TextField;
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
    public static final InstantField<MemberEntity> CREATED_AT = new InstantField<>("Member", "createdAt", 1);

    /** Field {@code createdBy}. */
    public static final NullableTextField<MemberEntity> CREATED_BY = new NullableTextField<>("Member", "createdBy", 2);

    /** Field {@code name}. */
    public static final TextField<MemberEntity> NAME = new TextField<>("Member", "name", 3);

    /** Field {@code email}. */
    public static final NullableTextField<MemberEntity> EMAIL = new NullableTextField<>("Member", "email", 4);

    /** Field {@code nick}. */
    public static final NullableTextField<MemberEntity> NICK = new NullableTextField<>("Member", "nick", 5);

    /** Field {@code age}. */
    public static final IntegerField<MemberEntity, Integer> AGE = new IntegerField<>("Member", "age", 6, Integer.class);

    /** Field {@code points}. */
    public static final NullableIntegerField<MemberEntity, Integer> POINTS =
            new NullableIntegerField<>("Member", "points", 7, Integer.class);

    /** Field {@code invitedBy}. */
    public static final NullableReferenceField<MemberEntity, MemberEntity> INVITED_BY =
            new NullableReferenceField<>("Member", "invitedBy", 8, MemberEntity.class);

    /** Field {@code home.street}. */
    public static final NullableTextField<MemberEntity> HOME_STREET =
            new NullableTextField<>("Member", "home.street", 9);

    /** Field {@code home.postcode}. */
    public static final NullableTextField<MemberEntity> HOME_POSTCODE =
            new NullableTextField<>("Member", "home.postcode", 10);

    /** Field {@code places[0].street}. */
    public static final NullableTextField<MemberEntity> PLACES_1_STREET =
            new NullableTextField<>("Member", "places[0].street", 11);

    /** Field {@code places[0].postcode}. */
    public static final NullableTextField<MemberEntity> PLACES_1_POSTCODE =
            new NullableTextField<>("Member", "places[0].postcode", 12);

    /** Field {@code places[1].street}. */
    public static final NullableTextField<MemberEntity> PLACES_2_STREET =
            new NullableTextField<>("Member", "places[1].street", 13);

    /** Field {@code places[1].postcode}. */
    public static final NullableTextField<MemberEntity> PLACES_2_POSTCODE =
            new NullableTextField<>("Member", "places[1].postcode", 14);

    /** Field {@code mails[0]}. */
    public static final NullableTextField<MemberEntity> MAILS_1 = new NullableTextField<>("Member", "mails[0]", 15);

    /** Field {@code mails[1]}. */
    public static final NullableTextField<MemberEntity> MAILS_2 = new NullableTextField<>("Member", "mails[1]", 16);

    /** Field {@code lines}. */
    public static final NullableDocumentField<MemberEntity> LINES = new NullableDocumentField<>("Member", "lines", 17);

    /** Field {@code notes}. */
    public static final NullableDocumentField<MemberEntity> NOTES = new NullableDocumentField<>("Member", "notes", 18);

    /** The elements of {@code places.street}. */
    public static final List<NullableTextField<MemberEntity>> PLACES_STREET = List.of(PLACES_1_STREET, PLACES_2_STREET);

    /** The elements of {@code places.postcode}. */
    public static final List<NullableTextField<MemberEntity>> PLACES_POSTCODE =
            List.of(PLACES_1_POSTCODE, PLACES_2_POSTCODE);

    /** The elements of {@code mails}. */
    public static final List<NullableTextField<MemberEntity>> MAILS = List.of(MAILS_1, MAILS_2);

    private MemberFields() {}
}
