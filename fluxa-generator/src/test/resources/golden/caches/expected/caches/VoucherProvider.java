package caches;

import io.fluxa.FluxaContext;
import io.fluxa.query.Query;
import io.fluxa.runtime.GeneratedProvider;
import io.fluxa.runtime.RowDecoder;
import io.fluxa.runtime.Session;
import io.fluxa.schema.ColumnType;
import io.fluxa.schema.EntitySchema;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Finds and creates {@link VoucherEntity}. */
@NullMarked
@Generated("io.fluxa.generator")
public class VoucherProvider extends GeneratedProvider<VoucherEntity, VoucherRow> {
    private static final EntitySchema SCHEMA = EntitySchema.of("Voucher", "default", "voucher")
            .required("id", "id", new ColumnType.IntegerType(8, true))
            .required("series", "series", new ColumnType.IntegerType(4, false))
            .required("number", "number", new ColumnType.IntegerType(4, false))
            .required("token", "token", new ColumnType.IntegerType(4, false))
            .nullable("country", "country", new ColumnType.IntegerType(8, true))
            .nullable("day", "day", new ColumnType.DateType())
            .nullable("time", "time", new ColumnType.DateTimeType(3))
            .nullable("price", "price", new ColumnType.DecimalType(8, 2, false))
            .required("weight", "weight", new ColumnType.FloatType(4, true))
            .required("open", "open", new ColumnType.BooleanType())
            .nullable("state", "state", new ColumnType.EnumType(VoucherRow.STATE.texts()))
            .nullable("states", "states", new ColumnType.SetType(VoucherRow.STATE.texts()))
            .required("notes", "notes", new ColumnType.JsonType())
            .cachedUniqueIndex("number", "default", "series", "number")
            .uniqueIndex("token", "token")
            .cachedUniqueIndex("kinds", "kinds", "country", "day", "time", "price", "weight", "open", "state", "states")
            .build();

    /** Called by the engine and by CDI. */
    public VoucherProvider() {
        super(5, SCHEMA);
    }

    /** Finds the row by {@code series} and {@code number}; empty when there is none. */
    public Optional<VoucherEntity> getByNumber(FluxaContext context, int series, int number) {
        return searchOne(context, Query.where(VoucherFields.SERIES.eq(series), VoucherFields.NUMBER.eq(number)));
    }

    /** Finds the row by {@code token}; empty when there is none. */
    public Optional<VoucherEntity> getByToken(FluxaContext context, int token) {
        return searchOne(context, Query.where(VoucherFields.TOKEN.eq(token)));
    }

    /** Finds the row by {@code country}, {@code day}, {@code time}, {@code price}, {@code weight}, {@code open}, {@code state} and {@code states}; empty when there is none. */
    public Optional<VoucherEntity> getByKinds(
            FluxaContext context,
            long countryId,
            LocalDate day,
            Instant time,
            BigDecimal price,
            float weight,
            boolean open,
            Voucher.State state,
            Set<Voucher.State> states) {
        return searchOne(context, Query.where(
                VoucherFields.COUNTRY.eq(countryId),
                VoucherFields.DAY.eq(day),
                VoucherFields.TIME.eq(time),
                VoucherFields.PRICE.eq(price),
                VoucherFields.WEIGHT.eq(weight),
                VoucherFields.OPEN.eq(open),
                VoucherFields.STATE.eq(state),
                VoucherFields.STATES.eq(states)));
    }

    @Override
    public Class<?> definition() {
        return Voucher.class;
    }

    @Override
    public Class<VoucherEntity> entityType() {
        return VoucherEntity.class;
    }

    @Override
    public VoucherRow newRow(long id) {
        return new VoucherRow(id);
    }

    @Override
    public VoucherRow readRow(ResultSet results) throws SQLException {
        return new VoucherRow(results);
    }

    @Override
    public int flags() {
        return 7;
    }

    @Override
    public VoucherRow decodeRow(RowDecoder in) {
        return new VoucherRow(in);
    }

    @Override
    public VoucherEntity newEntity(Session session, VoucherRow row, boolean stored) {
        return new VoucherEntity(this, session, row, stored);
    }
}
