package language;

import io.fluxa.FluxaContext;
import io.fluxa.json.JsonType;
import io.fluxa.runtime.GeneratedEntity;
import io.fluxa.runtime.Session;
import io.fluxa.runtime.ValueCheck;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** One row of the table of {@code Customer}. */
@NullMarked
@Generated("io.fluxa.generator")
public final class CustomerEntity extends GeneratedEntity<CustomerEntity, CustomerRow> {
    private static final JsonType<List<Note>> NOTES_TYPE = new JsonType<>() {};

    private static final JsonType<Note> FIRST_TYPE = new JsonType<>() {};

    CustomerEntity(CustomerProvider provider, Session session, CustomerRow row, boolean stored) {
        super(provider, session, row, stored);
    }

    /** The primary key. */
    public long getId() {
        return row.id;
    }

    /** When the row was created; null before the first flush. */
    public @Nullable Instant getCreatedAt() {
        return row.createdAt;
    }

    /** Sets when the row was created; without it the first flush does. */
    public void setCreatedAt(Instant value) {
        Instant checked =
                ValueCheck.instant(CustomerFields.CREATED_AT, ValueCheck.required(CustomerFields.CREATED_AT, value), 0);
        if (!checked.equals(row.createdAt)) {
            write(1).createdAt = checked;
        }
    }

    /** When the row was last changed; null before the first flush. */
    public @Nullable Instant getUpdatedAt() {
        return row.updatedAt;
    }

    /** Field {@code createdBy}, or null. */
    public @Nullable String getCreatedBy() {
        return row.createdBy;
    }

    /** Sets field {@code createdBy}: at most 255 characters, or null. */
    public void setCreatedBy(@Nullable String value) {
        String checked = value == null ? null : ValueCheck.text(CustomerFields.CREATED_BY, value, 255);
        if (!Objects.equals(checked, row.createdBy)) {
            write(3).createdBy = checked;
        }
    }

    /** Field {@code email}. */
    public String getEmail() {
        return row.email;
    }

    /** Sets field {@code email}: required, at most 255 characters. */
    public void setEmail(String value) {
        String checked = ValueCheck.text(CustomerFields.EMAIL, ValueCheck.required(CustomerFields.EMAIL, value), 255);
        if (!checked.equals(row.email)) {
            write(4).email = checked;
        }
    }

    /** Field {@code address.street}, or null. */
    public @Nullable String getAddressStreet() {
        return row.addressStreet;
    }

    /** Sets field {@code address.street}: at most 255 characters, or null. */
    public void setAddressStreet(@Nullable String value) {
        String checked = value == null ? null : ValueCheck.text(CustomerFields.ADDRESS_STREET, value, 255);
        if (!Objects.equals(checked, row.addressStreet)) {
            write(5).addressStreet = checked;
        }
    }

    /** Field {@code address.city}. */
    public String getAddressCity() {
        return row.addressCity;
    }

    /** Sets field {@code address.city}: required, at most 80 characters. */
    public void setAddressCity(String value) {
        String checked =
                ValueCheck.text(CustomerFields.ADDRESS_CITY, ValueCheck.required(CustomerFields.ADDRESS_CITY, value), 80);
        if (!checked.equals(row.addressCity)) {
            write(6).addressCity = checked;
        }
    }

    /** Field {@code address.postcode}, or null. */
    public @Nullable String getAddressPostcode() {
        return row.addressPostcode;
    }

    /** Sets field {@code address.postcode}: at most 255 characters, or null. */
    public void setAddressPostcode(@Nullable String value) {
        String checked = value == null ? null : ValueCheck.text(CustomerFields.ADDRESS_POSTCODE, value, 255);
        if (!Objects.equals(checked, row.addressPostcode)) {
            write(7).addressPostcode = checked;
        }
    }

    /** Field {@code address.geo.latitude}. */
    public double getAddressGeoLatitude() {
        return row.addressGeoLatitude;
    }

    /** Sets field {@code address.geo.latitude}: finite. */
    public void setAddressGeoLatitude(double value) {
        double checked = ValueCheck.floating(CustomerFields.ADDRESS_GEO_LATITUDE, value, false);
        if (Double.compare(checked, row.addressGeoLatitude) != 0) {
            write(8).addressGeoLatitude = checked;
        }
    }

    /** Field {@code address.geo.longitude}. */
    public double getAddressGeoLongitude() {
        return row.addressGeoLongitude;
    }

