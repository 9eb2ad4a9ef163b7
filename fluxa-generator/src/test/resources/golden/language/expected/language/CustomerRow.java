package language;

import io.fluxa.runtime.ColumnBinder;
import io.fluxa.runtime.ColumnReader;
import io.fluxa.runtime.EnumValues;
import io.fluxa.runtime.GeneratedRow;
import io.fluxa.runtime.RowDecoder;
import io.fluxa.runtime.RowEncoder;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;

/** The values of one row of the table of {@code Customer}. */
@Generated("io.fluxa.generator")
final class CustomerRow extends GeneratedRow {
    static final EnumValues<Label> LABEL = EnumValues.of(Label.class)
            .with(Label.SALE, "on sale");

    long id;
    Instant createdAt;
    Instant updatedAt;
    String createdBy;
    String email;
    String addressStreet;
    String addressCity;
    String addressPostcode;
    double addressGeoLatitude;
    double addressGeoLongitude;
    String homeStreet;
    String homeCity;
    String homePostcode;
    double homeGeoLatitude;
    double homeGeoLongitude;
    String phone;
    String[] mobiles;
    String[] shopsStreet;
    String[] shopsCity;
    String[] shopsPostcode;
    double[] shopsGeoLatitude;
    double[] shopsGeoLongitude;
    String[] aliases;
    Instant[] data;
    int[] scores;
    Integer[] ages;
    BigDecimal[] prices;
    Label[] levels;
    Long[] friends;
    byte[][] scans;
    byte[] digits;
    Set<Label>[] marks;
    boolean[] switches;
    float ratio;
    Float optionalRatio;
    Double weight;
    double size;
    byte[] photo;
    byte[] film;
    byte[] song;
    Set<Label> labels;
    Set<Label> requiredLabels;
    String notes;
    String first;
    long fakeDelete;
    int version;

    CustomerRow(long id) {
        this.id = id;
        mobiles = new String[2];
        shopsStreet = new String[2];
        shopsCity = new String[2];
        shopsPostcode = new String[2];
        shopsGeoLatitude = new double[2];
        shopsGeoLongitude = new double[2];
        aliases = new String[3];
        data = new Instant[2];
        scores = new int[2];
        ages = new Integer[2];
        prices = new BigDecimal[2];
        levels = new Label[2];
        friends = new Long[2];
        scans = new byte[2][];
        digits = new byte[3];
        marks = sets(2);
        switches = new boolean[2];
    }

    /** Reads all columns of the current result row. */
    CustomerRow(ResultSet results) throws SQLException {
        mobiles = new String[2];
        shopsStreet = new String[2];
        shopsCity = new String[2];
        shopsPostcode = new String[2];
        shopsGeoLatitude = new double[2];
        shopsGeoLongitude = new double[2];
        aliases = new String[3];
        data = new Instant[2];
        scores = new int[2];
        ages = new Integer[2];
        prices = new BigDecimal[2];
        levels = new Label[2];
        friends = new Long[2];
        scans = new byte[2][];
        digits = new byte[3];
        marks = sets(2);
        switches = new boolean[2];
        id = results.getLong(1);
        createdAt = ColumnReader.instant(results, 2);
        updatedAt = ColumnReader.instant(results, 3);
        createdBy = results.getString(4);
        email = results.getString(5);
        addressStreet = results.getString(6);
        addressCity = results.getString(7);
        addressPostcode = results.getString(8);
        addressGeoLatitude = results.getDouble(9);
        addressGeoLongitude = results.getDouble(10);
        homeStreet = results.getString(11);
        homeCity = results.getString(12);
        homePostcode = results.getString(13);
        homeGeoLatitude = results.getDouble(14);
        homeGeoLongitude = results.getDouble(15);
        phone = results.getString(16);
        mobiles[0] = results.getString(17);
        mobiles[1] = results.getString(18);
        shopsStreet[0] = results.getString(19);
        shopsCity[0] = results.getString(20);
        shopsPostcode[0] = results.getString(21);
        shopsGeoLatitude[0] = results.getDouble(22);
        shopsGeoLongitude[0] = results.getDouble(23);
        shopsStreet[1] = results.getString(24);
        shopsCity[1] = results.getString(25);
        shopsPostcode[1] = results.getString(26);
        shopsGeoLatitude[1] = results.getDouble(27);
        shopsGeoLongitude[1] = results.getDouble(28);
        aliases[0] = results.getString(29);
        aliases[1] = results.getString(30);
        aliases[2] = results.getString(31);
        data[0] = ColumnReader.instant(results, 32);
        data[1] = ColumnReader.instant(results, 33);
        scores[0] = results.getInt(34);
        scores[1] = results.getInt(35);
        ages[0] = ColumnReader.nullableInt(results, 36);
        ages[1] = ColumnReader.nullableInt(results, 37);
        prices[0] = results.getBigDecimal(38);
        prices[1] = results.getBigDecimal(39);
        levels[0] = LABEL.read(results.getString(40), "Customer", "levels[0]");
        levels[1] = LABEL.read(results.getString(41), "Customer", "levels[1]");
        friends[0] = ColumnReader.nullableLong(results, 42);
        friends[1] = ColumnReader.nullableLong(results, 43);
        scans[0] = results.getBytes(44);
        scans[1] = results.getBytes(45);
        digits[0] = results.getByte(46);
        digits[1] = results.getByte(47);
        digits[2] = results.getByte(48);
        marks[0] = LABEL.readSet(results.getString(49), "Customer", "marks[0]");
        marks[1] = LABEL.readSet(results.getString(50), "Customer", "marks[1]");
        switches[0] = results.getBoolean(51);
        switches[1] = results.getBoolean(52);
        ratio = results.getFloat(53);
        optionalRatio = ColumnReader.nullableFloat(results, 54);
        weight = ColumnReader.nullableDouble(results, 55);
        size = results.getDouble(56);
        photo = results.getBytes(57);
        film = results.getBytes(58);
        song = results.getBytes(59);
        labels = LABEL.readSet(results.getString(60), "Customer", "labels");
        requiredLabels = LABEL.readSet(results.getString(61), "Customer", "requiredLabels");
        notes = results.getString(62);
        first = results.getString(63);
        fakeDelete = results.getLong(64);
        this.version = results.getInt(65);
    }

