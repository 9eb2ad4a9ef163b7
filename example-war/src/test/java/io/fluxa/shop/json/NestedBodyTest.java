package io.fluxa.shop.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.fail;

import io.fluxa.error.ErrorCode;
import io.fluxa.error.InvalidValueException;
import io.fluxa.shop.entity.Label;
import io.fluxa.shop.problem.ShopError;
import io.fluxa.shop.problem.ShopException;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that hold others: objects and lists of constants. */
class NestedBodyTest {

    private final List<Object> seen = new ArrayList<>();

    @Test
    void handsOverTheFieldsOfAnObject() {
        Body body = body("{\"address\":{\"city\":\"York\",\"street\":null}}");
        body.object("address", address -> {
            address.text("street", seen::add);
            address.text("city", seen::add);
            address.text("postcode", seen::add);
        });
        body.refuseRest();
        assertThat(seen).containsExactly(null, "York");
    }

    @Test
    void handsOverNullWhereNullWasGivenForAnObject() {
        body("{\"address\":null}").object("address", seen::add);
        assertThat(seen).hasSize(1).containsOnlyNulls();
    }

    @Test
    void leavesReadersAndSettersOfAbsentFieldsAlone() {
        Body body = body("{}");
        body.object("address", NestedBodyTest::never);
        body.choices("labels", Label.class, NestedBodyTest::never);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"York\"", "[]", "5", "true"})
    void refusesWhatIsNoObject(String value) {
        Body body = body("{\"address\":" + value + "}");
        assertRefused(ShopError.WRONG_TYPE, "address", () -> body.object("address", NestedBodyTest::never));
    }

    @Test
    void namesFieldsOfAnObjectByTheirPath() {
        Body body = body("{\"address\":{\"city\":5}}");
        assertRefused(
                ShopError.WRONG_TYPE,
                "address.city",
                () -> body.object("address", address -> address.text("city", NestedBodyTest::never)));
        assertRefused(
                ShopError.MISSING_FIELD,
                "address.street",
                () -> body.object("address", address -> address.require("street")));
    }

    @Test
    void refusesFieldsOfAnObjectThatNobodyAskedFor() {
        Body body = body("{\"address\":{\"city\":\"York\",\"x\":1}}");
        assertRefused(
                ShopError.UNKNOWN_FIELD,
                "address.x",
                () -> body.object("address", address -> address.text("city", seen::add)));
        assertThat(seen).containsExactly("York");
    }

    @Test
    void refusesTwoFieldsThatExcludeEachOther() {
        Body body = body("{\"a\":null,\"b\":1}");
        assertRefused(ShopError.REFUSED_VALUE, "b", () -> body.refuseBoth("a", "b"));
        body.refuseBoth("a", "c");
        body.refuseBoth("c", "b");
    }

    @Test
    void callsWhatAnEntityRefusesByTheNameThatWasGiven() {
        Body body = body("{\"addressCity\":\"York\",\"address\":{\"city\":\"York\"}}");
        InvalidValueException flat = refusedByEntity(() -> body.text("addressCity", NestedBodyTest::tooLong));
        assertThat(flat.field()).isEqualTo("addressCity");
        assertThat(flat).hasMessage("FLX-3004: User.addressCity is too long");
        InvalidValueException nested =
                refusedByEntity(() -> body.object("address", address -> address.text("city", NestedBodyTest::tooLong)));
        assertThat(nested.field()).isEqualTo("address.city");
    }

    @Test
    void handsOverConstantsInTheOrderOfTheirDeclarationAndEachOnce() {
        Body body = body("{\"labels\":[\"SALE\",\"NEW\",\"SALE\"],\"none\":[],\"unknown\":null}");
        body.choices("labels", Label.class, seen::add);
        body.choices("none", Label.class, seen::add);
        body.choices("unknown", Label.class, seen::add);
        assertThat(seen).hasSize(3);
        assertThat((Set<?>) seen.get(0)).map(Object::toString).containsExactly("NEW", "SALE");
        assertThat(seen.get(1)).isEqualTo(Set.of());
        assertThat(seen.get(2)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"NEW\"", "{}", "5", "[5]", "[null]", "[[\"NEW\"]]", "[\"NEW\",{}]"})
    void refusesWhatIsNoListOfTexts(String value) {
        Body body = body("{\"labels\":" + value + "}");
        assertRefused(ShopError.WRONG_TYPE, "labels", () -> body.choices("labels", Label.class, NestedBodyTest::never));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[\"new\"]", "[\"NEW\",\"OLD\"]", "[\"\"]"})
    void refusesListsWithConstantsThatDoNotExist(String value) {
        Body body = body("{\"labels\":" + value + "}");
        assertRefused(
                ShopError.REFUSED_VALUE, "labels", () -> body.choices("labels", Label.class, NestedBodyTest::never));
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

    private static InvalidValueException refusedByEntity(ThrowingCallable call) {
        return catchThrowableOfType(InvalidValueException.class, call);
    }

    private static void tooLong(String value) {
        throw new InvalidValueException(ErrorCode.VALUE_TOO_LONG, "User", "address.city", "is too long");
    }

    /** A refused value never reaches its setter. */
    private static void never(Object value) {
        fail("set to " + value);
    }
}
