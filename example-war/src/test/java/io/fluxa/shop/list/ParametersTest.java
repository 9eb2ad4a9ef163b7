package io.fluxa.shop.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.fluxa.shop.entity.Status;
import io.fluxa.shop.problem.ShopError;
import io.fluxa.shop.problem.ShopException;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParametersTest {

    @Test
    void readsWhatIsThereAndNothingElse() {
        Parameters given = of("age", "-7", "price", "12.50", "status", "ACTIVE", "name", " Ada ");
        assertThat(given.whole("age")).contains(-7L);
        assertThat(given.decimal("price"))
                .hasValueSatisfying(price -> assertThat(price).isEqualTo("12.50"));
        assertThat(given.choice("status", Status.class)).contains(Status.ACTIVE);
        assertThat(given.text("name")).contains(" Ada ");
        assertThat(given.flag("featured")).isEmpty();
        given.refuseRest();
    }

    @Test
    void refusesWhatNothingAskedFor() {
        Parameters given = of("age", "7", "agee", "8");
        given.whole("age");
        assertRefused(given::refuseRest, ShopError.UNKNOWN_FIELD, "agee");
    }

    @Test
    void refusesEmptyAndRepeatedParameters() {
        assertRefused(() -> of("name", "").text("name"), ShopError.REFUSED_VALUE, "name");
        assertRefused(() -> of("name", " ").text("name"), ShopError.REFUSED_VALUE, "name");
        assertRefused(() -> of("name", "a", "name", "b").text("name"), ShopError.REFUSED_VALUE, "name");
    }

    @Test
    void takesSomeParametersOnlyAlone() {
        assertThat(of("email", "a@b").alone("email")).contains("a@b");
        assertThat(of("page", "1").alone("email")).isEmpty();
        assertRefused(() -> of("email", "a@b", "page", "1").alone("email"), ShopError.REFUSED_VALUE, "email");
        assertThat(of("ids", "3,1").ids("ids", 2))
                .hasValueSatisfying(ids -> assertThat(ids).containsExactly(3, 1));
        assertRefused(() -> of("ids", "3,1,2").ids("ids", 2), ShopError.REFUSED_VALUE, "ids");
        assertRefused(() -> of("ids", "3,").ids("ids", 2), ShopError.WRONG_TYPE, "ids");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "1e3", "+1", "0x1", "1234567890123456789", "٣", "one", "1 "})
    void refusesWhatIsNoWholeNumber(String text) {
        assertRefused(() -> of("age", text).whole("age"), ShopError.WRONG_TYPE, "age");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,5", "1e3", ".5", "5.", "NaN", "-", "1234567890123456789012"})
    void refusesWhatIsNoNumber(String text) {
        assertRefused(() -> of("price", text).decimal("price"), ShopError.WRONG_TYPE, "price");
    }

    @Test
    void holdsCountsToTheirBounds() {
        assertThat(of().count("size", 20, 200)).isEqualTo(20);
        assertThat(of("size", "200").count("size", 20, 200)).isEqualTo(200);
        assertRefused(() -> of("size", "201").count("size", 20, 200), ShopError.REFUSED_VALUE, "size");
        assertRefused(() -> of("size", "0").count("size", 20, 200), ShopError.REFUSED_VALUE, "size");
    }

    @Test
    void knowsItsWords() {
        assertThat(of().oneOf("by", List.of("product", "user"))).isEqualTo("product");
        assertThat(of("by", "user").oneOf("by", List.of("product", "user"))).isEqualTo("user");
        assertRefused(() -> of("by", "x").oneOf("by", List.of("product")), ShopError.REFUSED_VALUE, "by");
        assertRefused(() -> of("s", "active").choice("s", Status.class), ShopError.REFUSED_VALUE, "s");
        assertRefused(() -> of("f", "TRUE").flag("f"), ShopError.WRONG_TYPE, "f");
    }

    @Test
    void readsDaysAndTimes() {
        assertThat(of("to", "2026-01-31").time("to", LocalTime.MIN)).contains(Instant.parse("2026-01-31T00:00:00Z"));
        assertThat(of("to", "2026-01-31").time("to", LocalTime.MAX))
                .contains(Instant.parse("2026-01-31T23:59:59.999999999Z"));
        assertThat(of("to", "2026-01-31T12:00:00+02:00").time("to", LocalTime.MAX))
                .contains(Instant.parse("2026-01-31T10:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "31.1.2026", "2026-01-31T12:00", "noon", "2026-01-31 12:00:00Z"})
    void refusesWhatIsNoTime(String text) {
        assertRefused(() -> of("to", text).time("to", LocalTime.MAX), ShopError.WRONG_TYPE, "to");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0999-12-31", "9999-01-01", "+999999999-12-31T00:00:00Z", "-0001-01-01T00:00:00Z"})
    void refusesTimesThatMysqlDoesNotKeep(String text) {
        assertRefused(() -> of("to", text).time("to", LocalTime.MAX), ShopError.REFUSED_VALUE, "to");
    }

    private static Parameters of(String... namesAndValues) {
        MultivaluedMap<String, String> given = new MultivaluedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            given.add(namesAndValues[i], namesAndValues[i + 1]);
        }
        return new Parameters(given);
    }

    private static void assertRefused(ThrowingCallable call, ShopError error, String field) {
        ShopException refused = catchThrowableOfType(ShopException.class, call);
        assertThat(refused).isNotNull();
        assertThat(refused.error()).isEqualTo(error);
        assertThat(refused.field()).isEqualTo(field);
        assertThat(refused).hasMessageEndingWith(".");
    }
}