    /** Reads what {@link #encode} wrote. */
    CustomerRow(RowDecoder in) {
        mobiles = new String[2];
        shopsStreet = new String[2];
        shopsCity = new String[2];
        shopsPostcode = new String[2];
        shopsGeoLatitude = new double[2];
        shopsGeoLongitude = new double[2];
        aliases = new String[3];
        data = new Instant[2];
        scores = new int[2];
        ages = new Integer[2];
        prices = new BigDecimal[2];
        levels = new Label[2];
        friends = new Long[2];
        scans = new byte[2][];
        digits = new byte[3];
        marks = sets(2);
        switches = new boolean[2];
        id = in.unsignedUpTo(4294967295L);
        createdAt = in.instant(0);
        updatedAt = in.instant(0);
        createdBy = in.flag(0) ? null : in.text();
        email = in.text();
        addressStreet = in.flag(1) ? null : in.text();
        addressCity = in.text();
        addressPostcode = in.flag(2) ? null : in.text();
        addressGeoLatitude = in.float64();
        addressGeoLongitude = in.float64();
        homeStreet = in.flag(3) ? null : in.text();
        homeCity = in.text();
        homePostcode = in.flag(4) ? null : in.text();
        homeGeoLatitude = in.float64();
        homeGeoLongitude = in.float64();
        phone = in.flag(5) ? null : in.text();
        mobiles[0] = in.flag(6) ? null : in.text();
        mobiles[1] = in.flag(7) ? null : in.text();
        shopsStreet[0] = in.flag(8) ? null : in.text();
        shopsCity[0] = in.text();
        shopsPostcode[0] = in.flag(9) ? null : in.text();
        shopsGeoLatitude[0] = in.float64();
        shopsGeoLongitude[0] = in.float64();
        shopsStreet[1] = in.flag(10) ? null : in.text();
        shopsCity[1] = in.text();
        shopsPostcode[1] = in.flag(11) ? null : in.text();
        shopsGeoLatitude[1] = in.float64();
        shopsGeoLongitude[1] = in.float64();
        aliases[0] = in.flag(12) ? null : in.text();
        aliases[1] = in.flag(13) ? null : in.text();
        aliases[2] = in.flag(14) ? null : in.text();
        data[0] = in.instant(3);
        data[1] = in.instant(3);
        scores[0] = (int) in.signedBetween(-2147483648, 2147483647);
        scores[1] = (int) in.signedBetween(-2147483648, 2147483647);
        ages[0] = in.flag(15) ? null : (int) in.unsignedUpTo(255L);
        ages[1] = in.flag(16) ? null : (int) in.unsignedUpTo(255L);
        prices[0] = in.flag(17) ? null : in.wideDecimal(4);
        prices[1] = in.flag(18) ? null : in.wideDecimal(4);
        levels[0] = in.constant(LABEL);
        levels[1] = in.constant(LABEL);
        friends[0] = in.flag(19) ? null : in.unsignedUpTo(4294967295L);
        friends[1] = in.flag(20) ? null : in.unsignedUpTo(4294967295L);
        scans[0] = in.flag(21) ? null : in.bytes();
        scans[1] = in.flag(22) ? null : in.bytes();
        digits[0] = (byte) in.signedBetween(-128, 127);
        digits[1] = (byte) in.signedBetween(-128, 127);
        digits[2] = (byte) in.signedBetween(-128, 127);
        marks[0] = in.flag(23) ? null : in.constants(LABEL);
        marks[1] = in.flag(24) ? null : in.constants(LABEL);
        switches[0] = in.flag(25);
        switches[1] = in.flag(26);
        ratio = in.float32();
        optionalRatio = in.flag(27) ? null : in.float32();
        weight = in.flag(28) ? null : in.float64();
        size = in.float64();
        photo = in.flag(29) ? null : in.bytes();
        film = in.bytes();
        song = in.flag(30) ? null : in.bytes();
        labels = in.flag(31) ? null : in.constants(LABEL);
        requiredLabels = in.constants(LABEL);
        notes = in.flag(32) ? null : in.text();
        first = in.text();
        fakeDelete = in.unsignedUpTo(4294967295L);
        this.version = (int) in.signedBetween(-2147483648, 2147483647);
    }