    /** Sets field {@code address.geo.longitude}: finite. */
    public void setAddressGeoLongitude(double value) {
        double checked = ValueCheck.floating(CustomerFields.ADDRESS_GEO_LONGITUDE, value, false);
        if (Double.compare(checked, row.addressGeoLongitude) != 0) {
            write(9).addressGeoLongitude = checked;
        }
    }

    /** Field {@code home.street}, or null. */
    public @Nullable String getHomeStreet() {
        return row.homeStreet;
    }

    /** Sets field {@code home.street}: at most 255 characters, or null. */
    public void setHomeStreet(@Nullable String value) {
        String checked = value == null ? null : ValueCheck.text(CustomerFields.HOME_STREET, value, 255);
        if (!Objects.equals(checked, row.homeStreet)) {
            write(10).homeStreet = checked;
        }
    }

    /** Field {@code home.city}. */
    public String getHomeCity() {
        return row.homeCity;
    }

    /** Sets field {@code home.city}: required, at most 80 characters. */
    public void setHomeCity(String value) {
        String checked =
                ValueCheck.text(CustomerFields.HOME_CITY, ValueCheck.required(CustomerFields.HOME_CITY, value), 80);
        if (!checked.equals(row.homeCity)) {
            write(11).homeCity = checked;
        }
    }

    /** Field {@code home.postcode}, or null. */
    public @Nullable String getHomePostcode() {
        return row.homePostcode;
    }

    /** Sets field {@code home.postcode}: at most 255 characters, or null. */
    public void setHomePostcode(@Nullable String value) {
        String checked = value == null ? null : ValueCheck.text(CustomerFields.HOME_POSTCODE, value, 255);
        if (!Objects.equals(checked, row.homePostcode)) {
            write(12).homePostcode = checked;
        }
    }

    /** Field {@code home.geo.latitude}. */
    public double getHomeGeoLatitude() {
        return row.homeGeoLatitude;
    }

    /** Sets field {@code home.geo.latitude}: finite. */
    public void setHomeGeoLatitude(double value) {
        double checked = ValueCheck.floating(CustomerFields.HOME_GEO_LATITUDE, value, false);
        if (Double.compare(checked, row.homeGeoLatitude) != 0) {
            write(13).homeGeoLatitude = checked;
        }
    }

    /** Field {@code home.geo.longitude}. */
    public double getHomeGeoLongitude() {
        return row.homeGeoLongitude;
    }

    /** Sets field {@code home.geo.longitude}: finite. */
    public void setHomeGeoLongitude(double value) {
        double checked = ValueCheck.floating(CustomerFields.HOME_GEO_LONGITUDE, value, false);
        if (Double.compare(checked, row.homeGeoLongitude) != 0) {
            write(14).homeGeoLongitude = checked;
        }
    }

    /** Field {@code contact.phone}, or null. */
    public @Nullable String getPhone() {
        return row.phone;
    }

    /** Sets field {@code contact.phone}: at most 255 characters, or null. */
    public void setPhone(@Nullable String value) {
        String checked = value == null ? null : ValueCheck.text(CustomerFields.PHONE, value, 255);
        if (!Objects.equals(checked, row.phone)) {
            write(15).phone = checked;
        }
    }

    /** The element of {@code contact.mobiles} at an index from 0, or null. */
    public @Nullable String getMobile(int index) {
        ValueCheck.index(CustomerFields.MOBILES, index);
        return row.mobiles[index];
    }

    /** Sets the element of {@code contact.mobiles} at an index from 0: at most 255 characters, or null. */
    public void setMobile(int index, @Nullable String value) {
        ValueCheck.index(CustomerFields.MOBILES, index);
        String checked = checkedMobile(index, value);
        if (!Objects.equals(checked, row.mobiles[index])) {
            write(16 + index).mobiles[index] = checked;
        }
    }

    private @Nullable String checkedMobile(int index, @Nullable String value) {
        return value == null ? null : ValueCheck.text(CustomerFields.MOBILES.get(index), value, 255);
    }

    /** All elements of {@code contact.mobiles}, in a new array. */
    public @Nullable String[] getMobiles() {
        return row.mobiles.clone();
    }

    /** Sets all 2 elements of {@code contact.mobiles}. */
    public void setMobiles(@Nullable String[] values) {
        ValueCheck.size(CustomerFields.MOBILES, ValueCheck.required(CustomerFields.MOBILES_1, values).length);
        for (int i = 0; i < values.length; i++) {
            checkedMobile(i, values[i]);
        }
        for (int i = 0; i < values.length; i++) {
            setMobile(i, values[i]);
        }
    }

