package io.fluxa.shop;

import io.fluxa.runtime.GeneratedEntity;
import io.fluxa.runtime.Session;
import io.fluxa.runtime.ValueCheck;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** One row of the table of {@code Category}. */
@NullMarked
@Generated("io.fluxa.generator")
public final class CategoryEntity extends GeneratedEntity<CategoryEntity, CategoryRow> {
    CategoryEntity(CategoryProvider provider, Session session, CategoryRow row, boolean stored) {
        super(provider, session, row, stored);
    }

    /** The primary key. */
    public int getId() {
        return row.id;
    }

    /** Field {@code name}. */
    public String getName() {
        return row.name;
    }

    /** Sets field {@code name}: required, at most 255 characters. */
    public void setName(String value) {
        String checked = ValueCheck.text(CategoryFields.NAME, ValueCheck.required(CategoryFields.NAME, value), 255);
        if (!checked.equals(row.name)) {
            write(1).name = checked;
        }
    }
}
