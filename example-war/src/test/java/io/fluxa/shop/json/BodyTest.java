package io.fluxa.shop.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.fail;

import io.fluxa.shop.entity.Status;
import io.fluxa.shop.problem.ShopError;
import io.fluxa.shop.problem.ShopException;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyTest {

    private final List<Object> seen = new ArrayList<>();

    @Test
    void leavesSettersOfAbsentFieldsAlone() {
        Body body = body("{}");
        body.text("a", seen::add);
        body.integer("a", seen::add);
        body.id("a", seen::add);
        body.decimal("a", seen::add);
        body.flag("a", seen::add);
        body.choice("a", Status.class, seen::add);
        assertThat(seen).isEmpty();
    }

    @Test
    void handsOverNullWhereNullWasGiven() {
        Body body = body("{\"text\":null,\"price\":null}");
        body.text("text", seen::add);
        body.decimal("price", seen::add);
        assertThat(seen).hasSize(2).containsOnlyNulls();
    }

    @Test
    void handsOverValuesOfEachKind() {
        Body body =
                body("{\"text\":\"\",\"n\":-7,\"id\":9223372036854775807,\"f\":true,\"status\":\"ACTIVE\",\"e\":3e1}");
        body.text("text", seen::add);
        body.integer("n", seen::add);
        body.id("id", seen::add);
        body.flag("f", seen::add);
        body.choice("status", Status.class, seen::add);
        body.integer("e", seen::add);
        assertThat(seen).containsExactly("", -7, Long.MAX_VALUE, true, Status.ACTIVE, 30);
    }

    @Test
    void readsDecimalsFromNumbersAndTexts() {
        Body body = body("{\"number\":19.90,\"text\":\"19.90\"}");
        body.decimal("number", seen::add);
        body.decimal("text", seen::add);
        assertThat(seen).containsExactly(new BigDecimal("19.90"), new BigDecimal("19.90"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "\"5\"", "true", "1.5", "[]", "{}"})
    void refusesWhatIsNoWholeNumber(String value) {
        Body body = body("{\"n\":" + value + "}");
        assertRefused(ShopError.WRONG_TYPE, "n", () -> body.integer("n", BodyTest::never));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2147483648", "-2147483649"})
    void refusesWholeNumbersOfMoreThan32Bits(String value) {
        Body body = body("{\"n\":" + value + "}");
        assertRefused(ShopError.REFUSED_VALUE, "n", () -> body.integer("n", BodyTest::never));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "9223372036854775808"})
    void refusesNumbersThatAreNoId(String value) {
        Body body = body("{\"userId\":" + value + "}");
        assertRefused(ShopError.REFUSED_VALUE, "userId", () -> body.id("userId", BodyTest::never));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e-999999999", "0e-999999999", "\"1e-999999999\""})
    void refusesExponentsThatWouldTakeLongToCompute(String value) {
        Body body = body("{\"price\":" + value + "}");
        assertRefused(ShopError.REFUSED_VALUE, "price", () -> body.decimal("price", BodyTest::never));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "\"1,5\"", "\"ten\"", "false", "[1]"})
    void refusesWhatIsNoDecimal(String value) {
        Body body = body("{\"price\":" + value + "}");
        assertRefused(ShopError.WRONG_TYPE, "price", () -> body.decimal("price", BodyTest::never));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\" \\t\\n\"", "\"\"", "null"})
    void refusesWordsThatShowNothing(String value) {
        Body body = body("{\"name\":" + value + "}");
        assertRefused(ShopError.REFUSED_VALUE, "name", () -> body.words("name", BodyTest::never));
    }

    @Test
    void refusesConstantsThatDoNotExist() {
        Body body = body("{\"status\":\"active\",\"none\":null}");
        assertRefused(ShopError.REFUSED_VALUE, "status", () -> body.choice("status", Status.class, BodyTest::never));
        assertRefused(ShopError.WRONG_TYPE, "none", () -> body.choice("none", Status.class, BodyTest::never));
    }

    @Test
    void refusesOtherTypesForTextsAndFlags() {
        Body body = body("{\"name\":5,\"featured\":1}");
        assertRefused(ShopError.WRONG_TYPE, "name", () -> body.text("name", BodyTest::never));
        assertRefused(ShopError.WRONG_TYPE, "featured", () -> body.flag("featured", BodyTest::never));
    }

    @Test
    void namesTheFirstMissingField() {
        assertRefused(ShopError.MISSING_FIELD, "b", () -> body("{\"a\":1}").require("a", "b", "c"));
    }

    @Test
    void refusesFieldsThatNobodyAskedFor() {
        Body body = body("{\"name\":\"x\",\"nmae\":\"y\"}");
        body.text("name", seen::add);
        assertThat(seen).containsExactly("x");
        assertRefused(ShopError.UNKNOWN_FIELD, "nmae", body::refuseRest);
    }

    private static Body body(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return new Body(reader.readObject());
        }
    }

    private static void assertRefused(ShopError error, String field, ThrowingCallable call) {
        ShopException refused = catchThrowableOfType(ShopException.class, call);
        assertThat(refused.error()).isEqualTo(error);
        assertThat(refused.field()).isEqualTo(field);
    }

    /** A refused value never reaches its setter. */
    private static void never(Object value) {
        fail("set to " + value);
    }
}
