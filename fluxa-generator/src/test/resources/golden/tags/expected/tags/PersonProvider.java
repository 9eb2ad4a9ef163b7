package tags;

import io.fluxa.runtime.GeneratedProvider;
import io.fluxa.runtime.RowDecoder;
import io.fluxa.runtime.Session;
import io.fluxa.schema.ColumnType;
import io.fluxa.schema.EntitySchema;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Finds and creates {@link PersonEntity}. */
@NullMarked
@Generated("io.fluxa.generator")
public class PersonProvider extends GeneratedProvider<PersonEntity, PersonRow> {
    private static final EntitySchema SCHEMA = EntitySchema.of("Person", "default", "person")
            .required("id", "id", new ColumnType.IntegerType(8, true))
            .nullable("name", "name", new ColumnType.TextType(255))
            .nullable("home_country", "home.country", new ColumnType.TextType(255))
            .nullable("home_street", "home.street", new ColumnType.TextType(255))
            .nullable("phones_1", "phones[0]", new ColumnType.TextType(255))
            .nullable("phones_2", "phones[1]", new ColumnType.TextType(255))
            .required("age", "age", new ColumnType.IntegerType(4, false))
            .tag("years", "10")
            .tag("export", "true")
            .tag("owner", "sales \"$1\"\n")
            .fieldTag("id", "key", "true")
            .fieldTag("name", "export", "false")
            .fieldTag("home", "personal", "true")
            .fieldTag("home", "note", "")
            .fieldTag("home.street", "personal", "street")
            .fieldTag("phones", "personal", "true")
            .build();

    /** Called by the engine and by CDI. */
    public PersonProvider() {
        super(5, SCHEMA);
    }

    @Override
    public Class<?> definition() {
        return Person.class;
    }

    @Override
    public Class<PersonEntity> entityType() {
        return PersonEntity.class;
    }

    @Override
    public PersonRow newRow(long id) {
        return new PersonRow(id);
    }

    @Override
    public PersonRow readRow(ResultSet results) throws SQLException {
        return new PersonRow(results);
    }

    @Override
    public int flags() {
        return 5;
    }

    @Override
    public PersonRow decodeRow(RowDecoder in) {
        return new PersonRow(in);
    }

    @Override
    public PersonEntity newEntity(Session session, PersonRow row, boolean stored) {
        return new PersonEntity(this, session, row, stored);
    }
}