    /** The element of {@code shops.street} at an index from 0, or null. */
    public @Nullable String getShopStreet(int index) {
        ValueCheck.index(CustomerFields.SHOPS_STREET, index);
        return row.shopsStreet[index];
    }

    /** Sets the element of {@code shops.street} at an index from 0: at most 255 characters, or null. */
    public void setShopStreet(int index, @Nullable String value) {
        ValueCheck.index(CustomerFields.SHOPS_STREET, index);
        String checked = checkedShopStreet(index, value);
        if (!Objects.equals(checked, row.shopsStreet[index])) {
            write(18 + 5 * index).shopsStreet[index] = checked;
        }
    }

    private @Nullable String checkedShopStreet(int index, @Nullable String value) {
        return value == null ? null : ValueCheck.text(CustomerFields.SHOPS_STREET.get(index), value, 255);
    }

    /** All elements of {@code shops.street}, in a new array. */
    public @Nullable String[] getShopStreets() {
        return row.shopsStreet.clone();
    }

    /** Sets all 2 elements of {@code shops.street}. */
    public void setShopStreets(@Nullable String[] values) {
        ValueCheck.size(CustomerFields.SHOPS_STREET, ValueCheck.required(CustomerFields.SHOPS_1_STREET, values).length);
        for (int i = 0; i < values.length; i++) {
            checkedShopStreet(i, values[i]);
        }
        for (int i = 0; i < values.length; i++) {
            setShopStreet(i, values[i]);
        }
    }

    /** The element of {@code shops.city} at an index from 0. */
    public String getShopCity(int index) {
        ValueCheck.index(CustomerFields.SHOPS_CITY, index);
        return row.shopsCity[index];
    }

    /** Sets the element of {@code shops.city} at an index from 0: required, at most 80 characters. */
    public void setShopCity(int index, String value) {
        ValueCheck.index(CustomerFields.SHOPS_CITY, index);
        String checked = checkedShopCity(index, value);
        if (!checked.equals(row.shopsCity[index])) {
            write(19 + 5 * index).shopsCity[index] = checked;
        }
    }

    private String checkedShopCity(int index, String value) {
        return ValueCheck.text(CustomerFields.SHOPS_CITY.get(index), ValueCheck.required(CustomerFields.SHOPS_CITY.get(index), value), 80);
    }

    /** All elements of {@code shops.city}, in a new array. */
    public String[] getShopCities() {
        return row.shopsCity.clone();
    }

    /** Sets all 2 elements of {@code shops.city}. */
    public void setShopCities(String[] values) {
        ValueCheck.size(CustomerFields.SHOPS_CITY, ValueCheck.required(CustomerFields.SHOPS_1_CITY, values).length);
        for (int i = 0; i < values.length; i++) {
            checkedShopCity(i, values[i]);
        }
        for (int i = 0; i < values.length; i++) {
            setShopCity(i, values[i]);
        }
    }

    /** The element of {@code shops.postcode} at an index from 0, or null. */
    public @Nullable String getShopPostcode(int index) {
        ValueCheck.index(CustomerFields.SHOPS_POSTCODE, index);
        return row.shopsPostcode[index];
    }

    /** Sets the element of {@code shops.postcode} at an index from 0: at most 255 characters, or null. */
    public void setShopPostcode(int index, @Nullable String value) {
        ValueCheck.index(CustomerFields.SHOPS_POSTCODE, index);
        String checked = checkedShopPostcode(index, value);
        if (!Objects.equals(checked, row.shopsPostcode[index])) {
            write(20 + 5 * index).shopsPostcode[index] = checked;
        }
    }

    private @Nullable String checkedShopPostcode(int index, @Nullable String value) {
        return value == null ? null : ValueCheck.text(CustomerFields.SHOPS_POSTCODE.get(index), value, 255);
    }

    /** All elements of {@code shops.postcode}, in a new array. */
    public @Nullable String[] getShopPostcodes() {
        return row.shopsPostcode.clone();
    }

    /** Sets all 2 elements of {@code shops.postcode}. */
    public void setShopPostcodes(@Nullable String[] values) {
        ValueCheck.size(CustomerFields.SHOPS_POSTCODE, ValueCheck.required(CustomerFields.SHOPS_1_POSTCODE, values).length);
        for (int i = 0; i < values.length; i++) {
            checkedShopPostcode(i, values[i]);
        }
        for (int i = 0; i < values.length; i++) {
            setShopPostcode(i, values[i]);
        }
    }

    /** The element of {@code shops.geo.latitude} at an index from 0. */
    public double getShopGeoLatitude(int index) {
        ValueCheck.index(CustomerFields.SHOPS_GEO_LATITUDE, index);
        return row.shopsGeoLatitude[index];
    }

