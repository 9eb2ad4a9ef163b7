package io.fluxa.generator.check;

import io.fluxa.generator.model.ByteWidth;
import io.fluxa.generator.model.FieldKind;
import io.fluxa.generator.model.FieldKind.Blob;
import io.fluxa.generator.model.FieldKind.Json;
import io.fluxa.generator.model.FieldKind.Text;
import io.fluxa.generator.model.FieldModel;
import io.fluxa.generator.model.IndexModel;
import io.fluxa.generator.model.LookUp;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** The rules about the indexes of one definition. */
public final class IndexChecks {

    private static final int MAX_FIELDS = 16;
    private static final int MAX_INDEXES = 64;
    private static final int MAX_BYTES = 3_072;

    private final TypeElement definition;
    private final String entity;
    private final Problems problems;
    private final Set<String> names = new HashSet<>();
    private final Map<String, String> lookUps = new HashMap<>();
    private int written;

    /** Creates the checks of one definition. */
    public IndexChecks(TypeElement definition, Problems problems) {
        this.definition = definition;
        this.entity = definition.getSimpleName().toString();
        this.problems = problems;
    }

    /** Adds what is wrong with indexes whose fields are all known, as they were written. */
    public void check(List<Placed<IndexModel>> indexes) {
        written = indexes.size();
        for (Placed<IndexModel> index : indexes) {
            checkName(index.part(), index.place());
            checkFields(index.part(), index.place());
            checkCache(index.part(), index.place());
            checkPrefix(index, indexes);
        }
    }

    /** Adds what is wrong with the same indexes as MySQL gets them, after soft delete added to them. */
    public void checkSizes(List<Placed<IndexModel>> indexes) {
        if (indexes.size() > MAX_INDEXES) {
            problems.add(Place.of(definition), Mistake.INDEXES_MANY, entity, indexes.size());
        }
        for (Placed<IndexModel> added : indexes.subList(written, indexes.size())) {
            String name = added.part().name();
            if (names.contains(name.toLowerCase(Locale.ROOT))) {
                problems.add(added.place(), Mistake.INDEX_DELETION, entity, name);
            }
        }
        for (Placed<IndexModel> index : indexes) {
            checkSize(index.part(), index.place());
        }
    }

    private void checkSize(IndexModel index, Place place) {
        int fields = index.fields().size();
        if (fields > MAX_FIELDS) {
            problems.add(place, Mistake.INDEX_LONG, index.name(), entity, fields);
        }
        int bytes = index.fields().stream().mapToInt(ByteWidth::least).sum();
        if (bytes > MAX_BYTES) {
            problems.add(place, Mistake.INDEX_WIDE, index.name(), entity, bytes);
        }
    }

    private void checkName(IndexModel index, Place place) {
        String name = index.name().toLowerCase(Locale.ROOT);
        new NameChecks(problems).check(place, "index", entity, index.name());
        if (name.equals("primary")) {
            problems.add(place, Mistake.INDEX_PRIMARY, entity);
        } else if (!names.add(name)) {
            problems.add(place, Mistake.INDEX_TWICE, entity, index.name());
        } else {
            LookUp.by(index).ifPresent(lookUp -> checkLookUp(lookUp.method(), index.name(), place));
        }
    }

    /** Overloads would differ by nothing but the types of their parameters. */
    private void checkLookUp(String method, String index, Place place) {
        String owner = lookUps.putIfAbsent(method, index);
        if (LookUp.INHERITED.contains(method)) {
            problems.add(place, Mistake.LOOK_UP_CLASH, index, entity, method, "every provider has");
        } else if (owner != null) {
            problems.add(place, Mistake.LOOK_UP_CLASH, index, entity, method, "index '" + owner + "' gives as well");
        }
    }

    /** A look-up needs a value besides the mark of soft delete. */
    private void checkCache(IndexModel index, Place place) {
        if (index.redisPool() != null && LookUp.by(index).isEmpty()) {
            problems.add(place, Mistake.INDEX_CACHE, index.name(), entity);
        }
    }

    private void checkFields(IndexModel index, Place place) {
        for (FieldModel field : index.fields()) {
            String words = unlimited(field.kind());
            if (!words.isEmpty()) {
                problems.add(place, Mistake.INDEX_UNLIMITED, index.name(), entity, field.path(), words);
            }
        }
    }

    /** What MySQL could only index in part, in words; empty for everything else. */
    private static String unlimited(FieldKind kind) {
        if (kind instanceof Text text) {
            return text.length() == Text.MAX ? "an unlimited text" : "";
        }
        return kind instanceof Blob ? "a byte[]" : kind instanceof Json ? "a JSON document" : "";
    }

    /**
     * Of two indexes over the same fields the later one is reported. A unique index demands more than a plain one that is longer, so it may
     * begin that.
     */
    private void checkPrefix(Placed<IndexModel> placed, List<Placed<IndexModel>> indexes) {
        IndexModel index = placed.part();
        boolean earlier = true;
        for (Placed<IndexModel> candidate : indexes) {
            IndexModel other = candidate.part();
            boolean same = index.fields().equals(other.fields());
            if (candidate.equals(placed)) {
                earlier = false;
            } else if (index.begins(other) && (!same || earlier) && (!index.unique() || other.unique())) {
                problems.add(placed.place(), Mistake.INDEX_PREFIX, index.name(), entity, other.name());
                return;
            }
        }
    }
}
