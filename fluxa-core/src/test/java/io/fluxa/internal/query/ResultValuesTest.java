package io.fluxa.internal.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.error.ErrorCode;
import io.fluxa.error.IllegalUseException;
import io.fluxa.fixture.Product.Status;
import io.fluxa.fixture.ProductFields;
import io.fluxa.fixture.ProductProvider;
import io.fluxa.fixture.TicketFields;
import io.fluxa.query.EnumField;
import io.fluxa.schema.EntitySchema;
import org.junit.jupiter.api.Test;

class ResultValuesTest {

    private final EntitySchema schema = new ProductProvider().schema();
    private final ResultValues values = new ResultValues(schema, new TableColumns(schema));

    @Test
    void areFoundOutOnceForEachField() {
        ResultValue status = values.of(ProductFields.STATUS);

        assertThat(values.of(ProductFields.STATUS)).isSameAs(status);
        assertThat(values.of(ProductFields.NAME)).isNotSameAs(status);
        assertThat(values.of(new EnumField<>("Product", "status", ProductFields.STATUS.ordinal(), Status.class)))
                .isNotSameAs(status);
    }

    @Test
    void areRefusedForAnotherEntity() {
        assertThatThrownBy(() -> values.of(TicketFields.VOTES))
                .isInstanceOfSatisfying(
                        IllegalUseException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_CONDITION));
    }
}