    /** Sets the element of {@code shops.geo.latitude} at an index from 0: finite. */
    public void setShopGeoLatitude(int index, double value) {
        ValueCheck.index(CustomerFields.SHOPS_GEO_LATITUDE, index);
        double checked = checkedShopGeoLatitude(index, value);
        if (Double.compare(checked, row.shopsGeoLatitude[index]) != 0) {
            write(21 + 5 * index).shopsGeoLatitude[index] = checked;
        }
    }

    private double checkedShopGeoLatitude(int index, double value) {
        return ValueCheck.floating(CustomerFields.SHOPS_GEO_LATITUDE.get(index), value, false);
    }

    /** All elements of {@code shops.geo.latitude}, in a new array. */
    public double[] getShopGeoLatitudes() {
        return row.shopsGeoLatitude.clone();
    }

    /** Sets all 2 elements of {@code shops.geo.latitude}. */
    public void setShopGeoLatitudes(double[] values) {
        ValueCheck.size(CustomerFields.SHOPS_GEO_LATITUDE, ValueCheck.required(CustomerFields.SHOPS_1_GEO_LATITUDE, values).length);
        for (int i = 0; i < values.length; i++) {
            checkedShopGeoLatitude(i, values[i]);
        }
        for (int i = 0; i < values.length; i++) {
            setShopGeoLatitude(i, values[i]);
        }
    }

    /** The element of {@code shops.geo.longitude} at an index from 0. */
    public double getShopGeoLongitude(int index) {
        ValueCheck.index(CustomerFields.SHOPS_GEO_LONGITUDE, index);
        return row.shopsGeoLongitude[index];
    }

    /** Sets the element of {@code shops.geo.longitude} at an index from 0: finite. */
    public void setShopGeoLongitude(int index, double value) {
        ValueCheck.index(CustomerFields.SHOPS_GEO_LONGITUDE, index);
        double checked = checkedShopGeoLongitude(index, value);
        if (Double.compare(checked, row.shopsGeoLongitude[index]) != 0) {
            write(22 + 5 * index).shopsGeoLongitude[index] = checked;
        }
    }

    private double checkedShopGeoLongitude(int index, double value) {
        return ValueCheck.floating(CustomerFields.SHOPS_GEO_LONGITUDE.get(index), value, false);
    }

    /** All elements of {@code shops.geo.longitude}, in a new array. */
    public double[] getShopGeoLongitudes() {
        return row.shopsGeoLongitude.clone();
    }

    /** Sets all 2 elements of {@code shops.geo.longitude}. */
    public void setShopGeoLongitudes(double[] values) {
        ValueCheck.size(CustomerFields.SHOPS_GEO_LONGITUDE, ValueCheck.required(CustomerFields.SHOPS_1_GEO_LONGITUDE, values).length);
        for (int i = 0; i < values.length; i++) {
            checkedShopGeoLongitude(i, values[i]);
        }
        for (int i = 0; i < values.length; i++) {
            setShopGeoLongitude(i, values[i]);
        }
    }

    /** The element of {@code aliases} at an index from 0, or null. */
    public @Nullable String getAlias(int index) {
        ValueCheck.index(CustomerFields.ALIASES, index);
        return row.aliases[index];
    }

    /** Sets the element of {@code aliases} at an index from 0: at most 20 characters, or null. */
    public void setAlias(int index, @Nullable String value) {
        ValueCheck.index(CustomerFields.ALIASES, index);
        String checked = checkedAlias(index, value);
        if (!Objects.equals(checked, row.aliases[index])) {
            write(28 + index).aliases[index] = checked;
        }
    }

    private @Nullable String checkedAlias(int index, @Nullable String value) {
        return value == null ? null : ValueCheck.text(CustomerFields.ALIASES.get(index), value, 20);
    }

    /** All elements of {@code aliases}, in a new array. */
    public @Nullable String[] getAliases() {
        return row.aliases.clone();
    }

    /** Sets all 3 elements of {@code aliases}. */
    public void setAliases(@Nullable String[] values) {
        ValueCheck.size(CustomerFields.ALIASES, ValueCheck.required(CustomerFields.ALIASES_1, values).length);
        for (int i = 0; i < values.length; i++) {
            checkedAlias(i, values[i]);
        }
        for (int i = 0; i < values.length; i++) {
            setAlias(i, values[i]);
        }
    }

