package language;

import io.fluxa.query.BinaryField;
import io.fluxa.query.BooleanField;
import io.fluxa.query.DeletionField;
import io.fluxa.query.DocumentField;
import io.fluxa.query.EnumField;
import io.fluxa.query.FloatingField;
import io.fluxa.query.IdField;
import io.fluxa.query.InstantField;
import io.fluxa.query.IntegerField;
import io.fluxa.query.NullableBinaryField;
import io.fluxa.query.NullableDecimalField;
import io.fluxa.query.NullableDocumentField;
import io.fluxa.query.NullableFloatingField;
import io.fluxa.query.NullableIntegerField;
import io.fluxa.query.NullableReferenceField;
import io.fluxa.query.NullableSetField;
import io.fluxa.query.NullableTextField;
import io.fluxa.query.SetField;
import io.fluxa.query.TextField;
import io.fluxa.query.UpdateTimeField;
import io.fluxa.query.VersionField;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The fields of {@code Customer}, for queries and increments. */
@NullMarked
@Generated("io.fluxa.generator")
public final class CustomerFields {
    /** The primary key. */
    public static final IdField<CustomerEntity> ID = new IdField<>("Customer", "id");

    /** Field {@code createdAt}. */
    public static final InstantField<CustomerEntity> CREATED_AT = new InstantField<>("Customer", "createdAt", 1);

    /** Field {@code updatedAt}. */
    public static final UpdateTimeField<CustomerEntity> UPDATED_AT = new UpdateTimeField<>("Customer", "updatedAt", 2);

    /** Field {@code createdBy}. */
    public static final NullableTextField<CustomerEntity> CREATED_BY =
            new NullableTextField<>("Customer", "createdBy", 3);

    /** Field {@code email}. */
    public static final TextField<CustomerEntity> EMAIL = new TextField<>("Customer", "email", 4);

    /** Field {@code address.street}. */
    public static final NullableTextField<CustomerEntity> ADDRESS_STREET =
            new NullableTextField<>("Customer", "address.street", 5);

    /** Field {@code address.city}. */
    public static final TextField<CustomerEntity> ADDRESS_CITY = new TextField<>("Customer", "address.city", 6);

    /** Field {@code address.postcode}. */
    public static final NullableTextField<CustomerEntity> ADDRESS_POSTCODE =
            new NullableTextField<>("Customer", "address.postcode", 7);

    /** Field {@code address.geo.latitude}. */
    public static final FloatingField<CustomerEntity, Double> ADDRESS_GEO_LATITUDE =
            new FloatingField<>("Customer", "address.geo.latitude", 8, Double.class);

    /** Field {@code address.geo.longitude}. */
    public static final FloatingField<CustomerEntity, Double> ADDRESS_GEO_LONGITUDE =
            new FloatingField<>("Customer", "address.geo.longitude", 9, Double.class);

    /** Field {@code home.street}. */
    public static final NullableTextField<CustomerEntity> HOME_STREET =
            new NullableTextField<>("Customer", "home.street", 10);

    /** Field {@code home.city}. */
    public static final TextField<CustomerEntity> HOME_CITY = new TextField<>("Customer", "home.city", 11);

    /** Field {@code home.postcode}. */
    public static final NullableTextField<CustomerEntity> HOME_POSTCODE =
            new NullableTextField<>("Customer", "home.postcode", 12);

    /** Field {@code home.geo.latitude}. */
    public static final FloatingField<CustomerEntity, Double> HOME_GEO_LATITUDE =
            new FloatingField<>("Customer", "home.geo.latitude", 13, Double.class);

    /** Field {@code home.geo.longitude}. */
    public static final FloatingField<CustomerEntity, Double> HOME_GEO_LONGITUDE =
            new FloatingField<>("Customer", "home.geo.longitude", 14, Double.class);

    /** Field {@code contact.phone}. */
    public static final NullableTextField<CustomerEntity> PHONE =
            new NullableTextField<>("Customer", "contact.phone", 15);

    /** Field {@code contact.mobiles[0]}. */
    public static final NullableTextField<CustomerEntity> MOBILES_1 =
            new NullableTextField<>("Customer", "contact.mobiles[0]", 16);

