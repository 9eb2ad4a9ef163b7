package naming;

import io.fluxa.FluxaContext;
import io.fluxa.runtime.GeneratedEntity;
import io.fluxa.runtime.Session;
import io.fluxa.runtime.ValueCheck;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** One row of the table of {@code Visit}. */
@NullMarked
@Generated("io.fluxa.generator")
public final class VisitEntity extends GeneratedEntity<VisitEntity, VisitRow> {
    VisitEntity(VisitProvider provider, Session session, VisitRow row, boolean stored) {
        super(provider, session, row, stored);
    }

    /** The primary key. */
    public long getId() {
        return row.id;
    }

    /** Field {@code pageName}, or null. */
    public @Nullable String getPageName() {
        return row.pageName;
    }

    /** Sets field {@code pageName}: at most 255 characters, or null. */
    public void setPageName(@Nullable String value) {
        String checked = value == null || value.isEmpty() ? null : ValueCheck.text(VisitFields.PAGE_NAME, value, 255);
        if (!Objects.equals(checked, row.pageName)) {
            write(1).pageName = checked;
        }
    }

    /** The id that field {@code previous} refers to, or null. */
    public @Nullable Long getPreviousId() {
        return row.previous;
    }

    /** Lets field {@code previous} refer to the row with an id; 0 is none. */
    public void setPrevious(long id) {
        Long checked = id == 0 ? null : ValueCheck.reference(VisitFields.PREVIOUS, id, 9223372036854775807L);
        if (!Objects.equals(checked, row.previous)) {
            write(2).previous = checked;
        }
    }

    /** Lets field {@code previous} refer to an entity, or to none. */
    public void setPrevious(@Nullable VisitEntity value) {
        if (value != null) {
            setPrevious(value.id());
        } else if (row.previous != null) {
            write(2).previous = null;
        }
    }

    /** Finds what field {@code previous} refers to; empty when there is none. */
    public Optional<VisitEntity> getPrevious(FluxaContext context) {
        if (row.previous == null) {
            return Optional.empty();
        }
        return provider(VisitProvider.class).getById(context, row.previous);
    }

    /** Finds what field {@code previous} refers to, which must exist. */
    public VisitEntity mustGetPrevious(FluxaContext context) {
        return provider(VisitProvider.class).mustGetById(context, row.previous == null ? 0 : row.previous);
    }

    /** Field {@code place.city}, or null. */
    public @Nullable String getPlaceCity() {
        return row.placeCity;
    }

    /** Sets field {@code place.city}: at most 255 characters, or null. */
    public void setPlaceCity(@Nullable String value) {
        String checked = value == null || value.isEmpty() ? null : ValueCheck.text(VisitFields.PLACE_CITY, value, 255);
        if (!Objects.equals(checked, row.placeCity)) {
            write(3).placeCity = checked;
        }
    }

    /** The element of {@code places.city} at an index from 0, or null. */
    public @Nullable String getPlaceCity(int index) {
        ValueCheck.index(VisitFields.PLACES_CITY, index);
        return row.placesCity[index];
    }

    /** Sets the element of {@code places.city} at an index from 0: at most 255 characters, or null. */
    public void setPlaceCity(int index, @Nullable String value) {
        ValueCheck.index(VisitFields.PLACES_CITY, index);
        String checked = checkedPlaceCity(index, value);
        if (!Objects.equals(checked, row.placesCity[index])) {
            write(4 + index).placesCity[index] = checked;
        }
    }

    private @Nullable String checkedPlaceCity(int index, @Nullable String value) {
        return value == null || value.isEmpty() ? null : ValueCheck.text(VisitFields.PLACES_CITY.get(index), value, 255);
    }

    /** All elements of {@code places.city}, in a new array. */
    public @Nullable String[] getPlaceCities() {
        return row.placesCity.clone();
    }

    /** Sets all 2 elements of {@code places.city}. */
    public void setPlaceCities(@Nullable String[] values) {
        ValueCheck.size(VisitFields.PLACES_CITY, ValueCheck.required(VisitFields.PLACES_1_CITY, values).length);
        for (int i = 0; i < values.length; i++) {
            checkedPlaceCity(i, values[i]);
        }
        for (int i = 0; i < values.length; i++) {
            setPlaceCity(i, values[i]);
        }
    }

    /** The element of {@code tags} at an index from 0, or null. */
    public @Nullable String getTag(int index) {
        ValueCheck.index(VisitFields.TAGS, index);
        return row.tags[index];
    }

    /** Sets the element of {@code tags} at an index from 0: at most 255 characters, or null. */
    public void setTag(int index, @Nullable String value) {
        ValueCheck.index(VisitFields.TAGS, index);
        String checked = checkedTag(index, value);
        if (!Objects.equals(checked, row.tags[index])) {
            write(6 + index).tags[index] = checked;
        }
    }

    private @Nullable String checkedTag(int index, @Nullable String value) {
        return value == null || value.isEmpty() ? null : ValueCheck.text(VisitFields.TAGS.get(index), value, 255);
    }

    /** All elements of {@code tags}, in a new array. */
    public @Nullable String[] getTags() {
        return row.tags.clone();
    }

    /** Sets all 2 elements of {@code tags}. */
    public void setTags(@Nullable String[] values) {
        ValueCheck.size(VisitFields.TAGS, ValueCheck.required(VisitFields.TAGS_1, values).length);
        for (int i = 0; i < values.length; i++) {
            checkedTag(i, values[i]);
        }
        for (int i = 0; i < values.length; i++) {
            setTag(i, values[i]);
        }
    }

    /** When the row was created; null before the first flush. */
    public @Nullable Instant getCreatedAt() {
        return row.createdAt;
    }

    /** Sets when the row was created; without it the first flush does. */
    public void setCreatedAt(Instant value) {
        Instant checked =
                ValueCheck.instant(VisitFields.CREATED_AT, ValueCheck.required(VisitFields.CREATED_AT, value), 0);
        if (!checked.equals(row.createdAt)) {
            write(8).createdAt = checked;
        }
    }

    /** Whether the row is deleted but kept. */
    public boolean isFakeDelete() {
        return row.fakeDelete != 0;
    }

    /** Deletes the row but keeps it, or takes that back. */
    public void setFakeDelete(boolean value) {
        if (value != isFakeDelete()) {
            write(9).fakeDelete = value ? row.id : 0;
        }
    }
}
