package io.fluxa.it.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.Registry;
import io.fluxa.schema.Column;
import io.fluxa.schema.EntitySchema;
import io.fluxa.schema.EntityTable;
import io.fluxa.schema.Index;
import io.fluxa.schema.SchemaPolicy;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.MysqlServer;
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
    void changesTheTable(MysqlServer server) {
        try (Engine engine = Registry.create()
                        .mysql("default", server.newSchema(), server.user(), server.password(), mysql -> {})
                        .entities(Visitor.class)
                        .schemaOnStart(SchemaPolicy.NONE)
                        .validate();
                FluxaContext ctx = engine.newContext()) {
            VisitorProvider visitors = engine.provider(VisitorProvider.class);

            // guide:begin entity-table
            EntityTable table = visitors.table(ctx);
            assertThat(table.alters()).isNotEmpty(); // nothing is there yet

            table.update();
            assertThat(table.alters()).isEmpty();
            // guide:end

            // guide:begin entity-table-truncate
            VisitorEntity first = visitors.create(ctx);
            first.setBadge("A-1");
            ctx.flush();

            visitors.table(ctx).truncate();

            assertThat(visitors.getById(ctx, first.getId())).isEmpty();
            assertThat(visitors.create(ctx).getId()).isGreaterThan(first.getId());
            // guide:end
            ctx.clearFlush();
            table.drop();
        }
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