    private CustomerRow(CustomerRow original) {
        id = original.id;
        createdAt = original.createdAt;
        updatedAt = original.updatedAt;
        createdBy = original.createdBy;
        email = original.email;
        addressStreet = original.addressStreet;
        addressCity = original.addressCity;
        addressPostcode = original.addressPostcode;
        addressGeoLatitude = original.addressGeoLatitude;
        addressGeoLongitude = original.addressGeoLongitude;
        homeStreet = original.homeStreet;
        homeCity = original.homeCity;
        homePostcode = original.homePostcode;
        homeGeoLatitude = original.homeGeoLatitude;
        homeGeoLongitude = original.homeGeoLongitude;
        phone = original.phone;
        mobiles = original.mobiles.clone();
        shopsStreet = original.shopsStreet.clone();
        shopsCity = original.shopsCity.clone();
        shopsPostcode = original.shopsPostcode.clone();
        shopsGeoLatitude = original.shopsGeoLatitude.clone();
        shopsGeoLongitude = original.shopsGeoLongitude.clone();
        aliases = original.aliases.clone();
        data = original.data.clone();
        scores = original.scores.clone();
        ages = original.ages.clone();
        prices = original.prices.clone();
        levels = original.levels.clone();
        friends = original.friends.clone();
        scans = original.scans.clone();
        digits = original.digits.clone();
        marks = original.marks.clone();
        switches = original.switches.clone();
        ratio = original.ratio;
        optionalRatio = original.optionalRatio;
        weight = original.weight;
        size = original.size;
        photo = original.photo;
        film = original.film;
        song = original.song;
        labels = original.labels;
        requiredLabels = original.requiredLabels;
        notes = original.notes;
        first = original.first;
        fakeDelete = original.fakeDelete;
        this.version = original.version;
    }

    @Override
    public long id() {
        return id;
    }

    @Override
    public CustomerRow copy() {
        return new CustomerRow(this);
    }