    /** The element of {@code data} at an index from 0. */
    public Instant getDatum(int index) {
        ValueCheck.index(CustomerFields.DATA, index);
        return row.data[index];
    }

    /** Sets the element of {@code data} at an index from 0: required, truncated to 3 digits of a second, in the years 1000 to 9999. */
    public void setDatum(int index, Instant value) {
        ValueCheck.index(CustomerFields.DATA, index);
        Instant checked = checkedDatum(index, value);
        if (!checked.equals(row.data[index])) {
            write(31 + index).data[index] = checked;
        }
    }

    private Instant checkedDatum(int index, Instant value) {
        return ValueCheck.instant(CustomerFields.DATA.get(index), ValueCheck.required(CustomerFields.DATA.get(index), value), 3);
    }

    /** All elements of {@code data}, in a new array. */
    public Instant[] getData() {
        return row.data.clone();
    }

    /** Sets all 2 elements of {@code data}. */
    public void setData(Instant[] values) {
        ValueCheck.size(CustomerFields.DATA, ValueCheck.required(CustomerFields.DATA_1, values).length);
        for (int i = 0; i < values.length; i++) {
            checkedDatum(i, values[i]);
        }
        for (int i = 0; i < values.length; i++) {
            setDatum(i, values[i]);
        }
    }

    /** The element of {@code scores} at an index from 0. */
    public int getScore(int index) {
        ValueCheck.index(CustomerFields.SCORES, index);
        return row.scores[index];
    }

    /** Sets the element of {@code scores} at an index from 0. */
    public void setScore(int index, int value) {
        ValueCheck.index(CustomerFields.SCORES, index);
        if (value != row.scores[index]) {
            write(33 + index).scores[index] = value;
        }
    }

    /** All elements of {@code scores}, in a new array. */
    public int[] getScores() {
        return row.scores.clone();
    }

    /** Sets all 2 elements of {@code scores}. */
    public void setScores(int[] values) {
        ValueCheck.size(CustomerFields.SCORES, ValueCheck.required(CustomerFields.SCORES_1, values).length);
        for (int i = 0; i < values.length; i++) {
            setScore(i, values[i]);
        }
    }

    /** The element of {@code ages} at an index from 0, or null. */
    public @Nullable Integer getAge(int index) {
        ValueCheck.index(CustomerFields.AGES, index);
        return row.ages[index];
    }

    /** Sets the element of {@code ages} at an index from 0: from 0 to 255, or null. */
    public void setAge(int index, @Nullable Integer value) {
        ValueCheck.index(CustomerFields.AGES, index);
        Integer checked = checkedAge(index, value);
        if (!Objects.equals(checked, row.ages[index])) {
            write(35 + index).ages[index] = checked;
        }
    }

    private @Nullable Integer checkedAge(int index, @Nullable Integer value) {
        return value == null ? null : ValueCheck.range(CustomerFields.AGES.get(index), value, 0, 255);
    }

    /** All elements of {@code ages}, in a new array. */
    public @Nullable Integer[] getAges() {
        return row.ages.clone();
    }

    /** Sets all 2 elements of {@code ages}. */
    public void setAges(@Nullable Integer[] values) {
        ValueCheck.size(CustomerFields.AGES, ValueCheck.required(CustomerFields.AGES_1, values).length);
        for (int i = 0; i < values.length; i++) {
            checkedAge(i, values[i]);
        }
        for (int i = 0; i < values.length; i++) {
            setAge(i, values[i]);
        }
    }

    /** The element of {@code prices} at an index from 0, or null. */
    public @Nullable BigDecimal getPrice(int index) {
        ValueCheck.index(CustomerFields.PRICES, index);
        return row.prices[index];
    }

    /** Sets the element of {@code prices} at an index from 0: at most 26 digits before and 4 after the point, or null. */
    public void setPrice(int index, @Nullable BigDecimal value) {
        ValueCheck.index(CustomerFields.PRICES, index);
        BigDecimal checked = checkedPrice(index, value);
        if (!Objects.equals(checked, row.prices[index])) {
            write(37 + index).prices[index] = checked;
        }
    }

    private @Nullable BigDecimal checkedPrice(int index, @Nullable BigDecimal value) {
        return value == null ? null : ValueCheck.decimal(CustomerFields.PRICES.get(index), value, 30, 4, false);
    }

    /** All elements of {@code prices}, in a new array. */
    public @Nullable BigDecimal[] getPrices() {
        return row.prices.clone();
    }