    /** Field {@code contact.mobiles[1]}. */
    public static final NullableTextField<CustomerEntity> MOBILES_2 =
            new NullableTextField<>("Customer", "contact.mobiles[1]", 17);

    /** Field {@code shops[0].street}. */
    public static final NullableTextField<CustomerEntity> SHOPS_1_STREET =
            new NullableTextField<>("Customer", "shops[0].street", 18);

    /** Field {@code shops[0].city}. */
    public static final TextField<CustomerEntity> SHOPS_1_CITY = new TextField<>("Customer", "shops[0].city", 19);

    /** Field {@code shops[0].postcode}. */
    public static final NullableTextField<CustomerEntity> SHOPS_1_POSTCODE =
            new NullableTextField<>("Customer", "shops[0].postcode", 20);

    /** Field {@code shops[0].geo.latitude}. */
    public static final FloatingField<CustomerEntity, Double> SHOPS_1_GEO_LATITUDE =
            new FloatingField<>("Customer", "shops[0].geo.latitude", 21, Double.class);

    /** Field {@code shops[0].geo.longitude}. */
    public static final FloatingField<CustomerEntity, Double> SHOPS_1_GEO_LONGITUDE =
            new FloatingField<>("Customer", "shops[0].geo.longitude", 22, Double.class);

    /** Field {@code shops[1].street}. */
    public static final NullableTextField<CustomerEntity> SHOPS_2_STREET =
            new NullableTextField<>("Customer", "shops[1].street", 23);

    /** Field {@code shops[1].city}. */
    public static final TextField<CustomerEntity> SHOPS_2_CITY = new TextField<>("Customer", "shops[1].city", 24);

    /** Field {@code shops[1].postcode}. */
    public static final NullableTextField<CustomerEntity> SHOPS_2_POSTCODE =
            new NullableTextField<>("Customer", "shops[1].postcode", 25);

    /** Field {@code shops[1].geo.latitude}. */
    public static final FloatingField<CustomerEntity, Double> SHOPS_2_GEO_LATITUDE =
            new FloatingField<>("Customer", "shops[1].geo.latitude", 26, Double.class);

    /** Field {@code shops[1].geo.longitude}. */
    public static final FloatingField<CustomerEntity, Double> SHOPS_2_GEO_LONGITUDE =
            new FloatingField<>("Customer", "shops[1].geo.longitude", 27, Double.class);

    /** Field {@code aliases[0]}. */
    public static final NullableTextField<CustomerEntity> ALIASES_1 =
            new NullableTextField<>("Customer", "aliases[0]", 28);

    /** Field {@code aliases[1]}. */
    public static final NullableTextField<CustomerEntity> ALIASES_2 =
            new NullableTextField<>("Customer", "aliases[1]", 29);

    /** Field {@code aliases[2]}. */
    public static final NullableTextField<CustomerEntity> ALIASES_3 =
            new NullableTextField<>("Customer", "aliases[2]", 30);

    /** Field {@code data[0]}. */
    public static final InstantField<CustomerEntity> DATA_1 = new InstantField<>("Customer", "data[0]", 31);

    /** Field {@code data[1]}. */
    public static final InstantField<CustomerEntity> DATA_2 = new InstantField<>("Customer", "data[1]", 32);

    /** Field {@code scores[0]}. */
    public static final IntegerField<CustomerEntity, Integer> SCORES_1 =
            new IntegerField<>("Customer", "scores[0]", 33, Integer.class);

    /** Field {@code scores[1]}. */
    public static final IntegerField<CustomerEntity, Integer> SCORES_2 =
            new IntegerField<>("Customer", "scores[1]", 34, Integer.class);

    /** Field {@code ages[0]}. */
    public static final NullableIntegerField<CustomerEntity, Integer> AGES_1 =
            new NullableIntegerField<>("Customer", "ages[0]", 35, Integer.class);

    /** Field {@code ages[1]}. */
    public static final NullableIntegerField<CustomerEntity, Integer> AGES_2 =
            new NullableIntegerField<>("Customer", "ages[1]", 36, Integer.class);

    /** Field {@code prices[0]}. */
    public static final NullableDecimalField<CustomerEntity> PRICES_1 =
            new NullableDecimalField<>("Customer", "prices[0]", 37);