    @Override
    public void encode(RowEncoder out, long layout) {
        out.begin(layout, 33);
        out.flag(0, createdBy == null);
        out.flag(1, addressStreet == null);
        out.flag(2, addressPostcode == null);
        out.flag(3, homeStreet == null);
        out.flag(4, homePostcode == null);
        out.flag(5, phone == null);
        out.flag(6, mobiles[0] == null);
        out.flag(7, mobiles[1] == null);
        out.flag(8, shopsStreet[0] == null);
        out.flag(9, shopsPostcode[0] == null);
        out.flag(10, shopsStreet[1] == null);
        out.flag(11, shopsPostcode[1] == null);
        out.flag(12, aliases[0] == null);
        out.flag(13, aliases[1] == null);
        out.flag(14, aliases[2] == null);
        out.flag(15, ages[0] == null);
        out.flag(16, ages[1] == null);
        out.flag(17, prices[0] == null);
        out.flag(18, prices[1] == null);
        out.flag(19, friends[0] == null);
        out.flag(20, friends[1] == null);
        out.flag(21, scans[0] == null);
        out.flag(22, scans[1] == null);
        out.flag(23, marks[0] == null);
        out.flag(24, marks[1] == null);
        out.flag(25, switches[0]);
        out.flag(26, switches[1]);
        out.flag(27, optionalRatio == null);
        out.flag(28, weight == null);
        out.flag(29, photo == null);
        out.flag(30, song == null);
        out.flag(31, labels == null);
        out.flag(32, notes == null);
        out.unsigned(id);
        out.instant(createdAt, 0);
        out.instant(updatedAt, 0);
        if (createdBy != null) {
            out.text(createdBy);
        }
        out.text(email);
        if (addressStreet != null) {
            out.text(addressStreet);
        }
        out.text(addressCity);
        if (addressPostcode != null) {
            out.text(addressPostcode);
        }
        out.float64(addressGeoLatitude);
        out.float64(addressGeoLongitude);
        if (homeStreet != null) {
            out.text(homeStreet);
        }
        out.text(homeCity);
        if (homePostcode != null) {
            out.text(homePostcode);
        }
        out.float64(homeGeoLatitude);
        out.float64(homeGeoLongitude);
        if (phone != null) {
            out.text(phone);
        }
        if (mobiles[0] != null) {
            out.text(mobiles[0]);
        }
        if (mobiles[1] != null) {
            out.text(mobiles[1]);
        }
        if (shopsStreet[0] != null) {
            out.text(shopsStreet[0]);
        }
        out.text(shopsCity[0]);
        if (shopsPostcode[0] != null) {
            out.text(shopsPostcode[0]);
        }
        out.float64(shopsGeoLatitude[0]);
        out.float64(shopsGeoLongitude[0]);
        if (shopsStreet[1] != null) {
            out.text(shopsStreet[1]);
        }
        out.text(shopsCity[1]);
        if (shopsPostcode[1] != null) {
            out.text(shopsPostcode[1]);
        }
        out.float64(shopsGeoLatitude[1]);
        out.float64(shopsGeoLongitude[1]);
        if (aliases[0] != null) {
            out.text(aliases[0]);
        }
        if (aliases[1] != null) {
            out.text(aliases[1]);
        }
        if (aliases[2] != null) {
            out.text(aliases[2]);
        }
        out.instant(data[0], 3);
        out.instant(data[1], 3);
        out.signed(scores[0]);
        out.signed(scores[1]);
        if (ages[0] != null) {
            out.unsigned(ages[0]);
        }
        if (ages[1] != null) {
            out.unsigned(ages[1]);
        }
        if (prices[0] != null) {
            out.wideDecimal(prices[0], 4);
        }
        if (prices[1] != null) {
            out.wideDecimal(prices[1], 4);
        }
        out.constant(LABEL, levels[0]);
        out.constant(LABEL, levels[1]);
        if (friends[0] != null) {
            out.unsigned(friends[0]);
        }
        if (friends[1] != null) {
            out.unsigned(friends[1]);
        }
        if (scans[0] != null) {
            out.bytes(scans[0]);
        }
        if (scans[1] != null) {
            out.bytes(scans[1]);
        }
        out.signed(digits[0]);
        out.signed(digits[1]);
        out.signed(digits[2]);
        if (marks[0] != null) {
            out.constants(LABEL, marks[0]);
        }
        if (marks[1] != null) {
            out.constants(LABEL, marks[1]);
        }
        out.float32(ratio);
        if (optionalRatio != null) {
            out.float32(optionalRatio);
        }
        if (weight != null) {
            out.float64(weight);
        }
        out.float64(size);
        if (photo != null) {
            out.bytes(photo);
        }
        out.bytes(film);
        if (song != null) {
            out.bytes(song);
        }
        if (labels != null) {
            out.constants(LABEL, labels);
        }
        out.constants(LABEL, requiredLabels);
        if (notes != null) {
            out.text(notes);
        }
        out.text(first);
        out.unsigned(fakeDelete);
        out.signed(this.version);
    }

