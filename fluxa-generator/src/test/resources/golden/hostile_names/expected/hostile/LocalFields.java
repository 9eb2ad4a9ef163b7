package hostile;

import io.fluxa.query.BooleanField;
import io.fluxa.query.DeletionField;
import io.fluxa.query.FloatingField;
import io.fluxa.query.IdField;
import io.fluxa.query.IntegerField;
import io.fluxa.query.NullableBinaryField;
import io.fluxa.query.NullableBooleanField;
import io.fluxa.query.NullableDocumentField;
import io.fluxa.query.NullableEnumField;
import io.fluxa.query.NullableFloatingField;
import io.fluxa.query.NullableSetField;
import io.fluxa.query.NullableTextField;
import io.fluxa.query.VersionField;
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
    public static final NullableTextField<LocalEntity> IN = new NullableTextField<>("Local", "in", 1);

    /** Field {@code out}. */
    public static final NullableBinaryField<LocalEntity> OUT = new NullableBinaryField<>("Local", "out", 2);

    /** Field {@code layout}. */
    public static final BooleanField<LocalEntity> LAYOUT = new BooleanField<>("Local", "layout", 3);

    /** Field {@code mark}. */
    public static final NullableBooleanField<LocalEntity> MARK = new NullableBooleanField<>("Local", "mark", 4);

    /** Field {@code results}. */
    public static final FloatingField<LocalEntity, Double> RESULTS =
            new FloatingField<>("Local", "results", 5, Double.class);

    /** Field {@code statement}. */
    public static final NullableFloatingField<LocalEntity, Float> STATEMENT =
            new NullableFloatingField<>("Local", "statement", 6, Float.class);

    /** Field {@code KIND}. */
    public static final NullableEnumField<LocalEntity, Local.Kind> KIND =
            new NullableEnumField<>("Local", "KIND", 7, Local.Kind.class);

    /** Field {@code kinds}. */
    public static final NullableSetField<LocalEntity, Local.Kind> KINDS =
            new NullableSetField<>("Local", "kinds", 8, Local.Kind.class);

    /** Field {@code context.where}. */
    public static final NullableTextField<LocalEntity> CONTEXT_WHERE =
            new NullableTextField<>("Local", "context.where", 9);

    /** Field {@code context.i}. */
    public static final IntegerField<LocalEntity, Integer> CONTEXT_I =
            new IntegerField<>("Local", "context.i", 10, Integer.class);

    /** Field {@code base.where}. */
    public static final NullableTextField<LocalEntity> BASE_WHERE = new NullableTextField<>("Local", "base.where", 11);

    /** Field {@code base.i}. */
    public static final IntegerField<LocalEntity, Integer> BASE_I =
            new IntegerField<>("Local", "base.i", 12, Integer.class);

    /** Field {@code row}. */
    public static final IntegerField<LocalEntity, Integer> ROW = new IntegerField<>("Local", "row", 13, Integer.class);

    /** Field {@code version}. */
    public static final VersionField<LocalEntity, Long> VERSION =
            new VersionField<>("Local", "version", 14, Long.class);

    /** Field {@code fakeDelete}. */
    public static final DeletionField<LocalEntity> FAKE_DELETE = new DeletionField<>("Local", "fakeDelete", 15);

    /** Field {@code value[0]}. */
    public static final NullableTextField<LocalEntity> VALUE_1 = new NullableTextField<>("Local", "value[0]", 16);

    /** Field {@code value[1]}. */
    public static final NullableTextField<LocalEntity> VALUE_2 = new NullableTextField<>("Local", "value[1]", 17);

    /** Field {@code copies[0].where}. */
    public static final NullableTextField<LocalEntity> COPIES_1_WHERE =
            new NullableTextField<>("Local", "copies[0].where", 18);

    /** Field {@code copies[0].i}. */
    public static final IntegerField<LocalEntity, Integer> COPIES_1_I =
            new IntegerField<>("Local", "copies[0].i", 19, Integer.class);

    /** Field {@code copies[1].where}. */
    public static final NullableTextField<LocalEntity> COPIES_2_WHERE =
            new NullableTextField<>("Local", "copies[1].where", 20);

    /** Field {@code copies[1].i}. */
    public static final IntegerField<LocalEntity, Integer> COPIES_2_I =
            new IntegerField<>("Local", "copies[1].i", 21, Integer.class);

    /** Field {@code index}. */
    public static final NullableTextField<LocalEntity> INDEX = new NullableTextField<>("Local", "index", 22);

    /** Field {@code type}. */
    public static final NullableDocumentField<LocalEntity> TYPE = new NullableDocumentField<>("Local", "type", 23);

    /** Field {@code document}. */
    public static final NullableDocumentField<LocalEntity> DOCUMENT =
            new NullableDocumentField<>("Local", "document", 24);

    /** The elements of {@code value}. */
    public static final List<NullableTextField<LocalEntity>> VALUE = List.of(VALUE_1, VALUE_2);

    /** The elements of {@code copies.where}. */
    public static final List<NullableTextField<LocalEntity>> COPIES_WHERE = List.of(COPIES_1_WHERE, COPIES_2_WHERE);

    /** The elements of {@code copies.i}. */
    public static final List<IntegerField<LocalEntity, Integer>> COPIES_I = List.of(COPIES_1_I, COPIES_2_I);

    private LocalFields() {}
}
