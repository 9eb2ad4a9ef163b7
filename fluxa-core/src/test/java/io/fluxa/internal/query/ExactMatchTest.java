package io.fluxa.internal.query;

import static io.fluxa.query.Query.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.error.ErrorCode;
import io.fluxa.error.IllegalUseException;
import io.fluxa.fixture.ProductEntity;
import io.fluxa.fixture.ProductFields;
import io.fluxa.fixture.TicketFields;
import io.fluxa.query.Query;
import io.fluxa.schema.ColumnType.IntegerType;
import io.fluxa.schema.ColumnType.TextType;
import io.fluxa.schema.EntitySchema;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExactMatchTest {

    private final EntitySchema schema = EntitySchema.of("Product", "default", "product")
            .required("id", "id", new IntegerType(8, true))
            .required("name", "name", new TextType(120))
            .required("price", "price", new IntegerType(8, true))
            .required("category", "category", new IntegerType(2, true))
            .required("status", "status", new IntegerType(1, true))
            .required("stock", "stock", new IntegerType(4, false))
            .deletion("fake_delete", "fakeDelete", new IntegerType(8, true))
            .uniqueIndex("name", "name", "fake_delete")
            .uniqueIndex("shelf", "category", "stock", "fake_delete")
            .index("stock", "stock")
            .build();
    private final QueryStatements statements = new QueryStatements(schema);

    @Test
    void isTheIdAlone() {
        assertThat(match(where(ProductFields.ID.eq(7)))).contains(new ExactMatch(Optional.empty(), List.of(7L)));
    }

    @Test
    void isOneValueForEachColumnOfAUniqueIndexInItsOrder() {
        assertThat(match(where(ProductFields.STOCK.eq(2), ProductFields.CATEGORY.eq(9))))
                .contains(new ExactMatch(schema.index("shelf"), List.of(9L, 2L)));
        assertThat(match(where(ProductFields.NAME.eq("a")).orderBy(ProductFields.STOCK.asc())))
                .contains(new ExactMatch(schema.index("name"), List.of("a")));
    }

    @Test
    void isNothingThatDemandsLessOrMore() {
        assertThat(match(Query.all())).isEmpty();
        assertThat(match(where(ProductFields.STOCK.eq(2)))).isEmpty();
        assertThat(match(where(ProductFields.NAME.eq("a"), ProductFields.STOCK.eq(2))))
                .isEmpty();
        assertThat(match(where(ProductFields.NAME.eq("a"), ProductFields.NAME.eq("a"))))
                .isEmpty();
        assertThat(match(where(ProductFields.NAME.gt("a")))).isEmpty();
        assertThat(match(where(ProductFields.ID.in(7)))).isEmpty();
        assertThat(match(where(ProductFields.NAME.eq("a")).withFakeDeletes())).isEmpty();
        assertThat(match(where(ProductFields.NAME.eq("a")).page(2, 1))).isEmpty();
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"}) // what only unchecked code can do
    void isRefusedForTheFieldOfAnotherEntity() {
        Query query = where(TicketFields.VOTES.eq(1));

        assertThatThrownBy(() -> match(query))
                .isInstanceOfSatisfying(
                        IllegalUseException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_CONDITION));
    }

    private Optional<ExactMatch> match(Query<ProductEntity> query) {
        return statements.exactMatch(query);
    }
}