    @Override
    public void bind(int column, PreparedStatement statement, int parameter) throws SQLException {
        switch (column) {
            case 0 -> statement.setLong(parameter, id);
            case 1 -> ColumnBinder.instant(statement, parameter, createdAt);
            case 2 -> ColumnBinder.instant(statement, parameter, updatedAt);
            case 3 -> statement.setString(parameter, createdBy);
            case 4 -> statement.setString(parameter, email);
            case 5 -> statement.setString(parameter, addressStreet);
            case 6 -> statement.setString(parameter, addressCity);
            case 7 -> statement.setString(parameter, addressPostcode);
            case 8 -> statement.setDouble(parameter, addressGeoLatitude);
            case 9 -> statement.setDouble(parameter, addressGeoLongitude);
            case 10 -> statement.setString(parameter, homeStreet);
            case 11 -> statement.setString(parameter, homeCity);
            case 12 -> statement.setString(parameter, homePostcode);
            case 13 -> statement.setDouble(parameter, homeGeoLatitude);
            case 14 -> statement.setDouble(parameter, homeGeoLongitude);
            case 15 -> statement.setString(parameter, phone);
            case 16 -> statement.setString(parameter, mobiles[0]);
            case 17 -> statement.setString(parameter, mobiles[1]);
            case 18 -> statement.setString(parameter, shopsStreet[0]);
            case 19 -> statement.setString(parameter, shopsCity[0]);
            case 20 -> statement.setString(parameter, shopsPostcode[0]);
            case 21 -> statement.setDouble(parameter, shopsGeoLatitude[0]);
            case 22 -> statement.setDouble(parameter, shopsGeoLongitude[0]);
            case 23 -> statement.setString(parameter, shopsStreet[1]);
            case 24 -> statement.setString(parameter, shopsCity[1]);
            case 25 -> statement.setString(parameter, shopsPostcode[1]);
            case 26 -> statement.setDouble(parameter, shopsGeoLatitude[1]);
            case 27 -> statement.setDouble(parameter, shopsGeoLongitude[1]);
            case 28 -> statement.setString(parameter, aliases[0]);
            case 29 -> statement.setString(parameter, aliases[1]);
            case 30 -> statement.setString(parameter, aliases[2]);
            case 31 -> ColumnBinder.instant(statement, parameter, data[0]);
            case 32 -> ColumnBinder.instant(statement, parameter, data[1]);
            case 33 -> statement.setInt(parameter, scores[0]);
            case 34 -> statement.setInt(parameter, scores[1]);
            case 35 -> ColumnBinder.integer(statement, parameter, ages[0]);
            case 36 -> ColumnBinder.integer(statement, parameter, ages[1]);
            case 37 -> statement.setBigDecimal(parameter, prices[0]);
            case 38 -> statement.setBigDecimal(parameter, prices[1]);
            case 39 -> statement.setString(parameter, LABEL.text(levels[0]));
            case 40 -> statement.setString(parameter, LABEL.text(levels[1]));
            case 41 -> ColumnBinder.integer(statement, parameter, friends[0]);
            case 42 -> ColumnBinder.integer(statement, parameter, friends[1]);
            case 43 -> statement.setBytes(parameter, scans[0]);
            case 44 -> statement.setBytes(parameter, scans[1]);
            case 45 -> statement.setByte(parameter, digits[0]);
            case 46 -> statement.setByte(parameter, digits[1]);
            case 47 -> statement.setByte(parameter, digits[2]);
            case 48 -> statement.setString(parameter, LABEL.setText(marks[0]));
            case 49 -> statement.setString(parameter, LABEL.setText(marks[1]));
            case 50 -> statement.setBoolean(parameter, switches[0]);
            case 51 -> statement.setBoolean(parameter, switches[1]);
            case 52 -> statement.setFloat(parameter, ratio);
            case 53 -> ColumnBinder.floating(statement, parameter, optionalRatio);
            case 54 -> ColumnBinder.floating(statement, parameter, weight);
            case 55 -> statement.setDouble(parameter, size);
            case 56 -> statement.setBytes(parameter, photo);
            case 57 -> statement.setBytes(parameter, film);
            case 58 -> statement.setBytes(parameter, song);
            case 59 -> statement.setString(parameter, LABEL.setText(labels));
            case 60 -> statement.setString(parameter, LABEL.setText(requiredLabels));
            case 61 -> statement.setString(parameter, notes);
            case 62 -> statement.setString(parameter, first);
            case 63 -> statement.setLong(parameter, fakeDelete);
            case 64 -> statement.setInt(parameter, this.version);
            default -> throw new IndexOutOfBoundsException(column);
        }
    }

