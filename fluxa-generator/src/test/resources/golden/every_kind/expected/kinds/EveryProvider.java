package kinds;

import io.fluxa.FluxaContext;
import io.fluxa.query.Query;
import io.fluxa.runtime.GeneratedProvider;
import io.fluxa.runtime.RowDecoder;
import io.fluxa.runtime.Session;
import io.fluxa.schema.ColumnType;
import io.fluxa.schema.EntitySchema;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Finds and creates {@link EveryEntity}. */
@NullMarked
@Generated("io.fluxa.generator")
public class EveryProvider extends GeneratedProvider<EveryEntity, EveryRow> {
    private static final EntitySchema SCHEMA = EntitySchema.of("Every", "logs", "everything")
            .required("id", "id", new ColumnType.IntegerType(4, true))
            .required("a_byte", "aByte", new ColumnType.IntegerType(1, false))
            .required("a_short", "aShort", new ColumnType.IntegerType(2, false))
            .required("an_int", "anInt", new ColumnType.IntegerType(4, false))
            .required("a_long", "aLong", new ColumnType.IntegerType(8, false))
            .nullable("optional_byte", "optionalByte", new ColumnType.IntegerType(1, false))
            .nullable("optional_short", "optionalShort", new ColumnType.IntegerType(2, false))
            .nullable("optional_int", "optionalInt", new ColumnType.IntegerType(4, false))
            .nullable("optional_long", "optionalLong", new ColumnType.IntegerType(8, false))
            .required("required_byte", "requiredByte", new ColumnType.IntegerType(1, false))
            .required("required_short", "requiredShort", new ColumnType.IntegerType(2, false))
            .required("required_int", "requiredInt", new ColumnType.IntegerType(4, false))
            .required("required_long", "requiredLong", new ColumnType.IntegerType(8, false))
            .required("unsigned_byte", "unsignedByte", new ColumnType.IntegerType(1, true))
            .required("unsigned_short", "unsignedShort", new ColumnType.IntegerType(2, true))
            .required("unsigned_int", "unsignedInt", new ColumnType.IntegerType(4, true))
            .required("unsigned_long", "unsignedLong", new ColumnType.IntegerType(8, true))
            .nullable("optional_unsigned_byte", "optionalUnsignedByte", new ColumnType.IntegerType(1, true))
            .nullable("optional_unsigned_short", "optionalUnsignedShort", new ColumnType.IntegerType(2, true))
            .nullable("optional_unsigned_int", "optionalUnsignedInt", new ColumnType.IntegerType(4, true))
            .nullable("optional_unsigned_long", "optionalUnsignedLong", new ColumnType.IntegerType(8, true))
            .required("medium_int", "mediumInt", new ColumnType.IntegerType(3, false))
            .nullable("optional_medium_int", "optionalMediumInt", new ColumnType.IntegerType(3, false))
            .required("unsigned_medium_int", "unsignedMediumInt", new ColumnType.IntegerType(3, true))
            .nullable("optional_unsigned_medium_int", "optionalUnsignedMediumInt", new ColumnType.IntegerType(3, true))
            .required("flag", "flag", new ColumnType.BooleanType())
            .nullable("optional_flag", "optionalFlag", new ColumnType.BooleanType())
            .required("required_flag", "requiredFlag", new ColumnType.BooleanType())
            .nullable("text", "text", new ColumnType.TextType(255))
            .required("required_text", "requiredText", new ColumnType.TextType(3))
            .nullable("long_text", "longText", new ColumnType.TextType(ColumnType.TextType.MAX))
            .required("required_long_text", "requiredLongText", new ColumnType.TextType(ColumnType.TextType.MAX))
            .nullable("decimal", "decimal", new ColumnType.DecimalType(10, 2, false))
            .required("required_decimal", "requiredDecimal", new ColumnType.DecimalType(65, 30, true))
            .nullable("whole_decimal", "wholeDecimal", new ColumnType.DecimalType(5, 0, false))
            .nullable("instant", "instant", new ColumnType.DateTimeType(0))
            .nullable("tenths", "tenths", new ColumnType.DateTimeType(1))
            .required("required_instant", "requiredInstant", new ColumnType.DateTimeType(6))
            .nullable("day", "day", new ColumnType.DateType())
            .required("required_day", "requiredDay", new ColumnType.DateType())
            .nullable("kind", "kind", new ColumnType.EnumType(EveryRow.KIND.texts()))
            .required("required_kind", "requiredKind", new ColumnType.EnumType(EveryRow.KIND.texts()))
            .nullable("single", "single", new ColumnType.EnumType(EveryRow.SINGLE.texts()))
            .nullable("tiny", "tiny", new ColumnType.IntegerType(1, true))
            .nullable("owner", "owner", new ColumnType.IntegerType(4, true))
            .required("required_tiny", "requiredTiny", new ColumnType.IntegerType(1, true))
            .required("required_medium", "requiredMedium", new ColumnType.IntegerType(3, true))
            .required("required_big", "requiredBig", new ColumnType.IntegerType(8, true))
            .required("Renamed Column", "renamed", new ColumnType.IntegerType(4, false))
            .uniqueIndex("owner_anInt", "owner", "an_int")
            .uniqueIndex("day_kind", "day", "kind")
            .index("text", "text")
            .index("number", "a_long", "a_byte")
            .build();

    /** Called by the engine and by CDI. */
    public EveryProvider() {
        super(5, SCHEMA);
    }

    /** Finds the row by {@code owner} and {@code anInt}; empty when there is none. */
    public Optional<EveryEntity> getByOwnerAnInt(FluxaContext context, long ownerId, int anInt) {
        return searchOne(context, Query.where(EveryFields.OWNER.eq(ownerId), EveryFields.AN_INT.eq(anInt)));
    }

    /** Finds the row by {@code day} and {@code kind}; empty when there is none. */
    public Optional<EveryEntity> getByDayKind(FluxaContext context, LocalDate day, Every.Kind kind) {
        return searchOne(context, Query.where(EveryFields.DAY.eq(day), EveryFields.KIND.eq(kind)));
    }

    @Override
    public Class<?> definition() {
        return Every.class;
    }

    @Override
    public Class<EveryEntity> entityType() {
        return EveryEntity.class;
    }

    @Override
    public EveryRow newRow(long id) {
        EveryRow row = new EveryRow(id);
        row.requiredKind = EveryRow.KIND.first();
        return row;
    }

    @Override
    public EveryRow readRow(ResultSet results) throws SQLException {
        return new EveryRow(results);
    }

    @Override
    public int flags() {
        return 25;
    }

    @Override
    public EveryRow decodeRow(RowDecoder in) {
        return new EveryRow(in);
    }

    @Override
    public EveryEntity newEntity(Session session, EveryRow row, boolean stored) {
        return new EveryEntity(this, session, row, stored);
    }
}
