package io.fluxa.it.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.error.CallbackException;
import io.fluxa.error.ConstraintViolatedException;
import io.fluxa.event.Registration;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.Statements;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@FluxaTest(entities = Subscriber.class)
class CallbacksIT {

    private final List<String> mails = new ArrayList<>();
    private SubscriberEntity ann;

    @BeforeEach
    void subscribe(FluxaContext ctx, SubscriberProvider subscribers) {
        ann = subscribers.create(ctx);
        ann.setEmail("ann@example.org");
        ann.setIssues(1);
        ctx.flush();
    }

    @Test
    void tellsOfChanges(FluxaContext ctx, SubscriberProvider subscribers) {
        // guide:begin callbacks-update
        Registration registration = subscribers.onAfterUpdate(event -> {
            if (event.changed(SubscriberFields.EMAIL)) {
                mails.add(
                        event.before().getEmail() + " is now " + event.entity().getEmail());
            }
        });

        ann.setEmail("ann@example.com");
        ctx.flush(); // the handler runs after the commit, in this thread

        assertThat(mails).containsExactly("ann@example.org is now ann@example.com");
        registration.close(); // the handler is gone
        // guide:end

        ann.setEmail("ann@example.net");
        ctx.flush();
        assertThat(mails).hasSize(1);
    }

    @Test
    void lookBeforeAFlush(FluxaContext ctx, SubscriberProvider subscribers) {
        // guide:begin callbacks-before
        Registration registration = subscribers.onBeforeFlush(
                subscriber -> subscriber.setEmail(subscriber.getEmail().toLowerCase(Locale.ROOT)));

        ann.setEmail("Ann@Example.com");
        ctx.flush();

        assertThat(ann.getEmail()).isEqualTo("ann@example.com");
        // guide:end
        registration.close();
    }

    @Test
    void workInAContextOfTheirOwn(FluxaContext ctx, SubscriberProvider subscribers) {
        // guide:begin callbacks-context
        Registration registration = subscribers.onAfterUpdate(event -> {
            try (FluxaContext own = event.engine().newContext()) {
                event.provider().mustGetById(own, event.id()).delete();
                own.flush();
            }
        });
        // guide:end
        ann.setIssues(2);
        ctx.flush();
        registration.close();

        try (FluxaContext other = ctx.engine().newContext()) {
            assertThat(subscribers.getById(other, ann.getId())).isEmpty();
        }
    }

    @Test
    void undoNothingWhenTheyFail(Engine engine, FluxaContext ctx, SubscriberProvider subscribers) {
        Registration registration = subscribers.onAfterUpdate(event -> {
            throw new IllegalStateException("the mail server is down");
        });

        // guide:begin callbacks-failure
        ann.setIssues(2);
        CallbackException failure = catchThrowableOfType(CallbackException.class, ctx::flush);

        assertThat(failure).hasMessageStartingWith("FLX-5003: everything is committed");
        assertThat(failure.failures()).singleElement().isInstanceOf(IllegalStateException.class);
        assertThat(ctx.dirty()).isFalse();
        // guide:end
        registration.close();
    }

    @Test
    void sendNothingThatBreaksItsConstraints(FluxaContext ctx, SubscriberProvider subscribers, Statements statements) {
        statements.clear();
        // guide:begin callbacks-validation
        ann.setEmail("nobody");
        ann.setIssues(-1);
        ConstraintViolatedException refusal = catchThrowableOfType(ConstraintViolatedException.class, ctx::flush);

        assertThat(refusal.violations())
                .extracting(violation -> violation.field() + " " + violation.message())
                .containsExactlyInAnyOrder("email must be an e-mail address", "issues must be positive");
        assertThat(statements.queries()).isEmpty();
        // guide:end
        ctx.clearFlush();
    }
}
