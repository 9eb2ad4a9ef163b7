package io.fluxa.generator.read;

import io.fluxa.generator.check.Mistake;
import io.fluxa.generator.check.Problems;
import io.fluxa.generator.model.KnownTypes;
import io.fluxa.generator.model.TagModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** Reads what a definition and its fields say for the application. */
final class TagReader {

    private static final String DEFINITION = "";

    private final String entity;
    private final Problems problems;
    private final List<TagModel> tags = new ArrayList<>();
    private final Set<String> paths = new HashSet<>();

    /** Begins with the tags of the definition and of what it extends. */
    TagReader(TypeElement definition, Problems problems) {
        this.entity = definition.getSimpleName().toString();
        this.problems = problems;
        add(DEFINITION, entity, Hierarchy.tags(definition, KnownTypes.TAG, KnownTypes.TAG_LIST));
    }

    /** Adds the tags of a field, whether it is a column or has columns inside; the elements of an array say the same. */
    void read(FieldSource field) {
        if (paths.add(field.path())) {
            List<Tag> found = Tag.all(field.element(), KnownTypes.TAG, KnownTypes.TAG_LIST).stream()
                    .map(tag -> tag.usedBy(field.user()))
                    .toList();
            add(field.path(), entity + "." + field.path(), found);
        }
    }

    /** The tags that were read, in source order, those of the definition first. */
    List<TagModel> tags() {
        return tags;
    }

    private void add(String field, String shown, List<Tag> found) {
        Set<String> keys = new HashSet<>();
        for (Tag tag : found) {
            String key = tag.text("key");
            if (key.isBlank()) {
                problems.add(tag.place("key"), Mistake.TAG_KEY, shown);
            } else if (!keys.add(key)) {
                problems.add(tag.place("key"), Mistake.TAG_TWICE, shown, key);
            } else {
                tags.add(new TagModel(field, key, tag.text("value")));
            }
        }
    }
}
