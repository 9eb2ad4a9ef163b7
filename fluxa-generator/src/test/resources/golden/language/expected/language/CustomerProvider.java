package language;

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

/** Finds and creates {@link CustomerEntity}. */
@NullMarked
@Generated("io.fluxa.generator")
public class CustomerProvider extends GeneratedProvider<CustomerEntity, CustomerRow> {
    private static final EntitySchema SCHEMA = EntitySchema.of("Customer", "crm", "customer")
            .required("id", "id", new ColumnType.IntegerType(4, true))
            .required("created_at", "createdAt", new ColumnType.DateTimeType(0))
            .required("updated_at", "updatedAt", new ColumnType.DateTimeType(0))
            .nullable("created_by", "createdBy", new ColumnType.TextType(255))
            .required("email", "email", new ColumnType.TextType(255))
            .nullable("address_street", "address.street", new ColumnType.TextType(255))
            .required("address_city", "address.city", new ColumnType.TextType(80))
            .nullable("address_zip", "address.postcode", new ColumnType.TextType(255))
            .required("address_geo_latitude", "address.geo.latitude", new ColumnType.FloatType(8, false))
            .required("address_geo_longitude", "address.geo.longitude", new ColumnType.FloatType(8, false))
            .nullable("haus_street", "home.street", new ColumnType.TextType(255))
            .required("haus_city", "home.city", new ColumnType.TextType(80))
            .nullable("haus_zip", "home.postcode", new ColumnType.TextType(255))
            .required("haus_geo_latitude", "home.geo.latitude", new ColumnType.FloatType(8, false))
            .required("haus_geo_longitude", "home.geo.longitude", new ColumnType.FloatType(8, false))
            .nullable("phone", "contact.phone", new ColumnType.TextType(255))
            .nullable("mobiles_1", "contact.mobiles[0]", new ColumnType.TextType(255))
            .nullable("mobiles_2", "contact.mobiles[1]", new ColumnType.TextType(255))
            .nullable("shops_1_street", "shops[0].street", new ColumnType.TextType(255))
            .required("shops_1_city", "shops[0].city", new ColumnType.TextType(80))
            .nullable("shops_1_zip", "shops[0].postcode", new ColumnType.TextType(255))
            .required("shops_1_geo_latitude", "shops[0].geo.latitude", new ColumnType.FloatType(8, false))
            .required("shops_1_geo_longitude", "shops[0].geo.longitude", new ColumnType.FloatType(8, false))
            .nullable("shops_2_street", "shops[1].street", new ColumnType.TextType(255))
            .required("shops_2_city", "shops[1].city", new ColumnType.TextType(80))
            .nullable("shops_2_zip", "shops[1].postcode", new ColumnType.TextType(255))
            .required("shops_2_geo_latitude", "shops[1].geo.latitude", new ColumnType.FloatType(8, false))
            .required("shops_2_geo_longitude", "shops[1].geo.longitude", new ColumnType.FloatType(8, false))
            .nullable("aliases_1", "aliases[0]", new ColumnType.TextType(20))
            .nullable("aliases_2", "aliases[1]", new ColumnType.TextType(20))
            .nullable("aliases_3", "aliases[2]", new ColumnType.TextType(20))
            .required("data_1", "data[0]", new ColumnType.DateTimeType(3))
            .required("data_2", "data[1]", new ColumnType.DateTimeType(3))
            .required("scores_1", "scores[0]", new ColumnType.IntegerType(4, false))
            .required("scores_2", "scores[1]", new ColumnType.IntegerType(4, false))
            .nullable("ages_1", "ages[0]", new ColumnType.IntegerType(1, true))
            .nullable("ages_2", "ages[1]", new ColumnType.IntegerType(1, true))
            .nullable("prices_1", "prices[0]", new ColumnType.DecimalType(30, 4, false))
            .nullable("prices_2", "prices[1]", new ColumnType.DecimalType(30, 4, false))
            .required("levels_1", "levels[0]", new ColumnType.EnumType(CustomerRow.LABEL.texts()))
            .required("levels_2", "levels[1]", new ColumnType.EnumType(CustomerRow.LABEL.texts()))
            .nullable("friends_1", "friends[0]", new ColumnType.IntegerType(4, true))
            .nullable("friends_2", "friends[1]", new ColumnType.IntegerType(4, true))
            .nullable("scans_1", "scans[0]", new ColumnType.BlobType(2))
            .nullable("scans_2", "scans[1]", new ColumnType.BlobType(2))
            .required("digits_1", "digits[0]", new ColumnType.IntegerType(1, false))
            .required("digits_2", "digits[1]", new ColumnType.IntegerType(1, false))
            .required("digits_3", "digits[2]", new ColumnType.IntegerType(1, false))
            .nullable("marks_1", "marks[0]", new ColumnType.SetType(CustomerRow.LABEL.texts()))
            .nullable("marks_2", "marks[1]", new ColumnType.SetType(CustomerRow.LABEL.texts()))
            .required("switches_1", "switches[0]", new ColumnType.BooleanType())
            .required("switches_2", "switches[1]", new ColumnType.BooleanType())
            .required("ratio", "ratio", new ColumnType.FloatType(4, false))
            .nullable("optional_ratio", "optionalRatio", new ColumnType.FloatType(4, false))
            .nullable("weight", "weight", new ColumnType.FloatType(8, false))
            .required("size", "size", new ColumnType.FloatType(8, true))
            .nullable("photo", "photo", new ColumnType.BlobType(2))
            .required("film", "film", new ColumnType.BlobType(4))
            .nullable("song", "song", new ColumnType.BlobType(3))
            .nullable("labels", "labels", new ColumnType.SetType(CustomerRow.LABEL.texts()))
            .required("required_labels", "requiredLabels", new ColumnType.SetType(CustomerRow.LABEL.texts()))
            .nullable("notes", "notes", new ColumnType.JsonType())
            .required("first", "first", new ColumnType.JsonType())
            .deletion("fake_delete", "fakeDelete", new ColumnType.IntegerType(4, true))
            .version("version", "version", new ColumnType.IntegerType(4, false))
            .uniqueIndex("email", "email", "fake_delete")
            .index("createdBy", "created_by", "fake_delete")
            .index("email_createdBy", "email", "created_by", "fake_delete")
            .index("address_city_homeCity", "address_city", "haus_city", "fake_delete")
            .index("friends_2_fakeDelete", "friends_2", "fake_delete")
            .index("fake_delete", "fake_delete")
            .build();