    @Override
    public void read(int column, ResultSet results, int position) throws SQLException {
        switch (column) {
            case 0 -> id = results.getLong(position);
            case 1 -> createdAt = ColumnReader.instant(results, position);
            case 2 -> updatedAt = ColumnReader.instant(results, position);
            case 3 -> createdBy = results.getString(position);
            case 4 -> email = results.getString(position);
            case 5 -> addressStreet = results.getString(position);
            case 6 -> addressCity = results.getString(position);
            case 7 -> addressPostcode = results.getString(position);
            case 8 -> addressGeoLatitude = results.getDouble(position);
            case 9 -> addressGeoLongitude = results.getDouble(position);
            case 10 -> homeStreet = results.getString(position);
            case 11 -> homeCity = results.getString(position);
            case 12 -> homePostcode = results.getString(position);
            case 13 -> homeGeoLatitude = results.getDouble(position);
            case 14 -> homeGeoLongitude = results.getDouble(position);
            case 15 -> phone = results.getString(position);
            case 16 -> mobiles[0] = results.getString(position);
            case 17 -> mobiles[1] = results.getString(position);
            case 18 -> shopsStreet[0] = results.getString(position);
            case 19 -> shopsCity[0] = results.getString(position);
            case 20 -> shopsPostcode[0] = results.getString(position);
            case 21 -> shopsGeoLatitude[0] = results.getDouble(position);
            case 22 -> shopsGeoLongitude[0] = results.getDouble(position);
            case 23 -> shopsStreet[1] = results.getString(position);
            case 24 -> shopsCity[1] = results.getString(position);
            case 25 -> shopsPostcode[1] = results.getString(position);
            case 26 -> shopsGeoLatitude[1] = results.getDouble(position);
            case 27 -> shopsGeoLongitude[1] = results.getDouble(position);
            case 28 -> aliases[0] = results.getString(position);
            case 29 -> aliases[1] = results.getString(position);
            case 30 -> aliases[2] = results.getString(position);
            case 31 -> data[0] = ColumnReader.instant(results, position);
            case 32 -> data[1] = ColumnReader.instant(results, position);
            case 33 -> scores[0] = results.getInt(position);
            case 34 -> scores[1] = results.getInt(position);
            case 35 -> ages[0] = ColumnReader.nullableInt(results, position);
            case 36 -> ages[1] = ColumnReader.nullableInt(results, position);
            case 37 -> prices[0] = results.getBigDecimal(position);
            case 38 -> prices[1] = results.getBigDecimal(position);
            case 39 -> levels[0] = LABEL.read(results.getString(position), "Customer", "levels[0]");
            case 40 -> levels[1] = LABEL.read(results.getString(position), "Customer", "levels[1]");
            case 41 -> friends[0] = ColumnReader.nullableLong(results, position);
            case 42 -> friends[1] = ColumnReader.nullableLong(results, position);
            case 43 -> scans[0] = results.getBytes(position);
            case 44 -> scans[1] = results.getBytes(position);
            case 45 -> digits[0] = results.getByte(position);
            case 46 -> digits[1] = results.getByte(position);
            case 47 -> digits[2] = results.getByte(position);
            case 48 -> marks[0] = LABEL.readSet(results.getString(position), "Customer", "marks[0]");
            case 49 -> marks[1] = LABEL.readSet(results.getString(position), "Customer", "marks[1]");
            case 50 -> switches[0] = results.getBoolean(position);
            case 51 -> switches[1] = results.getBoolean(position);
            case 52 -> ratio = results.getFloat(position);
            case 53 -> optionalRatio = ColumnReader.nullableFloat(results, position);
            case 54 -> weight = ColumnReader.nullableDouble(results, position);
            case 55 -> size = results.getDouble(position);
            case 56 -> photo = results.getBytes(position);
            case 57 -> film = results.getBytes(position);
            case 58 -> song = results.getBytes(position);
            case 59 -> labels = LABEL.readSet(results.getString(position), "Customer", "labels");
            case 60 -> requiredLabels = LABEL.readSet(results.getString(position), "Customer", "requiredLabels");
            case 61 -> notes = results.getString(position);
            case 62 -> first = results.getString(position);
            case 63 -> fakeDelete = results.getLong(position);
            case 64 -> this.version = results.getInt(position);
            default -> throw new IndexOutOfBoundsException(column);
        }
    }

