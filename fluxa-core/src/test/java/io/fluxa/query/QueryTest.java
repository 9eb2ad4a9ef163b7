package io.fluxa.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.fixture.ProductEntity;
import io.fluxa.fixture.ProductFields;
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
}
