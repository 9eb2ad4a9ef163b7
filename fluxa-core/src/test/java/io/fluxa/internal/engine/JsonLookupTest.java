package io.fluxa.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.error.ConfigurationException.Problem;
import io.fluxa.error.ErrorCode;
import io.fluxa.json.JsonFormat;
import io.fluxa.schema.ColumnType.IntegerType;
import io.fluxa.schema.ColumnType.JsonType;
import io.fluxa.schema.EntitySchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonLookupTest {

    private static final EntitySchema PLAIN = EntitySchema.of("Plain", "default", "plain")
            .required("id", "id", new IntegerType(8, true))
            .build();
    private static final EntitySchema WITH_DOCUMENT = EntitySchema.of("Note", "default", "note")
            .required("id", "id", new IntegerType(8, true))
            .nullable("body", "body", new JsonType())
            .build();

    private final List<Problem> problems = new ArrayList<>();

    @Test
    void needsNothingWithoutDocuments() {
        JsonFormat none = new JsonLookup(null, loader -> {
                    throw new AssertionError("nobody needs a format");
                })
                .resolve(List.of(PLAIN), problems);
        assertThat(problems).isEmpty();
        assertThatThrownBy(() -> none.write("x", String.class)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void reportsAMissingFormatWithTheEntityThatNeedsIt() {
        new JsonLookup(null, loader -> Optional.empty()).resolve(List.of(PLAIN, WITH_DOCUMENT), problems);
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ErrorCode.JSON_FORMAT_MISSING);
            assertThat(problem.toString()).contains("Note").contains("jackson-databind");
        });
    }

    @Test
    void prefersTheOneOfTheRegistry() {
        JsonFormat given = new JsonLookup(null, loader -> Optional.empty()).resolve(List.of(PLAIN), problems);
        assertThat(new JsonLookup(given, loader -> Optional.empty()).resolve(List.of(WITH_DOCUMENT), problems))
                .isSameAs(given);
        assertThat(problems).isEmpty();
    }
}
