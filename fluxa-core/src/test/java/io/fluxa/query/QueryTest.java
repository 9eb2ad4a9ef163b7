package io.fluxa.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.error.ErrorCode;
import io.fluxa.error.IllegalUseException;
import io.fluxa.fixture.ProductEntity;
import io.fluxa.fixture.ProductFields;
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
}
