package io.fluxa.it.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.error.ConstraintViolatedException;
import io.fluxa.error.ConstraintViolatedException.Violation;
import io.fluxa.error.ErrorCode;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.Statements;
import java.util.List;
import org.junit.jupiter.api.Test;

@FluxaTest(entities = {Member.class, Hop.class, Parcel.class})
class ValidationIT {

    private static MemberEntity good(FluxaContext context) {
        MemberEntity member = context.engine().provider(MemberProvider.class).create(context);
        member.setName("Ann");
        member.setAge(33);
        return member;
    }

    private static MemberEntity stored(FluxaContext context) {
        MemberEntity member = good(context);
        context.flush();
        return member;
    }

    @Test
    void sendsNothingWhenAnythingIsWrong(FluxaContext context, MemberProvider members, Statements statements) {
        MemberEntity stored = stored(context);
        MemberEntity created = good(context);
        good(context);
        statements.clear();
        stored.setEmail("no address");
        created.setAge(-1);
        created.setName(" ");

        assertThatThrownBy(context::flush).isInstanceOfSatisfying(ConstraintViolatedException.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(ErrorCode.CONSTRAINT_VIOLATED);
            assertThat(refusal.entity()).isEqualTo("Member");
            assertThat(refusal.violations())
                    .containsExactlyInAnyOrder(
                            new Violation("Member", stored.getId(), "email", "must be an e-mail address"),
                            new Violation("Member", created.getId(), "age", "must be positive"),
                            new Violation("Member", created.getId(), "name", "must not be blank"));
            assertThat(refusal).hasMessageNotContaining("no address");
        });

        assertThat(statements.roundTrips()).isZero();
        assertThat(context.tracked()).hasSize(3);
        stored.setEmail("ann@example.org");
        created.setAge(1);
        created.setName("Bob");
        context.flush();
        assertThat(context.dirty()).isFalse();
    }

    @Test
    void namesFieldsAsTheDefinitionDoes(FluxaContext context) {
        MemberEntity member = good(context);
        member.setHomeStreet("Long Street");
        member.setNick(1, "Annie");
        member.setHobbies(List.of("chess", ""));

        assertThatThrownBy(context::flush)
                .isInstanceOfSatisfying(
                        ConstraintViolatedException.class,
                        refusal -> assertThat(refusal.violations())
                                .extracting(Violation::field)
                                .containsExactlyInAnyOrder("home.street", "nick[1]", "hobbies[1]"));
    }

    @Test
    void looksAtWhatHandlersLeave(FluxaContext context, MemberProvider members) {
        try (var registration = members.onBeforeFlush(member -> member.setAge(1))) {
            assertThat(registration).isNotNull();
            good(context).setAge(-1);

            context.flush();

            assertThat(context.dirty()).isFalse();
        }
    }

    @Test
    void letsDeletedEntitiesGoWhateverTheyHold(FluxaContext context) {
        MemberEntity member = stored(context);
        member.setAge(-1);
        member.forceDelete();

        context.flush();

        assertThat(context.dirty()).isFalse();
    }

    @Test
    void leavesATransactionUsable(Engine engine, FluxaContext context, MemberProvider members) {
        MemberEntity member = good(context);
        context.transaction(inner -> {
            member.setAge(-1);
            assertThatThrownBy(inner::flush).isInstanceOf(ConstraintViolatedException.class);
            member.setAge(2);
        });

        try (FluxaContext other = engine.newContext()) {
            assertThat(members.mustGetById(other, member.getId()).getAge()).isEqualTo(2);
        }
    }
}
