package io.fluxa.generator.read;

import io.fluxa.generator.model.FieldKind;
import java.util.Map;

/** What messages call the kinds of fields. */
final class Words {

    private static final Map<Class<? extends FieldKind>, String> WORDS = Map.ofEntries(
            Map.entry(FieldKind.WholeNumber.class, "a whole number"),
            Map.entry(FieldKind.DecimalNumber.class, "a BigDecimal"),
            Map.entry(FieldKind.Bool.class, "a boolean"),
            Map.entry(FieldKind.Text.class, "a String"),
            Map.entry(FieldKind.Date.class, "a LocalDate"),
            Map.entry(FieldKind.DateTime.class, "an Instant"),
            Map.entry(FieldKind.EnumConstant.class, "an enum"),
            Map.entry(FieldKind.Reference.class, "a Reference"),
            Map.entry(FieldKind.FloatingPoint.class, "a floating-point number"),
            Map.entry(FieldKind.EnumSet.class, "a set of an enum"),
            Map.entry(FieldKind.Blob.class, "a byte[]"),
            Map.entry(FieldKind.Json.class, "a JSON document"),
            Map.entry(FieldKind.Deletion.class, "a boolean"));

    private Words() {}

    static String of(FieldKind kind) {
        return WORDS.getOrDefault(kind.getClass(), "a field of another kind");
    }
}
