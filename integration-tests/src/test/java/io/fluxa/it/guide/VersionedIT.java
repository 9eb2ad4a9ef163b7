package io.fluxa.it.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.error.EntityStaleException;
import io.fluxa.test.FluxaTest;
import org.junit.jupiter.api.Test;

@FluxaTest(entities = Plan.class)
class VersionedIT {

    @Test
    void noticesThatSomebodyElseWasFaster(Engine engine, FluxaContext ctx, PlanProvider plans) {
        PlanEntity stored = plans.create(ctx);
        stored.setText("begin");
        ctx.flush();
        long id = stored.getId();

        try (FluxaContext other = engine.newContext()) {
            // guide:begin version
            PlanEntity mine = plans.mustGetById(ctx, id);
            PlanEntity theirs = plans.mustGetById(other, id);

            theirs.setText("theirs");
            other.flush();
            assertThat(theirs.getVersion()).isEqualTo(1);

            mine.setText("mine");
            EntityStaleException stale = catchThrowableOfType(EntityStaleException.class, ctx::flush);
            assertThat(stale.ids()).containsExactly(id);
            // guide:end
        }
        ctx.clearFlush();
    }
}