    /** Field {@code prices[1]}. */
    public static final NullableDecimalField<CustomerEntity> PRICES_2 =
            new NullableDecimalField<>("Customer", "prices[1]", 38);

    /** Field {@code levels[0]}. */
    public static final EnumField<CustomerEntity, Label> LEVELS_1 =
            new EnumField<>("Customer", "levels[0]", 39, Label.class);

    /** Field {@code levels[1]}. */
    public static final EnumField<CustomerEntity, Label> LEVELS_2 =
            new EnumField<>("Customer", "levels[1]", 40, Label.class);

    /** Field {@code friends[0]}. */
    public static final NullableReferenceField<CustomerEntity, CustomerEntity> FRIENDS_1 =
            new NullableReferenceField<>("Customer", "friends[0]", 41, CustomerEntity.class);

    /** Field {@code friends[1]}. */
    public static final NullableReferenceField<CustomerEntity, CustomerEntity> FRIENDS_2 =
            new NullableReferenceField<>("Customer", "friends[1]", 42, CustomerEntity.class);

    /** Field {@code scans[0]}. */
    public static final NullableBinaryField<CustomerEntity> SCANS_1 =
            new NullableBinaryField<>("Customer", "scans[0]", 43);

    /** Field {@code scans[1]}. */
    public static final NullableBinaryField<CustomerEntity> SCANS_2 =
            new NullableBinaryField<>("Customer", "scans[1]", 44);

    /** Field {@code digits[0]}. */
    public static final IntegerField<CustomerEntity, Byte> DIGITS_1 =
            new IntegerField<>("Customer", "digits[0]", 45, Byte.class);

    /** Field {@code digits[1]}. */
    public static final IntegerField<CustomerEntity, Byte> DIGITS_2 =
            new IntegerField<>("Customer", "digits[1]", 46, Byte.class);

    /** Field {@code digits[2]}. */
    public static final IntegerField<CustomerEntity, Byte> DIGITS_3 =
            new IntegerField<>("Customer", "digits[2]", 47, Byte.class);

    /** Field {@code marks[0]}. */
    public static final NullableSetField<CustomerEntity, Label> MARKS_1 =
            new NullableSetField<>("Customer", "marks[0]", 48, Label.class);

    /** Field {@code marks[1]}. */
    public static final NullableSetField<CustomerEntity, Label> MARKS_2 =
            new NullableSetField<>("Customer", "marks[1]", 49, Label.class);

    /** Field {@code switches[0]}. */
    public static final BooleanField<CustomerEntity> SWITCHES_1 = new BooleanField<>("Customer", "switches[0]", 50);

    /** Field {@code switches[1]}. */
    public static final BooleanField<CustomerEntity> SWITCHES_2 = new BooleanField<>("Customer", "switches[1]", 51);

    /** Field {@code ratio}. */
    public static final FloatingField<CustomerEntity, Float> RATIO =
            new FloatingField<>("Customer", "ratio", 52, Float.class);

    /** Field {@code optionalRatio}. */
    public static final NullableFloatingField<CustomerEntity, Float> OPTIONAL_RATIO =
            new NullableFloatingField<>("Customer", "optionalRatio", 53, Float.class);

    /** Field {@code weight}. */
    public static final NullableFloatingField<CustomerEntity, Double> WEIGHT =
            new NullableFloatingField<>("Customer", "weight", 54, Double.class);

    /** Field {@code size}. */
    public static final FloatingField<CustomerEntity, Double> SIZE =
            new FloatingField<>("Customer", "size", 55, Double.class);

    /** Field {@code photo}. */
    public static final NullableBinaryField<CustomerEntity> PHOTO = new NullableBinaryField<>("Customer", "photo", 56);

    /** Field {@code film}. */
    public static final BinaryField<CustomerEntity> FILM = new BinaryField<>("Customer", "film", 57);

    /** Field {@code song}. */
    public static final NullableBinaryField<CustomerEntity> SONG = new NullableBinaryField<>("Customer", "song", 58);

    /** Field {@code labels}. */
    public static final NullableSetField<CustomerEntity, Label> LABELS =
            new NullableSetField<>("Customer", "labels", 59, Label.class);

