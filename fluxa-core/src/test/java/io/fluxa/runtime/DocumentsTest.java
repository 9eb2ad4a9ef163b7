package io.fluxa.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.error.CorruptValueException;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.InvalidValueException;
import io.fluxa.fixture.ProductEntity;
import io.fluxa.internal.json.JsonFormats;
import io.fluxa.json.JsonFormat;
import io.fluxa.json.JsonType;
import io.fluxa.query.DocumentField;
import io.fluxa.query.Field;
import java.lang.reflect.Type;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentsTest {

    private static final JsonType<List<Integer>> NUMBERS = new JsonType<>() {};

    private final Field<ProductEntity> field = new DocumentField<>("Product", "sizes", 1);
    private final Documents documents =
            new Documents(JsonFormats.find(getClass().getClassLoader()).orElseThrow(), field);

    @Test
    void keepsTheTextThatSaysTheSame() {
        assertThat(documents.write(List.of(1, 2), NUMBERS, "[ 1,2 ]", null)).isEqualTo("[ 1,2 ]");
        assertThat(documents.write(List.of(1, 2), NUMBERS, "[3]", "[1, 2]")).isEqualTo("[1, 2]");
        assertThat(documents.write(List.of(1, 2), NUMBERS, "[3]", "{")).isEqualTo("[1,2]");
    }

    @Test
    void refusesWhatTheFormatCannotWrite() {
        JsonFormat broken = new JsonFormat() {
            @Override
            public String write(Object value, Type type) {
                throw new IllegalStateException("no");
            }

            @Override
            public Object read(String document, Type type) {
                throw new IllegalStateException("no");
            }
        };
        assertThatThrownBy(() -> new Documents(broken, field).write(List.of(1), NUMBERS, null, null))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refused -> assertThat(refused.code()).isEqualTo(ErrorCode.INVALID_DOCUMENT))
                .hasMessageContaining("Product.sizes cannot be written as JSON")
                .hasRootCauseMessage("no");
    }

    @Test
    void refusesWhatWouldComeBackDifferent() {
        JsonFormat forgetful = new JsonFormat() {
            @Override
            public String write(Object value, Type type) {
                return "[]";
            }

            @Override
            public Object read(String document, Type type) {
                return List.of();
            }
        };
        assertThatThrownBy(() -> new Documents(forgetful, field).write(List.of(1), NUMBERS, null, null))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("FLX-3017")
                .hasMessageContaining("would be read back from JSON as another value");
    }

    @Test
    void refusesWhatIsNestedDeeperThanMysqlAllows() {
        JsonType<Nest> nests = new JsonType<>() {};
        assertThat(documents.write(nest(100), nests, null, null)).startsWith("{");
        assertThatThrownBy(() -> documents.write(nest(101), nests, null, null))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("nested 101 deep, MySQL allows 100");
    }

    record Nest(String text, Nest inner) {}

    private static Nest nest(int depth) {
        Nest nest = null;
        for (int i = 0; i < depth; i++) {
            nest = new Nest("{[\"\\", nest);
        }
        return nest;
    }

    @Test
    void reportsADocumentThatIsNoneOfItsType() {
        assertThatThrownBy(() -> documents.read("default", "{\"a\": 1}", NUMBERS))
                .isInstanceOfSatisfying(
                        CorruptValueException.class,
                        corrupt -> assertThat(corrupt.code()).isEqualTo(ErrorCode.CORRUPT_VALUE))
                .hasMessageContaining("Product.sizes")
                .hasMessageNotContaining("\"a\"")
                .hasNoCause();
    }
}
