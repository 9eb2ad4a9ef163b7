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

/** Finds and creates {@link ProductEntity}. */
@NullMarked
@Generated("io.fluxa.generator")
public class ProductProvider extends GeneratedProvider<ProductEntity, ProductRow> {
    private static final EntitySchema SCHEMA = EntitySchema.of("Product", "default", "product")
            .required("id", "id", new ColumnType.IntegerType(8, true))
            .required("name", "name", new ColumnType.TextType(255))
            .nullable("description", "description", new ColumnType.TextType(ColumnType.TextType.MAX))
            .nullable("price", "price", new ColumnType.DecimalType(10, 2, false))
            .required("category", "category", new ColumnType.IntegerType(2, true))
            .required("status", "status", new ColumnType.EnumType(ProductRow.STATUS.texts()))
            .required("stock", "stock", new ColumnType.IntegerType(4, false))
            .required("featured", "featured", new ColumnType.BooleanType())
            .index("category_status", "category", "status")
            .redisCache("default", Duration.ofDays(1))
            .build();

    /** Called by the engine and by CDI. */
    public ProductProvider() {
        super(5, SCHEMA);
    }

    @Override
    public Class<?> definition() {
        return Product.class;
    }

    @Override
    public Class<ProductEntity> entityType() {
        return ProductEntity.class;
    }

    @Override
    public ProductRow newRow(long id) {
        ProductRow row = new ProductRow(id);
        row.status = ProductRow.STATUS.first();
        return row;
    }

    @Override
    public ProductRow readRow(ResultSet results) throws SQLException {
        return new ProductRow(results);
    }

    @Override
    public int flags() {
        return 3;
    }

    @Override
    public ProductRow decodeRow(RowDecoder in) {
        return new ProductRow(in);
    }

    @Override
    public ProductEntity newEntity(Session session, ProductRow row, boolean stored) {
        return new ProductEntity(this, session, row, stored);
    }
}