    /** Field {@code requiredLabels}. */
    public static final SetField<CustomerEntity, Label> REQUIRED_LABELS =
            new SetField<>("Customer", "requiredLabels", 60, Label.class);

    /** Field {@code notes}. */
    public static final NullableDocumentField<CustomerEntity> NOTES =
            new NullableDocumentField<>("Customer", "notes", 61);

    /** Field {@code first}. */
    public static final DocumentField<CustomerEntity> FIRST = new DocumentField<>("Customer", "first", 62);

    /** Field {@code fakeDelete}. */
    public static final DeletionField<CustomerEntity> FAKE_DELETE = new DeletionField<>("Customer", "fakeDelete", 63);

    /** Field {@code version}. */
    public static final VersionField<CustomerEntity, Integer> VERSION =
            new VersionField<>("Customer", "version", 64, Integer.class);

    /** The elements of {@code contact.mobiles}. */
    public static final List<NullableTextField<CustomerEntity>> MOBILES = List.of(MOBILES_1, MOBILES_2);

    /** The elements of {@code shops.street}. */
    public static final List<NullableTextField<CustomerEntity>> SHOPS_STREET = List.of(SHOPS_1_STREET, SHOPS_2_STREET);

    /** The elements of {@code shops.city}. */
    public static final List<TextField<CustomerEntity>> SHOPS_CITY = List.of(SHOPS_1_CITY, SHOPS_2_CITY);

    /** The elements of {@code shops.postcode}. */
    public static final List<NullableTextField<CustomerEntity>> SHOPS_POSTCODE =
            List.of(SHOPS_1_POSTCODE, SHOPS_2_POSTCODE);

    /** The elements of {@code shops.geo.latitude}. */
    public static final List<FloatingField<CustomerEntity, Double>> SHOPS_GEO_LATITUDE =
            List.of(SHOPS_1_GEO_LATITUDE, SHOPS_2_GEO_LATITUDE);

    /** The elements of {@code shops.geo.longitude}. */
    public static final List<FloatingField<CustomerEntity, Double>> SHOPS_GEO_LONGITUDE =
            List.of(SHOPS_1_GEO_LONGITUDE, SHOPS_2_GEO_LONGITUDE);

    /** The elements of {@code aliases}. */
    public static final List<NullableTextField<CustomerEntity>> ALIASES = List.of(ALIASES_1, ALIASES_2, ALIASES_3);

    /** The elements of {@code data}. */
    public static final List<InstantField<CustomerEntity>> DATA = List.of(DATA_1, DATA_2);

    /** The elements of {@code scores}. */
    public static final List<IntegerField<CustomerEntity, Integer>> SCORES = List.of(SCORES_1, SCORES_2);

    /** The elements of {@code ages}. */
    public static final List<NullableIntegerField<CustomerEntity, Integer>> AGES = List.of(AGES_1, AGES_2);

    /** The elements of {@code prices}. */
    public static final List<NullableDecimalField<CustomerEntity>> PRICES = List.of(PRICES_1, PRICES_2);

    /** The elements of {@code levels}. */
    public static final List<EnumField<CustomerEntity, Label>> LEVELS = List.of(LEVELS_1, LEVELS_2);

    /** The elements of {@code friends}. */
    public static final List<NullableReferenceField<CustomerEntity, CustomerEntity>> FRIENDS =
            List.of(FRIENDS_1, FRIENDS_2);

    /** The elements of {@code scans}. */
    public static final List<NullableBinaryField<CustomerEntity>> SCANS = List.of(SCANS_1, SCANS_2);

    /** The elements of {@code digits}. */
    public static final List<IntegerField<CustomerEntity, Byte>> DIGITS = List.of(DIGITS_1, DIGITS_2, DIGITS_3);

    /** The elements of {@code marks}. */
    public static final List<NullableSetField<CustomerEntity, Label>> MARKS = List.of(MARKS_1, MARKS_2);

    /** The elements of {@code switches}. */
    public static final List<BooleanField<CustomerEntity>> SWITCHES = List.of(SWITCHES_1, SWITCHES_2);

    private CustomerFields() {}
}