    @Override
    public boolean sameValue(int column, GeneratedRow other) {
        CustomerRow row = (CustomerRow) other;
        return switch (column) {
            case 0 -> id == row.id;
            case 1 -> Objects.equals(createdAt, row.createdAt);
            case 2 -> Objects.equals(updatedAt, row.updatedAt);
            case 3 -> Objects.equals(createdBy, row.createdBy);
            case 4 -> Objects.equals(email, row.email);
            case 5 -> Objects.equals(addressStreet, row.addressStreet);
            case 6 -> Objects.equals(addressCity, row.addressCity);
            case 7 -> Objects.equals(addressPostcode, row.addressPostcode);
            case 8 -> Double.compare(addressGeoLatitude, row.addressGeoLatitude) == 0;
            case 9 -> Double.compare(addressGeoLongitude, row.addressGeoLongitude) == 0;
            case 10 -> Objects.equals(homeStreet, row.homeStreet);
            case 11 -> Objects.equals(homeCity, row.homeCity);
            case 12 -> Objects.equals(homePostcode, row.homePostcode);
            case 13 -> Double.compare(homeGeoLatitude, row.homeGeoLatitude) == 0;
            case 14 -> Double.compare(homeGeoLongitude, row.homeGeoLongitude) == 0;
            case 15 -> Objects.equals(phone, row.phone);
            case 16 -> Objects.equals(mobiles[0], row.mobiles[0]);
            case 17 -> Objects.equals(mobiles[1], row.mobiles[1]);
            case 18 -> Objects.equals(shopsStreet[0], row.shopsStreet[0]);
            case 19 -> Objects.equals(shopsCity[0], row.shopsCity[0]);
            case 20 -> Objects.equals(shopsPostcode[0], row.shopsPostcode[0]);
            case 21 -> Double.compare(shopsGeoLatitude[0], row.shopsGeoLatitude[0]) == 0;
            case 22 -> Double.compare(shopsGeoLongitude[0], row.shopsGeoLongitude[0]) == 0;
            case 23 -> Objects.equals(shopsStreet[1], row.shopsStreet[1]);
            case 24 -> Objects.equals(shopsCity[1], row.shopsCity[1]);
            case 25 -> Objects.equals(shopsPostcode[1], row.shopsPostcode[1]);
            case 26 -> Double.compare(shopsGeoLatitude[1], row.shopsGeoLatitude[1]) == 0;
            case 27 -> Double.compare(shopsGeoLongitude[1], row.shopsGeoLongitude[1]) == 0;
            case 28 -> Objects.equals(aliases[0], row.aliases[0]);
            case 29 -> Objects.equals(aliases[1], row.aliases[1]);
            case 30 -> Objects.equals(aliases[2], row.aliases[2]);
            case 31 -> Objects.equals(data[0], row.data[0]);
            case 32 -> Objects.equals(data[1], row.data[1]);
            case 33 -> scores[0] == row.scores[0];
            case 34 -> scores[1] == row.scores[1];
            case 35 -> Objects.equals(ages[0], row.ages[0]);
            case 36 -> Objects.equals(ages[1], row.ages[1]);
            case 37 -> Objects.equals(prices[0], row.prices[0]);
            case 38 -> Objects.equals(prices[1], row.prices[1]);
            case 39 -> levels[0] == row.levels[0];
            case 40 -> levels[1] == row.levels[1];
            case 41 -> Objects.equals(friends[0], row.friends[0]);
            case 42 -> Objects.equals(friends[1], row.friends[1]);
            case 43 -> Arrays.equals(scans[0], row.scans[0]);
            case 44 -> Arrays.equals(scans[1], row.scans[1]);
            case 45 -> digits[0] == row.digits[0];
            case 46 -> digits[1] == row.digits[1];
            case 47 -> digits[2] == row.digits[2];
            case 48 -> Objects.equals(marks[0], row.marks[0]);
            case 49 -> Objects.equals(marks[1], row.marks[1]);
            case 50 -> switches[0] == row.switches[0];
            case 51 -> switches[1] == row.switches[1];
            case 52 -> Float.compare(ratio, row.ratio) == 0;
            case 53 -> Objects.equals(optionalRatio, row.optionalRatio);
            case 54 -> Objects.equals(weight, row.weight);
            case 55 -> Double.compare(size, row.size) == 0;
            case 56 -> Arrays.equals(photo, row.photo);
            case 57 -> Arrays.equals(film, row.film);
            case 58 -> Arrays.equals(song, row.song);
            case 59 -> Objects.equals(labels, row.labels);
            case 60 -> Objects.equals(requiredLabels, row.requiredLabels);
            case 61 -> Objects.equals(notes, row.notes);
            case 62 -> Objects.equals(first, row.first);
            case 63 -> fakeDelete == row.fakeDelete;
            case 64 -> this.version == row.version;
            default -> throw new IndexOutOfBoundsException(column);
        };
    }

