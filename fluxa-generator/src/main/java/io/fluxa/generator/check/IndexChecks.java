package io.fluxa.generator.check;

import io.fluxa.generator.model.FieldKind.Text;
import io.fluxa.generator.model.FieldModel;
import io.fluxa.generator.model.IndexModel;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** The rules about the indexes of one definition. */
public final class IndexChecks {

    private static final int MAX_FIELDS = 16;
    private static final int MAX_INDEXES = 64;

    private final TypeElement definition;
    private final String entity;
    private final Problems problems;

    /** Creates the checks of one definition. */
    public IndexChecks(TypeElement definition, Problems problems) {
        this.definition = definition;
        this.entity = definition.getSimpleName().toString();
        this.problems = problems;
    }

    /** Adds what is wrong with indexes whose fields are all known. */
    public void check(List<Placed<IndexModel>> indexes) {
        if (indexes.size() > MAX_INDEXES) {
            problems.add(Place.of(definition), Mistake.INDEXES_MANY, entity, indexes.size());
        }
        Set<String> names = new HashSet<>();
        for (Placed<IndexModel> index : indexes) {
            checkName(index.part(), index.place(), names);
            checkFields(index.part(), index.place());
            checkPrefix(index, indexes);
        }
    }

    private void checkName(IndexModel index, Place place, Set<String> names) {
        String name = index.name().toLowerCase(Locale.ROOT);
        new NameChecks(problems).check(place, "index", entity, index.name());
        if (name.equals("primary")) {
            problems.add(place, Mistake.INDEX_PRIMARY, entity);
        } else if (!names.add(name)) {
            problems.add(place, Mistake.INDEX_TWICE, entity, index.name());
        }
    }

    private void checkFields(IndexModel index, Place place) {
        if (index.fields().size() > MAX_FIELDS) {
            problems.add(
                    place,
                    Mistake.INDEX_LONG,
                    index.name(),
                    entity,
                    index.fields().size());
        }
        for (FieldModel field : index.fields()) {
            if (field.kind() instanceof Text text && text.length() == Text.MAX) {
                problems.add(place, Mistake.INDEX_TEXT, index.name(), entity, field.name());
            }
        }
    }

    /** Of two indexes over the same fields the later one is reported. */
    private void checkPrefix(Placed<IndexModel> placed, List<Placed<IndexModel>> indexes) {
        IndexModel index = placed.part();
        boolean earlier = true;
        for (Placed<IndexModel> candidate : indexes) {
            IndexModel other = candidate.part();
            boolean same = index.fields().equals(other.fields());
            if (candidate.equals(placed)) {
                earlier = false;
            } else if (index.begins(other) && (!same || earlier)) {
                problems.add(placed.place(), Mistake.INDEX_PREFIX, index.name(), entity, other.name());
                return;
            }
        }
    }
}
