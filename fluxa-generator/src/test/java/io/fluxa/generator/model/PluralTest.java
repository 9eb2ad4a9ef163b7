package io.fluxa.generator.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralTest {

    @ParameterizedTest
    @CsvSource({
        "alias, aliases",
        "address, addresses",
        "city, cities",
        "key, keys",
        "box, boxes",
        "dish, dishes",
        "bus, buses",
        "house, houses",
        "case, cases",
        "cause, causes",
        "status, statuses",
        "virus, viruses",
        "shop, shops",
        "mobilePhone, mobilePhones",
        "datum, data",
        "child, children",
        "mobileChild, mobileChildren",
        "series, series",
        "movie, movies",
        "cache, caches",
        "quiz, quizzes",
        "lens, lenses",
        "gas, gases",
        "userID, userIDs"
    })
    void oneAndMany(String one, String many) {
        assertThat(Plural.of(one)).isEqualTo(many);
        assertThat(Plural.singular(many)).isEqualTo(one);
        assertThat(Plural.of(many)).isEqualTo(many);
        assertThat(Plural.singular(one)).isEqualTo(one);
    }
}
