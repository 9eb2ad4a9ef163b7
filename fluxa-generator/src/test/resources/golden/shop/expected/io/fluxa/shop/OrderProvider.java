package io.fluxa.shop;

import io.fluxa.runtime.GeneratedProvider;
import io.fluxa.runtime.RowDecoder;
import io.fluxa.runtime.Session;
import io.fluxa.schema.ColumnType;
import io.fluxa.schema.EntitySchema;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Finds and creates {@link OrderEntity}. */
@NullMarked
@Generated("io.fluxa.generator")
public class OrderProvider extends GeneratedProvider<OrderEntity, OrderRow> {
    private static final EntitySchema SCHEMA = EntitySchema.of("Order", "default", "order")
            .required("id", "id", new ColumnType.IntegerType(8, true))
            .required("user", "user", new ColumnType.IntegerType(8, true))
            .required("product", "product", new ColumnType.IntegerType(8, true))
            .required("quantity", "quantity", new ColumnType.IntegerType(4, false))
            .nullable("total", "total", new ColumnType.DecimalType(10, 2, false))
            .required("created_at", "createdAt", new ColumnType.DateTimeType(0))
            .redisCache("default", Duration.ofDays(1))
            .build();

    /** Called by the engine and by CDI. */
    public OrderProvider() {
        super(5, SCHEMA);
    }

    @Override
    public Class<?> definition() {
        return Order.class;
    }

    @Override
    public Class<OrderEntity> entityType() {
        return OrderEntity.class;
    }

    @Override
    public OrderRow newRow(long id) {
        return new OrderRow(id);
    }

    @Override
    public OrderRow readRow(ResultSet results) throws SQLException {
        return new OrderRow(results);
    }

    @Override
    public int flags() {
        return 1;
    }

    @Override
    public OrderRow decodeRow(RowDecoder in) {
        return new OrderRow(in);
    }

    @Override
    public OrderEntity newEntity(Session session, OrderRow row, boolean stored) {
        return new OrderEntity(this, session, row, stored);
    }
}
