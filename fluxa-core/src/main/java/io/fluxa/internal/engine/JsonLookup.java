package io.fluxa.internal.engine;

import io.fluxa.error.ConfigurationException.Problem;
import io.fluxa.error.ErrorCode;
import io.fluxa.json.JsonFormat;
import io.fluxa.schema.ColumnType.JsonType;
import io.fluxa.schema.EntitySchema;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds what writes the documents of {@code @Json} fields, which only entities with such fields need. */
final class JsonLookup {

    private final @Nullable JsonFormat given;
    private final Function<ClassLoader, Optional<JsonFormat>> finder;

    JsonLookup(@Nullable JsonFormat given, Function<ClassLoader, Optional<JsonFormat>> finder) {
        this.given = given;
        this.finder = finder;
    }

    /** The format of the engine; adds a problem when an entity needs one and there is none. */
    JsonFormat resolve(List<EntitySchema> schemas, List<Problem> problems) {
        if (given != null) {
            return given;
        }
        Optional<EntitySchema> needing =
                schemas.stream().filter(JsonLookup::hasDocuments).findFirst();
        if (needing.isEmpty()) {
            return new NoFormat();
        }
        Optional<JsonFormat> found = finder.apply(loader());
        if (found.isEmpty()) {
            problems.add(new Problem(
                    ErrorCode.JSON_FORMAT_MISSING,
                    needing.get().entity(),
                    "has a @Json field, but nothing can write JSON; add jackson-databind and jackson-datatype-jsr310"
                            + " to the class path, or give the registry a JsonFormat"));
        }
        return found.orElseGet(NoFormat::new);
    }

    private static boolean hasDocuments(EntitySchema schema) {
        return schema.columns().stream().anyMatch(column -> column.type() instanceof JsonType);
    }

    private static ClassLoader loader() {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        return loader == null ? JsonLookup.class.getClassLoader() : loader;
    }

    /** Stands where no entity has documents. */
    private static final class NoFormat implements JsonFormat {
        @Override
        public String write(Object value, Type type) {
            throw new IllegalStateException("no entity of this engine has a @Json field");
        }

        @Override
        public Object read(String document, Type type) {
            throw new IllegalStateException("no entity of this engine has a @Json field");
        }
    }
}
