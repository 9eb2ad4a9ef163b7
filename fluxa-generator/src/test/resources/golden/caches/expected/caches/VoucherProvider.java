package caches;

import io.fluxa.FluxaContext;
import io.fluxa.query.Query;
import io.fluxa.runtime.GeneratedProvider;
import io.fluxa.runtime.RowDecoder;
import io.fluxa.runtime.Session;
import io.fluxa.schema.ColumnType;
import io.fluxa.schema.EntitySchema;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
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
            .required("notes", "notes", new ColumnType.JsonType())
            .cachedUniqueIndex("number", "default", "series", "number")
            .uniqueIndex("token", "token")
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
        return 0;
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