    /** Sets all 2 elements of {@code prices}. */
    public void setPrices(@Nullable BigDecimal[] values) {
        ValueCheck.size(CustomerFields.PRICES, ValueCheck.required(CustomerFields.PRICES_1, values).length);
        for (int i = 0; i < values.length; i++) {
            checkedPrice(i, values[i]);
        }
        for (int i = 0; i < values.length; i++) {
            setPrice(i, values[i]);
        }
    }

    /** The element of {@code levels} at an index from 0. */
    public Label getLevel(int index) {
        ValueCheck.index(CustomerFields.LEVELS, index);
        return row.levels[index];
    }

    /** Sets the element of {@code levels} at an index from 0: required. */
    public void setLevel(int index, Label value) {
        ValueCheck.index(CustomerFields.LEVELS, index);
        Label checked = checkedLevel(index, value);
        if (checked != row.levels[index]) {
            write(39 + index).levels[index] = checked;
        }
    }

    private Label checkedLevel(int index, Label value) {
        return ValueCheck.required(CustomerFields.LEVELS.get(index), value);
    }

    /** All elements of {@code levels}, in a new array. */
    public Label[] getLevels() {
        return row.levels.clone();
    }

    /** Sets all 2 elements of {@code levels}. */
    public void setLevels(Label[] values) {
        ValueCheck.size(CustomerFields.LEVELS, ValueCheck.required(CustomerFields.LEVELS_1, values).length);
        for (int i = 0; i < values.length; i++) {
            checkedLevel(i, values[i]);
        }
        for (int i = 0; i < values.length; i++) {
            setLevel(i, values[i]);
        }
    }

    /** The id that the element of {@code friends} at an index from 0 refers to, or null. */
    public @Nullable Long getFriendId(int index) {
        ValueCheck.index(CustomerFields.FRIENDS, index);
        return row.friends[index];
    }

    /** Lets the element of {@code friends} at an index from 0 refer to the row with an id. */
    public void setFriend(int index, long id) {
        ValueCheck.index(CustomerFields.FRIENDS, index);
        Long checked = ValueCheck.reference(CustomerFields.FRIENDS.get(index), id, 4294967295L);
        if (!Objects.equals(checked, row.friends[index])) {
            write(41 + index).friends[index] = checked;
        }
    }

    /** Lets the element of {@code friends} at an index from 0 refer to an entity, or to none. */
    public void setFriend(int index, @Nullable CustomerEntity value) {
        ValueCheck.index(CustomerFields.FRIENDS, index);
        if (value != null) {
            setFriend(index, value.id());
        } else if (row.friends[index] != null) {
            write(41 + index).friends[index] = null;
        }
    }

    /** Finds what the element of {@code friends} at an index from 0 refers to; empty when there is none. */
    public Optional<CustomerEntity> getFriend(FluxaContext context, int index) {
        ValueCheck.index(CustomerFields.FRIENDS, index);
        if (row.friends[index] == null) {
            return Optional.empty();
        }
        return provider(CustomerProvider.class).getById(context, row.friends[index]);
    }

    /** Finds what the element of {@code friends} at an index from 0 refers to, which must exist. */
    public CustomerEntity mustGetFriend(FluxaContext context, int index) {
        ValueCheck.index(CustomerFields.FRIENDS, index);
        return provider(CustomerProvider.class).mustGetById(context, row.friends[index] == null ? 0 : row.friends[index]);
    }

    /** The ids that {@code friends} refers to, in a new array. */
    public @Nullable Long[] getFriendIds() {
        return row.friends.clone();
    }

    /** The element of {@code scans} at an index from 0, or null. */
    public byte @Nullable [] getScan(int index) {
        ValueCheck.index(CustomerFields.SCANS, index);
        return copy(row.scans[index]);
    }

    /** Sets the element of {@code scans} at an index from 0: at most 65535 bytes, or null. */
    public void setScan(int index, byte @Nullable [] value) {
        ValueCheck.index(CustomerFields.SCANS, index);
        byte[] checked = checkedScan(index, value);
        if (!Arrays.equals(checked, row.scans[index])) {
            write(43 + index).scans[index] = checked;
        }
    }

    private byte @Nullable [] checkedScan(int index, byte @Nullable [] value) {
        return value == null ? null : ValueCheck.bytes(CustomerFields.SCANS.get(index), value, 2);
    }

    /** All elements of {@code scans}, in a new array. */
    public byte[] @Nullable [] getScans() {
        byte[] @Nullable [] copy = row.scans.clone();
        for (int i = 0; i < copy.length; i++) {
            copy[i] = getScan(i);
        }
        return copy;
    }

