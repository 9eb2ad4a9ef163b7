package hostile;

import io.fluxa.query.Field;
import io.fluxa.query.IdField;
import io.fluxa.query.IntegerField;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The fields of {@code Local}, for queries and increments. */
@NullMarked
@Generated("io.fluxa.generator")
public final class LocalFields {
    /** The primary key. */
    public static final IdField<LocalEntity> ID = new IdField<>("Local", "id");

    /** Field {@code in}. */
    public static final Field<LocalEntity> IN = new Field<>("Local", "in", 1);

    /** Field {@code out}. */
    public static final Field<LocalEntity> OUT = new Field<>("Local", "out", 2);

    /** Field {@code layout}. */
    public static final Field<LocalEntity> LAYOUT = new Field<>("Local", "layout", 3);

    /** Field {@code mark}. */
    public static final Field<LocalEntity> MARK = new Field<>("Local", "mark", 4);

    /** Field {@code results}. */
    public static final Field<LocalEntity> RESULTS = new Field<>("Local", "results", 5);

    /** Field {@code statement}. */
    public static final Field<LocalEntity> STATEMENT = new Field<>("Local", "statement", 6);

    /** Field {@code KIND}. */
    public static final Field<LocalEntity> KIND = new Field<>("Local", "KIND", 7);

    /** Field {@code kinds}. */
    public static final Field<LocalEntity> KINDS = new Field<>("Local", "kinds", 8);

    /** Field {@code context.where}. */
    public static final Field<LocalEntity> CONTEXT_WHERE = new Field<>("Local", "context.where", 9);

    /** Field {@code context.i}. */
    public static final IntegerField<LocalEntity, Integer> CONTEXT_I = new IntegerField<>("Local", "context.i", 10, Integer.class);

    /** Field {@code base.where}. */
    public static final Field<LocalEntity> BASE_WHERE = new Field<>("Local", "base.where", 11);

    /** Field {@code base.i}. */
    public static final IntegerField<LocalEntity, Integer> BASE_I = new IntegerField<>("Local", "base.i", 12, Integer.class);

    /** Field {@code row}. */
    public static final IntegerField<LocalEntity, Integer> ROW = new IntegerField<>("Local", "row", 13, Integer.class);

    /** Field {@code version}. */
    public static final Field<LocalEntity> VERSION = new Field<>("Local", "version", 14);

    /** Field {@code fakeDelete}. */
    public static final Field<LocalEntity> FAKE_DELETE = new Field<>("Local", "fakeDelete", 15);

    /** Field {@code value[0]}. */
    public static final Field<LocalEntity> VALUE_1 = new Field<>("Local", "value[0]", 16);

    /** Field {@code value[1]}. */
    public static final Field<LocalEntity> VALUE_2 = new Field<>("Local", "value[1]", 17);

    /** Field {@code copies[0].where}. */
    public static final Field<LocalEntity> COPIES_1_WHERE = new Field<>("Local", "copies[0].where", 18);

    /** Field {@code copies[0].i}. */
    public static final IntegerField<LocalEntity, Integer> COPIES_1_I = new IntegerField<>("Local", "copies[0].i", 19, Integer.class);

    /** Field {@code copies[1].where}. */
    public static final Field<LocalEntity> COPIES_2_WHERE = new Field<>("Local", "copies[1].where", 20);

    /** Field {@code copies[1].i}. */
    public static final IntegerField<LocalEntity, Integer> COPIES_2_I = new IntegerField<>("Local", "copies[1].i", 21, Integer.class);

    /** Field {@code index}. */
    public static final Field<LocalEntity> INDEX = new Field<>("Local", "index", 22);

    /** Field {@code type}. */
    public static final Field<LocalEntity> TYPE = new Field<>("Local", "type", 23);

    /** Field {@code document}. */
    public static final Field<LocalEntity> DOCUMENT = new Field<>("Local", "document", 24);

    /** The elements of {@code value}. */
    public static final List<Field<LocalEntity>> VALUE = List.of(VALUE_1, VALUE_2);

    /** The elements of {@code copies.where}. */
    public static final List<Field<LocalEntity>> COPIES_WHERE = List.of(COPIES_1_WHERE, COPIES_2_WHERE);

    /** The elements of {@code copies.i}. */
    public static final List<IntegerField<LocalEntity, Integer>> COPIES_I = List.of(COPIES_1_I, COPIES_2_I);

    private LocalFields() {}
}
