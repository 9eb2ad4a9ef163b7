package io.fluxa.benchmarks.shipment;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What a careful programmer writes by hand for a table of 27 columns: final fields, typed getters by position. */
public final class PlainShipment {

    /** The columns in the order of {@link #bind} and of the reading constructor. */
    public static final String COLUMNS = """
            id, sender, recipient, code, title, note, street, city, postcode, country, email, pieces, priority, \
            distance, quantity, volume, weight, shelf, contract, insured, fragile, price, tax, due_on, delivered_on, \
            placed_at, status""";

    /** How many columns there are. */
    public static final int WIDTH = 27;

    private static final Instant EPOCH = Instant.parse("2024-01-01T00:00:00Z");
    private static final int PARTIES = 1_000;
    private static final ShipmentStatus[] STATUSES = ShipmentStatus.values();

    final long id;
    final long sender;
    final @Nullable Long recipient;
    final String code;
    final String title;
    final @Nullable String note;
    final String street;
    final String city;
    final @Nullable String postcode;
    final String country;
    final @Nullable String email;
    final byte pieces;
    final short priority;
    final int distance;
    final int quantity;
    final long volume;
    final long weight;
    final @Nullable Integer shelf;
    final @Nullable Long contract;
    final boolean insured;
    final @Nullable Boolean fragile;
    final BigDecimal price;
    final @Nullable BigDecimal tax;
    final LocalDate dueOn;
    final @Nullable LocalDate deliveredOn;
    final Instant placedAt;
    final ShipmentStatus status;

    /** A made-up row; the same id gives the same values. */
    public PlainShipment(long id) {
        int seed = (int) (id * 31 & 0x7fff);
        this.id = id;
        sender = 1L + seed % PARTIES;
        recipient = seed % 5 == 0 ? null : 1L + (seed + 7) % PARTIES;
        code = "SHP-2024-" + id;
        title = "Shipment number " + id + " with a title of some length";
        note = seed % 3 == 0 ? null : "Leave it with the neighbour on floor " + seed % 9;
        street = "Long Street " + seed % 300;
        city = "Town " + seed % 500;
        postcode = "PC-" + seed % 10_000;
        country = seed % 2 == 0 ? "PL" : "DE";
        email = "customer" + seed + "@example.com";
        pieces = (byte) (seed % 100);
        priority = (short) (seed % 1_000);
        distance = seed * 11;
        quantity = seed % 1_000;
        volume = 3_000_000_000L + seed;
        weight = id * 1_000;
        shelf = seed % 4 == 0 ? null : seed;
        contract = seed % 4 == 1 ? null : id + 5_000_000_000L;
        insured = seed % 2 == 0;
        fragile = seed % 6 == 0 ? null : seed % 6 == 1;
        price = BigDecimal.valueOf(1_999L + seed, 2);
        tax = seed % 4 == 2 ? null : BigDecimal.valueOf(seed, 2);
        dueOn = LocalDate.ofEpochDay(19_800L + seed % 365);
        deliveredOn = seed % 2 == 0 ? null : LocalDate.ofEpochDay(19_810L + seed % 365);
        placedAt = EPOCH.plusSeconds(seed * 97L);
        status = STATUSES[seed % STATUSES.length];
    }

    /** Reads the current result row of a SELECT of {@link #COLUMNS}. */
    public PlainShipment(ResultSet results) throws SQLException {
        id = results.getLong(1);
        sender = results.getLong(2);
        recipient = nullableLong(results, 3);
        code = results.getString(4);
        title = results.getString(5);
        note = results.getString(6);
        street = results.getString(7);
        city = results.getString(8);
        postcode = results.getString(9);
        country = results.getString(10);
        email = results.getString(11);
        pieces = results.getByte(12);
        priority = results.getShort(13);
        distance = results.getInt(14);
        quantity = results.getInt(15);
        volume = results.getLong(16);
        weight = results.getLong(17);
        int shelfOrZero = results.getInt(18);
        shelf = results.wasNull() ? null : shelfOrZero;
        contract = nullableLong(results, 19);
        insured = results.getBoolean(20);
        boolean fragileOrFalse = results.getBoolean(21);
        fragile = results.wasNull() ? null : fragileOrFalse;
        price = results.getBigDecimal(22);
        tax = results.getBigDecimal(23);
        dueOn = results.getObject(24, LocalDate.class);
        deliveredOn = results.getObject(25, LocalDate.class);
        placedAt = results.getObject(26, LocalDateTime.class).toInstant(ZoneOffset.UTC);
        status = ShipmentStatus.valueOf(results.getString(27));
    }

    /** Reads an encoded row. */
    PlainShipment(PlainReader in) {
        int flags = in.flags();
        id = in.unsigned();
        sender = in.unsigned();
        recipient = (flags & 1) != 0 ? null : in.unsigned();
        code = in.text();
        title = in.text();
        note = (flags & 1 << 1) != 0 ? null : in.text();
        street = in.text();
        city = in.text();
        postcode = (flags & 1 << 2) != 0 ? null : in.text();
        country = in.text();
        email = (flags & 1 << 3) != 0 ? null : in.text();
        pieces = (byte) in.signed();
        priority = (short) in.signed();
        distance = (int) in.signed();
        quantity = (int) in.signed();
        volume = in.unsigned();
        weight = in.signed();
        shelf = (flags & 1 << 4) != 0 ? null : (int) in.signed();
        contract = (flags & 1 << 5) != 0 ? null : in.signed();
        insured = (flags & 1 << 6) != 0;
        fragile = (flags & 1 << 7) != 0 ? null : (flags & 1 << 8) != 0;
        price = in.decimal();
        tax = (flags & 1 << 9) != 0 ? null : in.decimal();
        dueOn = in.date();
        deliveredOn = (flags & 1 << 10) != 0 ? null : in.date();
        placedAt = in.instant();
        status = in.status();
    }