    /** Called by the engine and by CDI. */
    public CustomerProvider() {
        super(5, SCHEMA);
    }

    /** Finds the living row by {@code email}; empty when there is none. */
    public Optional<CustomerEntity> getByEmail(FluxaContext context, String email) {
        return searchOne(context, Query.where(CustomerFields.EMAIL.eq(email)));
    }

    @Override
    public Class<?> definition() {
        return Customer.class;
    }

    @Override
    public Class<CustomerEntity> entityType() {
        return CustomerEntity.class;
    }

    @Override
    public CustomerRow newRow(long id) {
        CustomerRow row = new CustomerRow(id);
        row.levels[0] = CustomerRow.LABEL.first();
        row.levels[1] = CustomerRow.LABEL.first();
        row.requiredLabels = CustomerRow.LABEL.firstAsSet();
        return row;
    }

    @Override
    public CustomerRow readRow(ResultSet results) throws SQLException {
        return new CustomerRow(results);
    }

    @Override
    public int flags() {
        return 33;
    }

    @Override
    public CustomerRow decodeRow(RowDecoder in) {
        return new CustomerRow(in);
    }

    @Override
    public CustomerEntity newEntity(Session session, CustomerRow row, boolean stored) {
        return new CustomerEntity(this, session, row, stored);
    }
}