    /** Sets all 2 elements of {@code scans}. */
    public void setScans(byte[] @Nullable [] values) {
        ValueCheck.size(CustomerFields.SCANS, ValueCheck.required(CustomerFields.SCANS_1, values).length);
        for (int i = 0; i < values.length; i++) {
            checkedScan(i, values[i]);
        }
        for (int i = 0; i < values.length; i++) {
            setScan(i, values[i]);
        }
    }

    /** The element of {@code digits} at an index from 0. */
    public byte getDigit(int index) {
        ValueCheck.index(CustomerFields.DIGITS, index);
        return row.digits[index];
    }

    /** Sets the element of {@code digits} at an index from 0. */
    public void setDigit(int index, byte value) {
        ValueCheck.index(CustomerFields.DIGITS, index);
        if (value != row.digits[index]) {
            write(45 + index).digits[index] = value;
        }
    }

    /** All elements of {@code digits}, in a new array. */
    public byte[] getDigits() {
        return row.digits.clone();
    }

    /** Sets all 3 elements of {@code digits}. */
    public void setDigits(byte[] values) {
        ValueCheck.size(CustomerFields.DIGITS, ValueCheck.required(CustomerFields.DIGITS_1, values).length);
        for (int i = 0; i < values.length; i++) {
            setDigit(i, values[i]);
        }
    }

    /** The element of {@code marks} at an index from 0, or null. */
    public @Nullable Set<Label> getMark(int index) {
        ValueCheck.index(CustomerFields.MARKS, index);
        return row.marks[index];
    }

    /** Sets the element of {@code marks} at an index from 0; null is allowed. */
    public void setMark(int index, @Nullable Set<Label> value) {
        ValueCheck.index(CustomerFields.MARKS, index);
        Set<Label> checked = checkedMark(index, value);
        if (!Objects.equals(checked, row.marks[index])) {
            write(48 + index).marks[index] = checked;
        }
    }

    private @Nullable Set<Label> checkedMark(int index, @Nullable Set<Label> value) {
        return value == null ? null : ValueCheck.set(CustomerFields.MARKS.get(index), value, CustomerRow.LABEL);
    }

    /** All elements of {@code marks}, in a new array. */
    public @Nullable Set<Label>[] getMarks() {
        return row.marks.clone();
    }

    /** Sets all 2 elements of {@code marks}. */
    public void setMarks(@Nullable Set<Label>[] values) {
        ValueCheck.size(CustomerFields.MARKS, ValueCheck.required(CustomerFields.MARKS_1, values).length);
        for (int i = 0; i < values.length; i++) {
            checkedMark(i, values[i]);
        }
        for (int i = 0; i < values.length; i++) {
            setMark(i, values[i]);
        }
    }

    /** The element of {@code switches} at an index from 0. */
    public boolean getSwitch(int index) {
        ValueCheck.index(CustomerFields.SWITCHES, index);
        return row.switches[index];
    }

    /** Sets the element of {@code switches} at an index from 0. */
    public void setSwitch(int index, boolean value) {
        ValueCheck.index(CustomerFields.SWITCHES, index);
        if (value != row.switches[index]) {
            write(50 + index).switches[index] = value;
        }
    }

    /** All elements of {@code switches}, in a new array. */
    public boolean[] getSwitches() {
        return row.switches.clone();
    }

    /** Sets all 2 elements of {@code switches}. */
    public void setSwitches(boolean[] values) {
        ValueCheck.size(CustomerFields.SWITCHES, ValueCheck.required(CustomerFields.SWITCHES_1, values).length);
        for (int i = 0; i < values.length; i++) {
            setSwitch(i, values[i]);
        }
    }

    /** Field {@code ratio}. */
    public float getRatio() {
        return row.ratio;
    }

    /** Sets field {@code ratio}: finite. */
    public void setRatio(float value) {
        float checked = ValueCheck.floating(CustomerFields.RATIO, value, false);
        if (Float.compare(checked, row.ratio) != 0) {
            write(52).ratio = checked;
        }
    }

    /** Field {@code optionalRatio}, or null. */
    public @Nullable Float getOptionalRatio() {
        return row.optionalRatio;
    }

    /** Sets field {@code optionalRatio}: finite, or null. */
    public void setOptionalRatio(@Nullable Float value) {
        Float checked = value == null ? null : ValueCheck.floating(CustomerFields.OPTIONAL_RATIO, value, false);
        if (!Objects.equals(checked, row.optionalRatio)) {
            write(53).optionalRatio = checked;
        }
    }

    /** Field {@code weight}, or null. */
    public @Nullable Double getWeight() {
        return row.weight;
    }

