package language;

import io.fluxa.query.Field;
import io.fluxa.query.IdField;
import io.fluxa.query.IntegerField;
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
    public static final Field<CustomerEntity> CREATED_AT = new Field<>("Customer", "createdAt", 1);

    /** Field {@code updatedAt}. */
    public static final Field<CustomerEntity> UPDATED_AT = new Field<>("Customer", "updatedAt", 2);

    /** Field {@code createdBy}. */
    public static final Field<CustomerEntity> CREATED_BY = new Field<>("Customer", "createdBy", 3);

    /** Field {@code email}. */
    public static final Field<CustomerEntity> EMAIL = new Field<>("Customer", "email", 4);

    /** Field {@code address.street}. */
    public static final Field<CustomerEntity> ADDRESS_STREET = new Field<>("Customer", "address.street", 5);

    /** Field {@code address.city}. */
    public static final Field<CustomerEntity> ADDRESS_CITY = new Field<>("Customer", "address.city", 6);

    /** Field {@code address.postcode}. */
    public static final Field<CustomerEntity> ADDRESS_POSTCODE = new Field<>("Customer", "address.postcode", 7);

    /** Field {@code address.geo.latitude}. */
    public static final Field<CustomerEntity> ADDRESS_GEO_LATITUDE = new Field<>("Customer", "address.geo.latitude", 8);

    /** Field {@code address.geo.longitude}. */
    public static final Field<CustomerEntity> ADDRESS_GEO_LONGITUDE =
            new Field<>("Customer", "address.geo.longitude", 9);

    /** Field {@code home.street}. */
    public static final Field<CustomerEntity> HOME_STREET = new Field<>("Customer", "home.street", 10);

    /** Field {@code home.city}. */
    public static final Field<CustomerEntity> HOME_CITY = new Field<>("Customer", "home.city", 11);

    /** Field {@code home.postcode}. */
    public static final Field<CustomerEntity> HOME_POSTCODE = new Field<>("Customer", "home.postcode", 12);

    /** Field {@code home.geo.latitude}. */
    public static final Field<CustomerEntity> HOME_GEO_LATITUDE = new Field<>("Customer", "home.geo.latitude", 13);

    /** Field {@code home.geo.longitude}. */
    public static final Field<CustomerEntity> HOME_GEO_LONGITUDE = new Field<>("Customer", "home.geo.longitude", 14);

    /** Field {@code contact.phone}. */
    public static final Field<CustomerEntity> PHONE = new Field<>("Customer", "contact.phone", 15);

    /** Field {@code contact.mobiles[0]}. */
    public static final Field<CustomerEntity> MOBILES_1 = new Field<>("Customer", "contact.mobiles[0]", 16);

    /** Field {@code contact.mobiles[1]}. */
    public static final Field<CustomerEntity> MOBILES_2 = new Field<>("Customer", "contact.mobiles[1]", 17);

    /** Field {@code shops[0].street}. */
    public static final Field<CustomerEntity> SHOPS_1_STREET = new Field<>("Customer", "shops[0].street", 18);

    /** Field {@code shops[0].city}. */
    public static final Field<CustomerEntity> SHOPS_1_CITY = new Field<>("Customer", "shops[0].city", 19);

    /** Field {@code shops[0].postcode}. */
    public static final Field<CustomerEntity> SHOPS_1_POSTCODE = new Field<>("Customer", "shops[0].postcode", 20);

    /** Field {@code shops[0].geo.latitude}. */
    public static final Field<CustomerEntity> SHOPS_1_GEO_LATITUDE =
            new Field<>("Customer", "shops[0].geo.latitude", 21);

    /** Field {@code shops[0].geo.longitude}. */
    public static final Field<CustomerEntity> SHOPS_1_GEO_LONGITUDE =
            new Field<>("Customer", "shops[0].geo.longitude", 22);

    /** Field {@code shops[1].street}. */
    public static final Field<CustomerEntity> SHOPS_2_STREET = new Field<>("Customer", "shops[1].street", 23);

    /** Field {@code shops[1].city}. */
    public static final Field<CustomerEntity> SHOPS_2_CITY = new Field<>("Customer", "shops[1].city", 24);

    /** Field {@code shops[1].postcode}. */
    public static final Field<CustomerEntity> SHOPS_2_POSTCODE = new Field<>("Customer", "shops[1].postcode", 25);

    /** Field {@code shops[1].geo.latitude}. */
    public static final Field<CustomerEntity> SHOPS_2_GEO_LATITUDE =
            new Field<>("Customer", "shops[1].geo.latitude", 26);

    /** Field {@code shops[1].geo.longitude}. */
    public static final Field<CustomerEntity> SHOPS_2_GEO_LONGITUDE =
            new Field<>("Customer", "shops[1].geo.longitude", 27);

    /** Field {@code aliases[0]}. */
    public static final Field<CustomerEntity> ALIASES_1 = new Field<>("Customer", "aliases[0]", 28);

    /** Field {@code aliases[1]}. */
    public static final Field<CustomerEntity> ALIASES_2 = new Field<>("Customer", "aliases[1]", 29);

    /** Field {@code aliases[2]}. */
    public static final Field<CustomerEntity> ALIASES_3 = new Field<>("Customer", "aliases[2]", 30);

    /** Field {@code data[0]}. */
    public static final Field<CustomerEntity> DATA_1 = new Field<>("Customer", "data[0]", 31);

    /** Field {@code data[1]}. */
    public static final Field<CustomerEntity> DATA_2 = new Field<>("Customer", "data[1]", 32);

    /** Field {@code scores[0]}. */
    public static final IntegerField<CustomerEntity, Integer> SCORES_1 = new IntegerField<>("Customer", "scores[0]", 33, Integer.class);

    /** Field {@code scores[1]}. */
    public static final IntegerField<CustomerEntity, Integer> SCORES_2 = new IntegerField<>("Customer", "scores[1]", 34, Integer.class);

    /** Field {@code ages[0]}. */
    public static final IntegerField<CustomerEntity, Integer> AGES_1 = new IntegerField<>("Customer", "ages[0]", 35, Integer.class);

    /** Field {@code ages[1]}. */
    public static final IntegerField<CustomerEntity, Integer> AGES_2 = new IntegerField<>("Customer", "ages[1]", 36, Integer.class);

    /** Field {@code prices[0]}. */
    public static final Field<CustomerEntity> PRICES_1 = new Field<>("Customer", "prices[0]", 37);

    /** Field {@code prices[1]}. */
    public static final Field<CustomerEntity> PRICES_2 = new Field<>("Customer", "prices[1]", 38);

    /** Field {@code levels[0]}. */
    public static final Field<CustomerEntity> LEVELS_1 = new Field<>("Customer", "levels[0]", 39);

    /** Field {@code levels[1]}. */
    public static final Field<CustomerEntity> LEVELS_2 = new Field<>("Customer", "levels[1]", 40);

    /** Field {@code friends[0]}. */
    public static final Field<CustomerEntity> FRIENDS_1 = new Field<>("Customer", "friends[0]", 41);

    /** Field {@code friends[1]}. */
    public static final Field<CustomerEntity> FRIENDS_2 = new Field<>("Customer", "friends[1]", 42);

    /** Field {@code scans[0]}. */
    public static final Field<CustomerEntity> SCANS_1 = new Field<>("Customer", "scans[0]", 43);

    /** Field {@code scans[1]}. */
    public static final Field<CustomerEntity> SCANS_2 = new Field<>("Customer", "scans[1]", 44);

    /** Field {@code digits[0]}. */
    public static final IntegerField<CustomerEntity, Byte> DIGITS_1 = new IntegerField<>("Customer", "digits[0]", 45, Byte.class);

    /** Field {@code digits[1]}. */
    public static final IntegerField<CustomerEntity, Byte> DIGITS_2 = new IntegerField<>("Customer", "digits[1]", 46, Byte.class);

    /** Field {@code digits[2]}. */
    public static final IntegerField<CustomerEntity, Byte> DIGITS_3 = new IntegerField<>("Customer", "digits[2]", 47, Byte.class);

    /** Field {@code marks[0]}. */
    public static final Field<CustomerEntity> MARKS_1 = new Field<>("Customer", "marks[0]", 48);

    /** Field {@code marks[1]}. */
    public static final Field<CustomerEntity> MARKS_2 = new Field<>("Customer", "marks[1]", 49);

    /** Field {@code switches[0]}. */
    public static final Field<CustomerEntity> SWITCHES_1 = new Field<>("Customer", "switches[0]", 50);

    /** Field {@code switches[1]}. */
    public static final Field<CustomerEntity> SWITCHES_2 = new Field<>("Customer", "switches[1]", 51);

    /** Field {@code ratio}. */
    public static final Field<CustomerEntity> RATIO = new Field<>("Customer", "ratio", 52);

    /** Field {@code optionalRatio}. */
    public static final Field<CustomerEntity> OPTIONAL_RATIO = new Field<>("Customer", "optionalRatio", 53);

    /** Field {@code weight}. */
    public static final Field<CustomerEntity> WEIGHT = new Field<>("Customer", "weight", 54);

    /** Field {@code size}. */
    public static final Field<CustomerEntity> SIZE = new Field<>("Customer", "size", 55);

    /** Field {@code photo}. */
    public static final Field<CustomerEntity> PHOTO = new Field<>("Customer", "photo", 56);

    /** Field {@code film}. */
    public static final Field<CustomerEntity> FILM = new Field<>("Customer", "film", 57);

    /** Field {@code song}. */
    public static final Field<CustomerEntity> SONG = new Field<>("Customer", "song", 58);

    /** Field {@code labels}. */
    public static final Field<CustomerEntity> LABELS = new Field<>("Customer", "labels", 59);

    /** Field {@code requiredLabels}. */
    public static final Field<CustomerEntity> REQUIRED_LABELS = new Field<>("Customer", "requiredLabels", 60);

    /** Field {@code notes}. */
    public static final Field<CustomerEntity> NOTES = new Field<>("Customer", "notes", 61);

    /** Field {@code first}. */
    public static final Field<CustomerEntity> FIRST = new Field<>("Customer", "first", 62);

    /** Field {@code fakeDelete}. */
    public static final Field<CustomerEntity> FAKE_DELETE = new Field<>("Customer", "fakeDelete", 63);

    /** Field {@code version}. */
    public static final Field<CustomerEntity> VERSION = new Field<>("Customer", "version", 64);

    /** The elements of {@code contact.mobiles}. */
    public static final List<Field<CustomerEntity>> MOBILES = List.of(MOBILES_1, MOBILES_2);

    /** The elements of {@code shops.street}. */
    public static final List<Field<CustomerEntity>> SHOPS_STREET = List.of(SHOPS_1_STREET, SHOPS_2_STREET);

    /** The elements of {@code shops.city}. */
    public static final List<Field<CustomerEntity>> SHOPS_CITY = List.of(SHOPS_1_CITY, SHOPS_2_CITY);

    /** The elements of {@code shops.postcode}. */
    public static final List<Field<CustomerEntity>> SHOPS_POSTCODE = List.of(SHOPS_1_POSTCODE, SHOPS_2_POSTCODE);

    /** The elements of {@code shops.geo.latitude}. */
    public static final List<Field<CustomerEntity>> SHOPS_GEO_LATITUDE =
            List.of(SHOPS_1_GEO_LATITUDE, SHOPS_2_GEO_LATITUDE);

    /** The elements of {@code shops.geo.longitude}. */
    public static final List<Field<CustomerEntity>> SHOPS_GEO_LONGITUDE =
            List.of(SHOPS_1_GEO_LONGITUDE, SHOPS_2_GEO_LONGITUDE);

    /** The elements of {@code aliases}. */
    public static final List<Field<CustomerEntity>> ALIASES = List.of(ALIASES_1, ALIASES_2, ALIASES_3);

    /** The elements of {@code data}. */
    public static final List<Field<CustomerEntity>> DATA = List.of(DATA_1, DATA_2);

    /** The elements of {@code scores}. */
    public static final List<IntegerField<CustomerEntity, Integer>> SCORES = List.of(SCORES_1, SCORES_2);

    /** The elements of {@code ages}. */
    public static final List<IntegerField<CustomerEntity, Integer>> AGES = List.of(AGES_1, AGES_2);

    /** The elements of {@code prices}. */
    public static final List<Field<CustomerEntity>> PRICES = List.of(PRICES_1, PRICES_2);

    /** The elements of {@code levels}. */
    public static final List<Field<CustomerEntity>> LEVELS = List.of(LEVELS_1, LEVELS_2);

    /** The elements of {@code friends}. */
    public static final List<Field<CustomerEntity>> FRIENDS = List.of(FRIENDS_1, FRIENDS_2);

    /** The elements of {@code scans}. */
    public static final List<Field<CustomerEntity>> SCANS = List.of(SCANS_1, SCANS_2);

    /** The elements of {@code digits}. */
    public static final List<IntegerField<CustomerEntity, Byte>> DIGITS = List.of(DIGITS_1, DIGITS_2, DIGITS_3);

    /** The elements of {@code marks}. */
    public static final List<Field<CustomerEntity>> MARKS = List.of(MARKS_1, MARKS_2);

    /** The elements of {@code switches}. */
    public static final List<Field<CustomerEntity>> SWITCHES = List.of(SWITCHES_1, SWITCHES_2);

    private CustomerFields() {}
}