    @Override
    public boolean isNull(int column) {
        return switch (column) {
            case 1 -> createdAt == null;
            case 2 -> updatedAt == null;
            case 3 -> createdBy == null;
            case 4 -> email == null;
            case 5 -> addressStreet == null;
            case 6 -> addressCity == null;
            case 7 -> addressPostcode == null;
            case 10 -> homeStreet == null;
            case 11 -> homeCity == null;
            case 12 -> homePostcode == null;
            case 15 -> phone == null;
            case 16 -> mobiles[0] == null;
            case 17 -> mobiles[1] == null;
            case 18 -> shopsStreet[0] == null;
            case 19 -> shopsCity[0] == null;
            case 20 -> shopsPostcode[0] == null;
            case 23 -> shopsStreet[1] == null;
            case 24 -> shopsCity[1] == null;
            case 25 -> shopsPostcode[1] == null;
            case 28 -> aliases[0] == null;
            case 29 -> aliases[1] == null;
            case 30 -> aliases[2] == null;
            case 31 -> data[0] == null;
            case 32 -> data[1] == null;
            case 35 -> ages[0] == null;
            case 36 -> ages[1] == null;
            case 37 -> prices[0] == null;
            case 38 -> prices[1] == null;
            case 39 -> levels[0] == null;
            case 40 -> levels[1] == null;
            case 41 -> friends[0] == null;
            case 42 -> friends[1] == null;
            case 43 -> scans[0] == null;
            case 44 -> scans[1] == null;
            case 48 -> marks[0] == null;
            case 49 -> marks[1] == null;
            case 53 -> optionalRatio == null;
            case 54 -> weight == null;
            case 56 -> photo == null;
            case 57 -> film == null;
            case 58 -> song == null;
            case 59 -> labels == null;
            case 60 -> requiredLabels == null;
            case 61 -> notes == null;
            case 62 -> first == null;
            default -> false;
        };
    }

    @Override
    public long integer(int column) {
        return switch (column) {
            case 33 -> scores[0];
            case 34 -> scores[1];
            case 35 -> ages[0];
            case 36 -> ages[1];
            case 41 -> friends[0];
            case 42 -> friends[1];
            case 45 -> digits[0];
            case 46 -> digits[1];
            case 47 -> digits[2];
            default -> throw new IndexOutOfBoundsException(column);
        };
    }

    @Override
    public void integer(int column, long value) {
        switch (column) {
            case 33 -> scores[0] = (int) value;
            case 34 -> scores[1] = (int) value;
            case 35 -> ages[0] = (int) value;
            case 36 -> ages[1] = (int) value;
            case 45 -> digits[0] = (byte) value;
            case 46 -> digits[1] = (byte) value;
            case 47 -> digits[2] = (byte) value;
            default -> throw new IndexOutOfBoundsException(column);
        }
    }

    @Override
    public Object large(int column) {
        return switch (column) {
            case 3 -> createdBy;
            case 4 -> email;
            case 5 -> addressStreet;
            case 6 -> addressCity;
            case 7 -> addressPostcode;
            case 10 -> homeStreet;
            case 11 -> homeCity;
            case 12 -> homePostcode;
            case 15 -> phone;
            case 16 -> mobiles[0];
            case 17 -> mobiles[1];
            case 18 -> shopsStreet[0];
            case 19 -> shopsCity[0];
            case 20 -> shopsPostcode[0];
            case 23 -> shopsStreet[1];
            case 24 -> shopsCity[1];
            case 25 -> shopsPostcode[1];
            case 28 -> aliases[0];
            case 29 -> aliases[1];
            case 30 -> aliases[2];
            case 43 -> scans[0];
            case 44 -> scans[1];
            case 56 -> photo;
            case 57 -> film;
            case 58 -> song;
            case 61 -> notes;
            case 62 -> first;
            default -> null;
        };
    }

    @Override
    public Instant creation() {
        return createdAt;
    }

    @Override
    public void creation(Instant time) {
        createdAt = time;
    }

    @Override
    public Instant lastUpdate() {
        return updatedAt;
    }

    @Override
    public void lastUpdate(Instant time) {
        updatedAt = time;
    }

    @Override
    public long deletion() {
        return fakeDelete;
    }

    @Override
    public void deletion(long mark) {
        fakeDelete = mark;
    }

    @Override
    public long version() {
        return this.version;
    }

    @Override
    public void version(long version) {
        this.version = (int) version;
    }
}