    /** Sets field {@code weight}: finite, or null. */
    public void setWeight(@Nullable Double value) {
        Double checked = value == null ? null : ValueCheck.floating(CustomerFields.WEIGHT, value, false);
        if (!Objects.equals(checked, row.weight)) {
            write(54).weight = checked;
        }
    }

    /** Field {@code size}. */
    public double getSize() {
        return row.size;
    }

    /** Sets field {@code size}: finite, not negative. */
    public void setSize(double value) {
        double checked = ValueCheck.floating(CustomerFields.SIZE, value, true);
        if (Double.compare(checked, row.size) != 0) {
            write(55).size = checked;
        }
    }

    /** Field {@code photo}, or null. */
    public byte @Nullable [] getPhoto() {
        return copy(row.photo);
    }

    /** Sets field {@code photo}: at most 65535 bytes, or null. */
    public void setPhoto(byte @Nullable [] value) {
        byte[] checked = value == null ? null : ValueCheck.bytes(CustomerFields.PHOTO, value, 2);
        if (!Arrays.equals(checked, row.photo)) {
            write(56).photo = checked;
        }
    }

    /** Field {@code film}. */
    public byte[] getFilm() {
        return copy(row.film);
    }

    /** Sets field {@code film}: required, at most 4 GiB. */
    public void setFilm(byte[] value) {
        byte[] checked = ValueCheck.bytes(CustomerFields.FILM, ValueCheck.required(CustomerFields.FILM, value), 4);
        if (!Arrays.equals(checked, row.film)) {
            write(57).film = checked;
        }
    }

    /** Field {@code song}, or null. */
    public byte @Nullable [] getSong() {
        return copy(row.song);
    }

    /** Sets field {@code song}: at most 16 MiB, or null. */
    public void setSong(byte @Nullable [] value) {
        byte[] checked = value == null ? null : ValueCheck.bytes(CustomerFields.SONG, value, 3);
        if (!Arrays.equals(checked, row.song)) {
            write(58).song = checked;
        }
    }

    /** Field {@code labels}, or null. */
    public @Nullable Set<Label> getLabels() {
        return row.labels;
    }

    /** Sets field {@code labels}; null is allowed. */
    public void setLabels(@Nullable Set<Label> value) {
        Set<Label> checked = value == null ? null : ValueCheck.set(CustomerFields.LABELS, value, CustomerRow.LABEL);
        if (!Objects.equals(checked, row.labels)) {
            write(59).labels = checked;
        }
    }

    /** Field {@code requiredLabels}. */
    public Set<Label> getRequiredLabels() {
        return row.requiredLabels;
    }

    /** Sets field {@code requiredLabels}: required. */
    public void setRequiredLabels(Set<Label> value) {
        Set<Label> checked =
                ValueCheck.set(CustomerFields.REQUIRED_LABELS, ValueCheck.required(CustomerFields.REQUIRED_LABELS, value), CustomerRow.LABEL);
        if (!checked.equals(row.requiredLabels)) {
            write(60).requiredLabels = checked;
        }
    }

    /** Field {@code notes}, or null. */
    public @Nullable List<Note> getNotes() {
        return document(CustomerFields.NOTES, row.notes, NOTES_TYPE);
    }

    /** Sets field {@code notes}: kept as the text of a JSON document, or null. */
    public void setNotes(@Nullable List<Note> value) {
        String checked = value == null ? null : text(CustomerFields.NOTES, value, NOTES_TYPE, row.notes, base.notes);
        if (!Objects.equals(checked, row.notes)) {
            write(61).notes = checked;
        }
    }

    /** Field {@code first}. */
    public Note getFirst() {
        return document(CustomerFields.FIRST, row.first, FIRST_TYPE);
    }

    /** Sets field {@code first}: required, kept as the text of a JSON document. */
    public void setFirst(Note value) {
        String checked =
                text(CustomerFields.FIRST, ValueCheck.required(CustomerFields.FIRST, value), FIRST_TYPE, row.first, base.first);
        if (!checked.equals(row.first)) {
            write(62).first = checked;
        }
    }

    /** Whether the row is deleted but kept. */
    public boolean isFakeDelete() {
        return row.fakeDelete != 0;
    }

    /** Deletes the row but keeps it, or takes that back. */
    public void setFakeDelete(boolean value) {
        if (value != isFakeDelete()) {
            write(63).fakeDelete = value ? row.id : 0;
        }
    }

    /** How often the row was changed, as flushes count it. */
    public int getVersion() {
        return row.version;
    }
}
