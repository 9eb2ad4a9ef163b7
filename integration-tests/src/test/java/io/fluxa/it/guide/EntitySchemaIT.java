package io.fluxa.it.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.schema.Column;
import io.fluxa.schema.EntitySchema;
import io.fluxa.schema.Index;
import io.fluxa.test.FluxaTest;
import org.junit.jupiter.api.Test;

@FluxaTest(entities = Visitor.class)
class EntitySchemaIT {

    @Test
    void knowsTheTable(VisitorProvider visitors) {
        // guide:begin entity-schema
        EntitySchema schema = visitors.schema();

        assertThat(schema.pool() + "." + schema.table()).isEqualTo("default.visitor");
        assertThat(schema.columns()).extracting(Column::name).containsExactly("id", "badge", "name", "email");
        assertThat(schema.indexes()).extracting(Index::name).containsExactly("badge");
        // guide:end
    }

    @Test
    void handsTagsOn(VisitorProvider visitors) {
        EntitySchema schema = visitors.schema();

        // guide:begin tags
        assertThat(schema.tag("owner")).contains("reception");
        assertThat(schema.tag("email", "export")).contains("hashed");
        assertThat(schema.tag("name", "export")).isEmpty();
        assertThat(schema.fieldsTagged("personal")).containsExactly("name", "email");
        // guide:end
    }
}
