package io.fluxa.it.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.cache.CacheExplain.Layer;
import io.fluxa.test.FluxaTest;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

@FluxaTest(entities = KeptNote.class)
@TestMethodOrder(OrderAnnotation.class)
class CachesBetweenTestsIT {

    private static long id;

    @Test
    @Order(1)
    void keepRowsInsideOfATest(FluxaContext ctx, Engine engine, KeptNoteProvider notes) {
        KeptNoteEntity note = notes.create(ctx);
        note.setText("hello");
        ctx.flush();
        id = note.getId();
        try (FluxaContext other = engine.newContext()) {
            assertThat(notes.getById(other, id)).isPresent();
        }
        try (FluxaContext later = engine.newContext()) {
            assertThat(notes.explainCache(later, id).layer()).isEqualTo(Layer.LOCAL);
        }
    }

    @Test
    @Order(2)
    void knowNothingOfTheTestBefore(FluxaContext ctx, KeptNoteProvider notes) {
        assertThat(id).isPositive();
        assertThat(notes.getById(ctx, id)).isEmpty();
    }
}
