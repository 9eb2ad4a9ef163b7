package io.fluxa.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.error.ErrorCode;
import io.fluxa.error.IllegalUseException;
import io.fluxa.fixture.ProductEntity;
import io.fluxa.fixture.ProductFields;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class QueryTest {

    @Test
    void leavesSoftlyDeletedRowsOutUnlessAsked() {
        Query<ProductEntity> all = Query.all();

        assertThat(all.includesFakeDeletes()).isFalse();
        assertThat(all.withFakeDeletes().includesFakeDeletes()).isTrue();
        assertThat(all.includesFakeDeletes()).isFalse();
    }

    @Test
    void keepsWhatWasAskedBefore() {
        Query<ProductEntity> query = Query.<ProductEntity>all()
                .page(3, 10)
                .withFakeDeletes()
                .orderBy(ProductFields.ID.desc())
                .page(2, 5);

        assertThat(query.includesFakeDeletes()).isTrue();
        assertThat(query.offset()).isEqualTo(5);
        assertThat(query.size()).isEqualTo(5);
        assertThat(query.sorts()).containsExactly(ProductFields.ID.desc());
    }

    @Test
    void tellsEveryRowFromAnEmptyListOfConditions() {
        assertThat(Query.<ProductEntity>all().isForEveryRow()).isTrue();
        assertThat(Query.sortedBy(ProductFields.NAME.asc()).isForEveryRow()).isTrue();
        assertThat(Query.where(List.<Condition<ProductEntity>>of()).isForEveryRow())
                .isFalse();
        assertThat(Query.where(ProductFields.STOCK.gt(0)).isForEveryRow()).isFalse();
    }

    @Test
    void refusesPagesThatDoNotExist() {
        Query<ProductEntity> all = Query.all();

        for (ThrowingCallable call : List.<ThrowingCallable>of(
                () -> all.page(0, 1), () -> all.page(1, 0), () -> all.page(-1, 5), () -> all.limit(0))) {
            assertThatThrownBy(call)
                    .isInstanceOfSatisfying(
                            IllegalUseException.class,
                            refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.INVALID_PAGE));
        }
        assertThat(all.page(Integer.MAX_VALUE, Integer.MAX_VALUE).offset())
                .isEqualTo((Integer.MAX_VALUE - 1L) * Integer.MAX_VALUE);
    }

    @Test
    @SuppressWarnings({"DataFlowIssue", "NullAway"}) // as code without null checks could
    void refusesNullAmongItsParts() {
        Condition<ProductEntity> condition = ProductFields.STOCK.gt(0);
        Condition<ProductEntity> none = null;
        Sort<ProductEntity> unsorted = null;
        List<Condition<ProductEntity>> holed = Arrays.asList(condition, null);
        Query<ProductEntity> all = Query.all();

        assertRefused(() -> Query.where(none), "Query.where");
        assertRefused(() -> Query.where(condition, none), "Query.where");
        assertRefused(() -> Query.where(holed), "Query.where");
        assertRefused(() -> Query.where((List<Condition<ProductEntity>>) null), "Query.where");
        assertRefused(() -> all.and(none), "Query.and");
        assertRefused(() -> all.orderBy(unsorted), "Query.orderBy");
        assertRefused(() -> Query.sortedBy(unsorted), "Query.orderBy");
        assertRefused(() -> condition.and(none), "and of a condition");
        assertRefused(() -> condition.or(none), "or of a condition");
        assertRefused(() -> Condition.not(none), "Condition.not");
        assertRefused(() -> Condition.and(holed), "Condition.and");
        assertRefused(() -> Condition.or(holed), "Condition.or");
        assertRefused(() -> Where.sql(null), "Where.sql");
        assertRefused(() -> Where.sql("1 = 1").append(null), "append");
    }

    @Test
    void takesWholeNumbersOfAnyTypeThatFitALong() {
        List<? extends Number> numbers = List.of((byte) 1, 2, 3.0, new BigDecimal("4E1"), BigInteger.valueOf(-5));
        assertThat(ProductFields.STOCK.in(numbers)).isEqualTo(ProductFields.STOCK.in(1, 2, 3, 40, -5));
        assertThat(ProductFields.ID.exact(numbers)).containsExactly(1, 2, 3, 40, -5);
        for (Number wrong : List.of(1.9, BigInteger.TWO.pow(63), Double.NaN)) {
            assertRefused(
                    () -> ProductFields.STOCK.in(List.of(wrong)), "Product.stock takes whole numbers that fit a long");
            assertRefused(
                    () -> ProductFields.ID.exact(List.of(wrong)), "Product.id takes whole numbers that fit a long");
        }
    }

    private static void assertRefused(ThrowingCallable call, String told) {
        assertThatThrownBy(call)
                .hasMessageContaining(told)
                .isInstanceOfSatisfying(
                        IllegalUseException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.INVALID_CONDITION));
    }
}