    /** Made-up rows. */
    public static PlainShipment[] samples(int count) {
        PlainShipment[] samples = new PlainShipment[count];
        Arrays.setAll(samples, i -> new PlainShipment(i + 1L));
        return samples;
    }

    /** Binds all columns from a parameter on, with another id. */
    public void bind(PreparedStatement statement, int first, long newId) throws SQLException {
        statement.setLong(first, newId);
        statement.setLong(first + 1, sender);
        bind(statement, first + 2, recipient);
        statement.setString(first + 3, code);
        statement.setString(first + 4, title);
        statement.setString(first + 5, note);
        statement.setString(first + 6, street);
        statement.setString(first + 7, city);
        statement.setString(first + 8, postcode);
        statement.setString(first + 9, country);
        statement.setString(first + 10, email);
        statement.setByte(first + 11, pieces);
        statement.setShort(first + 12, priority);
        statement.setInt(first + 13, distance);
        statement.setInt(first + 14, quantity);
        statement.setLong(first + 15, volume);
        statement.setLong(first + 16, weight);
        bind(statement, first + 17, shelf);
        bind(statement, first + 18, contract);
        statement.setBoolean(first + 19, insured);
        if (fragile == null) {
            statement.setNull(first + 20, Types.TINYINT);
        } else {
            statement.setBoolean(first + 20, fragile);
        }
        statement.setBigDecimal(first + 21, price);
        statement.setBigDecimal(first + 22, tax);
        statement.setObject(first + 23, dueOn);
        statement.setObject(first + 24, deliveredOn);
        statement.setObject(first + 25, LocalDateTime.ofInstant(placedAt, ZoneOffset.UTC));
        statement.setString(first + 26, status.name());
    }

    /** Sets all columns but the id. */
    public void copyTo(ShipmentEntity shipment) {
        shipment.setSender(sender);
        if (recipient != null) {
            shipment.setRecipient(recipient);
        }
        shipment.setCode(code);
        shipment.setTitle(title);
        shipment.setNote(note);
        shipment.setStreet(street);
        shipment.setCity(city);
        shipment.setPostcode(postcode);
        shipment.setCountry(country);
        shipment.setEmail(email);
        shipment.setPieces(pieces);
        shipment.setPriority(priority);
        shipment.setDistance(distance);
        shipment.setQuantity(quantity);
        shipment.setVolume(volume);
        shipment.setWeight(weight);
        shipment.setShelf(shelf);
        shipment.setContract(contract);
        shipment.setInsured(insured);
        shipment.setFragile(fragile);
        shipment.setPrice(price);
        shipment.setTax(tax);
        shipment.setDueOn(dueOn);
        shipment.setDeliveredOn(deliveredOn);
        shipment.setPlacedAt(placedAt);
        shipment.setStatus(status);
    }

    /** Writes all columns in the encoded form. */
    void write(PlainWriter out) {
        out.flags(flags());
        out.unsigned(id);
        out.unsigned(sender);
        if (recipient != null) {
            out.unsigned(recipient);
        }
        writeTexts(out);
        out.signed(pieces);
        out.signed(priority);
        out.signed(distance);
        out.signed(quantity);
        out.unsigned(volume);
        out.signed(weight);
        if (shelf != null) {
            out.signed(shelf);
        }
        if (contract != null) {
            out.signed(contract);
        }
        out.decimal(price);
        if (tax != null) {
            out.decimal(tax);
        }
        out.date(dueOn);
        if (deliveredOn != null) {
            out.date(deliveredOn);
        }
        out.instant(placedAt);
        out.status(status);
    }

    private void writeTexts(PlainWriter out) {
        out.text(code);
        out.text(title);
        if (note != null) {
            out.text(note);
        }
        out.text(street);
        out.text(city);
        if (postcode != null) {
            out.text(postcode);
        }
        out.text(country);
        if (email != null) {
            out.text(email);
        }
    }

    private int flags() {
        return (recipient == null ? 1 : 0)
                | (note == null ? 1 << 1 : 0)
                | (postcode == null ? 1 << 2 : 0)
                | (email == null ? 1 << 3 : 0)
                | (shelf == null ? 1 << 4 : 0)
                | (contract == null ? 1 << 5 : 0)
                | (insured ? 1 << 6 : 0)
                | (fragile == null ? 1 << 7 : 0)
                | (Boolean.TRUE.equals(fragile) ? 1 << 8 : 0)
                | (tax == null ? 1 << 9 : 0)
                | (deliveredOn == null ? 1 << 10 : 0);
    }

    private static @Nullable Long nullableLong(ResultSet results, int position) throws SQLException {
        long value = results.getLong(position);
        return results.wasNull() ? null : value;
    }

    private static void bind(PreparedStatement statement, int parameter, @Nullable Number value) throws SQLException {
        if (value == null) {
            statement.setNull(parameter, Types.BIGINT);
        } else {
            statement.setLong(parameter, value.longValue());
        }
    }
}
