package io.fluxa.generator.model;

import io.fluxa.generator.model.FieldModel.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The method of a provider that finds the row with the values of a unique index.
 *
 * @param method its name: {@code getBy} and the words of the index, or its fields when the name of the index has no words
 * @param keys the fields that it takes values for, in index order; never the mark of soft delete, because it finds rows without it
 */
public record LookUp(String method, List<FieldModel> keys) {

    /** The methods of that shape that every provider has. */
    public static final Set<String> INHERITED = Set.of("getById", "getByIds");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Mn}\\p{Mc}\\p{Nd}\\p{Nl}]+");

    /** Copies the list. */
    public LookUp {
        keys = List.copyOf(keys);
    }

    /** The look-up by an index; nothing when the index is not unique or covers nothing but the mark of soft delete. */
    public static Optional<LookUp> by(IndexModel index) {
        List<FieldModel> keys = index.fields().stream()
                .filter(field -> field.role() != Role.DELETION)
                .toList();
        if (!index.unique() || keys.isEmpty()) {
            return Optional.empty();
        }
        String words = WORD.matcher(index.name())
                .results()
                .map(word -> Naming.capital(word.group()))
                .collect(Collectors.joining());
        return Optional.of(new LookUp("getBy" + (words.isEmpty() ? accessors(keys) : words), keys));
    }

    private static String accessors(List<FieldModel> fields) {
        return fields.stream()
                .map(field -> field.accessor()
                        + field.position()
                                .map(element -> String.valueOf(element.index() + 1))
                                .orElse(""))
                .collect(Collectors.joining());
    }
}
