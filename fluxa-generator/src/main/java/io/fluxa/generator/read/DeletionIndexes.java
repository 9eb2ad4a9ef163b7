package io.fluxa.generator.read;

import io.fluxa.generator.check.Place;
import io.fluxa.generator.check.Placed;
import io.fluxa.generator.model.FieldModel;
import io.fluxa.generator.model.FieldModel.Role;
import io.fluxa.generator.model.IndexModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What soft delete adds to the indexes: the column of the mark at the end of each that lacks it, so that a deleted row
 * leaves its unique values free, and an index that begins with it.
 */
final class DeletionIndexes {

    private final Optional<FieldModel> mark;
    private final Place place;

    DeletionIndexes(List<FieldModel> columns, Place place) {
        this.mark = columns.stream()
                .filter(column -> column.role() == Role.DELETION)
                .findFirst();
        this.place = place;
    }

    /** The indexes as MySQL gets them; the same ones without soft delete. */
    List<Placed<IndexModel>> complete(List<Placed<IndexModel>> indexes) {
        if (mark.isEmpty()) {
            return indexes;
        }
        FieldModel column = mark.get();
        List<Placed<IndexModel>> complete = new ArrayList<>();
        for (Placed<IndexModel> index : indexes) {
            complete.add(new Placed<>(ending(index.part(), column), index.place()));
        }
        boolean begins =
                complete.stream().anyMatch(index -> index.part().fields().get(0).equals(column));
        if (!begins) {
            complete.add(new Placed<>(new IndexModel(column.column(), List.of(column), false, null), place));
        }
        return complete;
    }

    private static IndexModel ending(IndexModel index, FieldModel column) {
        if (index.fields().contains(column)) {
            return index;
        }
        List<FieldModel> fields = new ArrayList<>(index.fields());
        fields.add(column);
        return new IndexModel(index.name(), fields, index.unique(), index.redisPool());
    }
}
