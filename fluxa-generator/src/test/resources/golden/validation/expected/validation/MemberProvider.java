package validation;

import io.fluxa.runtime.GeneratedProvider;
import io.fluxa.runtime.RowDecoder;
import io.fluxa.runtime.Session;
import io.fluxa.schema.ColumnType;
import io.fluxa.schema.EntitySchema;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Finds and creates {@link MemberEntity}. */
@NullMarked
@Generated("io.fluxa.generator")
public class MemberProvider extends GeneratedProvider<MemberEntity, MemberRow> {
    private static final EntitySchema SCHEMA = EntitySchema.of("Member", "default", "member")
            .required("id", "id", new ColumnType.IntegerType(8, true))
            .required("created_at", "createdAt", new ColumnType.DateTimeType(0))
            .nullable("created_by", "createdBy", new ColumnType.TextType(255))
            .required("name", "name", new ColumnType.TextType(255))
            .nullable("email", "email", new ColumnType.TextType(255))
            .nullable("nick", "nick", new ColumnType.TextType(255))
            .required("age", "age", new ColumnType.IntegerType(4, false))
            .nullable("points", "points", new ColumnType.IntegerType(4, false))
            .nullable("invited_by", "invitedBy", new ColumnType.IntegerType(8, true))
            .nullable("home_street", "home.street", new ColumnType.TextType(255))
            .nullable("home_postcode", "home.postcode", new ColumnType.TextType(255))
            .nullable("places_1_street", "places[0].street", new ColumnType.TextType(255))
            .nullable("places_1_postcode", "places[0].postcode", new ColumnType.TextType(255))
            .nullable("places_2_street", "places[1].street", new ColumnType.TextType(255))
            .nullable("places_2_postcode", "places[1].postcode", new ColumnType.TextType(255))
            .nullable("mails_1", "mails[0]", new ColumnType.TextType(255))
            .nullable("mails_2", "mails[1]", new ColumnType.TextType(255))
            .nullable("lines", "lines", new ColumnType.JsonType())
            .nullable("notes", "notes", new ColumnType.JsonType())
            .build();

    /** Called by the engine and by CDI. */
    public MemberProvider() {
        super(5, SCHEMA);
    }

    @Override
    public Class<?> definition() {
        return Member.class;
    }

    @Override
    public Class<MemberEntity> entityType() {
        return MemberEntity.class;
    }

    @Override
    public MemberRow newRow(long id) {
        return new MemberRow(id);
    }

    @Override
    public MemberRow readRow(ResultSet results) throws SQLException {
        return new MemberRow(results);
    }

    @Override
    public int flags() {
        return 15;
    }

    @Override
    public MemberRow decodeRow(RowDecoder in) {
        return new MemberRow(in);
    }

    @Override
    public MemberEntity newEntity(Session session, MemberRow row, boolean stored) {
        return new MemberEntity(this, session, row, stored);
    }
}
