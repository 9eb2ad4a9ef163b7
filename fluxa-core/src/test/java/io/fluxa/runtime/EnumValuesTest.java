package io.fluxa.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLDataException;
import java.sql.SQLException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EnumValuesTest {

    private static final EnumValues<Status> VALUES =
            EnumValues.of(Status.class).with(Status.DRAFT, "draft").with(Status.GONE, "no more");

    private enum Status {
        DRAFT,
        ACTIVE {
            @Override
            public String toString() {
                return "a class of its own";
            }
        },
        GONE
    }

    private enum Nothing {}

    @Test
    void storesNamesUnlessToldOtherwise() {
        assertThat(EnumValues.of(Status.class).texts()).containsExactly("DRAFT", "ACTIVE", "GONE");
        assertThat(VALUES.texts()).containsExactly("draft", "ACTIVE", "no more");
        assertThat(VALUES.text(Status.GONE)).isEqualTo("no more");
        assertThat(VALUES.text(null)).isNull();
    }

    @Test
    void renamesACopy() {
        EnumValues<Status> names = EnumValues.of(Status.class);

        assertThat(names.with(Status.DRAFT, "draft").texts()).startsWith("draft");
        assertThat(names.texts()).startsWith("DRAFT");
    }

    @Test
    void letsConstantsSwapTheirTexts() throws SQLException {
        EnumValues<Status> swapped =
                EnumValues.of(Status.class).with(Status.DRAFT, "ACTIVE").with(Status.ACTIVE, "DRAFT");

        assertThat(swapped.read("ACTIVE", "Product", "status")).isEqualTo(Status.DRAFT);
        assertThat(swapped.read("DRAFT", "Product", "status")).isEqualTo(Status.ACTIVE);
    }

    @Test
    void numbersConstantsInTheOrderOfTheirDeclaration() {
        assertThat(VALUES.size()).isEqualTo(3);
        assertThat(VALUES.first()).isEqualTo(Status.DRAFT);
        assertThat(VALUES.index(Status.ACTIVE)).isEqualTo(1);
        assertThat(VALUES.constant(2)).isEqualTo(Status.GONE);
        assertThat(VALUES.constant(3)).isNull();
        assertThat(VALUES.constant(-1)).isNull();
    }

    @Test
    void readsAStoredText() throws SQLException {
        assertThat(VALUES.read("draft", "Product", "status")).isEqualTo(Status.DRAFT);
        assertThat(VALUES.read(null, "Product", "status")).isNull();
    }

    @Test
    void refusesATextOfNoConstant() {
        for (String text : List.of("DRAFT", "Draft", "draft ", "GONE", "")) {
            assertThatThrownBy(() -> VALUES.read(text, "Product", "status"))
                    .isInstanceOf(SQLDataException.class)
                    .hasMessage("Product.status holds a value that its enum does not have");
        }
    }

    @Test
    void refusesAnEnumWithoutConstants() {
        assertThatThrownBy(() -> EnumValues.of(Nothing.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("Nothing has no constants");
    }

    @Nested
    class Sets {

        @Test
        void joinTheirTextsInTheOrderOfDeclaration() {
            Set<Status> backwards = new LinkedHashSet<>(List.of(Status.GONE, Status.ACTIVE, Status.DRAFT));

            assertThat(VALUES.setText(backwards)).isEqualTo("draft,ACTIVE,no more");
            assertThat(VALUES.setText(Set.of(Status.GONE))).isEqualTo("no more");
            assertThat(VALUES.setText(Set.of())).isEmpty();
            assertThat(VALUES.setText(null)).isNull();
        }

        @Test
        void areReadInAnyOrder() throws SQLException {
            assertThat(read("draft,no more")).containsExactly(Status.DRAFT, Status.GONE);
            assertThat(read("no more,ACTIVE,draft")).containsExactly(Status.values());
            assertThat(read("ACTIVE")).containsExactly(Status.ACTIVE);
            assertThat(read("")).isEmpty();
            assertThat(read(null)).isNull();
        }

        @Test
        void refuseATextOfNoConstant() {
            for (String text : List.of("draft,GONE", "draft,", ",draft", ",", "draft, ACTIVE", "draftACTIVE")) {
                assertThatThrownBy(() -> read(text))
                        .isInstanceOf(SQLDataException.class)
                        .hasMessage("Product.labels holds a value that its enum does not have");
            }
        }

        @Test
        void keepEachSubsetOfTheWidestEnum() throws SQLException {
            EnumValues<Bit> bits = EnumValues.of(Bit.class);
            Set<Bit> all = EnumSet.allOf(Bit.class);

            assertThat(bits.readSet(bits.setText(all), "Sample", "bits")).isEqualTo(all);
            assertThat(bits.masked(-1)).isEqualTo(all);
            assertThat(bits.masked(Long.MIN_VALUE)).containsExactly(Bit.B63);
        }

        @Test
        void haveNoConstantForABitBeyondTheEnum() {
            assertThat(VALUES.masked(0b101)).containsExactly(Status.DRAFT, Status.GONE);
            assertThat(VALUES.masked(0b1000)).isNull();
            assertThat(VALUES.masked(Long.MIN_VALUE)).isNull();
        }

        @Test
        void areCopiedApartFromTheOriginal() {
            Set<Status> original = new HashSet<>(Set.of(Status.GONE, Status.DRAFT));

            Set<Status> copy = VALUES.copy(original);
            original.clear();

            assertThat(copy).containsExactly(Status.DRAFT, Status.GONE);
            assertThat(VALUES.copy(original)).isEmpty();
            assertThat(VALUES.firstAsSet()).containsExactly(Status.DRAFT);
        }

        @Test
        void refuseNullInACopy() {
            assertThatThrownBy(() -> VALUES.copy(Collections.singleton(null))).isInstanceOf(NullPointerException.class);
        }

        @Test
        void areUnmodifiable() throws SQLException {
            List<Set<Status>> sets = List.of(
                    read("draft"),
                    read(""),
                    VALUES.copy(Set.of()),
                    VALUES.copy(EnumSet.allOf(Status.class)),
                    VALUES.firstAsSet(),
                    VALUES.masked(0),
                    VALUES.masked(1));

            assertThat(sets)
                    .allSatisfy(set -> assertThatThrownBy(() -> set.add(Status.ACTIVE))
                            .isInstanceOf(UnsupportedOperationException.class));
        }

        private Set<Status> read(String text) throws SQLException {
            return VALUES.readSet(text, "Product", "labels");
        }
    }
}
