package io.fluxa.it.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.IllegalUseException;
import io.fluxa.query.IndexPolicy;
import io.fluxa.query.Query;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.Statements;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SearchesWithoutIndexIT {

    private static final Query<OwnerEntity> QUERY = Query.where(OwnerFields.NAME.eq("Ada"));

    @Nested
    @FluxaTest(entities = Owner.class, searchesWithoutIndex = IndexPolicy.FAIL)
    class WhereTheyFail {

        @Test
        void areRefused(Engine engine, FluxaContext context, OwnerProvider owners, Statements statements) {
            assertThat(engine.registry().searchesWithoutIndex()).isEqualTo(IndexPolicy.FAIL);
            assertThatThrownBy(() -> owners.searchMany(context, QUERY))
                    .isInstanceOfSatisfying(
                            IllegalUseException.class,
                            refused -> assertThat(refused.code()).isEqualTo(ErrorCode.SEARCH_WITHOUT_INDEX));
            assertThat(statements.roundTrips()).isEqualTo(1);
        }
    }

    @Nested
    @FluxaTest(entities = Owner.class)
    class WhereNobodyLooks {

        @Test
        void runByThemselves(Engine engine, FluxaContext context, OwnerProvider owners, Statements statements) {
            assertThat(engine.registry().searchesWithoutIndex()).isEqualTo(IndexPolicy.OFF);
            assertThat(owners.searchMany(context, QUERY)).isEmpty();
            assertThat(statements.queries())
                    .containsExactly("SELECT `id`,`name` FROM `sample_owner` WHERE `name` = ? ORDER BY `id` ASC");
            assertThat(statements.roundTrips()).isEqualTo(1);
        }
    }
}
