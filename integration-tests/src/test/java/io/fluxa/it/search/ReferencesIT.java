package io.fluxa.it.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.IllegalUseException;
import io.fluxa.query.Query;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.Statements;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Twelve messages of four persons in two teams, each an answer to the one before. */
@FluxaTest(entities = {Message.class, Person.class, Team.class})
class ReferencesIT {

    private static final int MESSAGES = 12;
    private static final int PERSONS = 4;

    private List<MessageEntity> messages;

    @BeforeEach
    void readMessages(Engine engine, FluxaContext context, MessageProvider provider, Statements statements) {
        store(engine);
        messages = provider.searchMany(context, Query.all());
        assertThat(messages).hasSize(MESSAGES);
        statements.clear();
    }

    @Test
    void readsTwoReferencesToOneTypeByOneStatement(FluxaContext context, Statements statements) {
        context.load(messages, MessageFields.SENDER, MessageFields.RECEIVER);

        assertThat(statements.queries())
                .containsExactly("SELECT `id`,`name`,`team` FROM `person` WHERE `id` IN (?,?,?,?)");
        for (MessageEntity message : messages) {
            assertThat(message.mustGetSender(context).getId()).isEqualTo(message.getSenderId());
            assertThat(message.getReceiver(context).isPresent()).isEqualTo(message.getReceiverId() != null);
        }
        assertThat(statements.roundTrips()).isEqualTo(1);
    }

    @Test
    void readsEachLevelByOneStatementPerType(FluxaContext context, Statements statements) {
        context.load(
                messages,
                MessageFields.SENDER.then(PersonFields.TEAM.then(TeamFields.LEAD)),
                MessageFields.REPLY_TO.then(MessageFields.SENDER));

        assertThat(statements.queries())
                .containsExactly(
                        "SELECT `id`,`name`,`team` FROM `person` WHERE `id` IN (?,?,?,?)",
                        "SELECT `id`,`lead` FROM `team` WHERE `id` IN (?,?)");
        for (MessageEntity message : messages) {
            PersonEntity lead =
                    message.mustGetSender(context).mustGetTeam(context).mustGetLead(context);
            assertThat(lead.getName()).isNotEmpty();
        }
        assertThat(statements.roundTrips()).isEqualTo(2);
    }

    @Test
    void followsReferencesInACircle(FluxaContext context, Statements statements) {
        context.load(
                messages,
                MessageFields.SENDER.then(
                        PersonFields.TEAM.then(TeamFields.LEAD.then(PersonFields.TEAM.then(TeamFields.LEAD)))));
        context.load(messages, MessageFields.REPLY_TO.then(MessageFields.REPLY_TO.then(MessageFields.REPLY_TO)));

        assertThat(statements.roundTrips()).isEqualTo(2);
    }

    @Test
    void sendsNothingForNoEntitiesAndForNull(FluxaContext context, Statements statements) {
        MessageEntity first = messages.get(0);

        context.load(List.<MessageEntity>of(), MessageFields.SENDER);
        context.load(List.of(first), MessageFields.REPLY_TO.then(MessageFields.SENDER));
        context.load(List.of(first), List.of());

        assertThat(first.getReplyToId()).isNull();
        assertThat(statements.all()).isEmpty();
    }

    @Test
    void leavesOutRowsThatDoNotExist(FluxaContext context, Statements statements) {
        messages.get(1).setReceiver(999);
        messages.get(2).setReceiver(1);

        context.load(messages.subList(1, 3), MessageFields.RECEIVER.then(PersonFields.TEAM));

        assertThat(messages.get(2).mustGetReceiver(context).getId()).isEqualTo(1);
        assertThat(statements.roundTrips()).isEqualTo(2);
        assertThat(messages.get(1).getReceiver(context)).isEmpty();
        context.clearFlush();
    }

    @Test
    void refusesEntitiesOfAnotherContext(Engine engine, Statements statements) {
        try (FluxaContext other = engine.newContext()) {
            assertThatThrownBy(() -> other.load(messages, MessageFields.SENDER))
                    .isInstanceOfSatisfying(
                            IllegalUseException.class,
                            refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.FOREIGN_ENGINE));
        }
        assertThat(statements.all()).isEmpty();
    }

    @Test
    void readsInsideOfTheOpenTransaction(FluxaContext context, Statements statements) {
        context.transaction(tx -> {
            messages.get(0).setSender(4);
            tx.load(messages.subList(0, 1), MessageFields.SENDER);
            assertThat(messages.get(0).mustGetSender(tx).getName()).isEqualTo("person 4");
            tx.clearFlush();
        });

        assertThat(statements.queries()).hasSize(1);
    }

    @Test
    void reachesThousandsOfRows(Engine engine, FluxaContext context, PersonProvider persons, Statements statements) {
        List<PersonEntity> many = new ArrayList<>();
        try (FluxaContext other = engine.newContext()) {
            for (int i = 0; i < 3_000; i++) {
                TeamEntity team = engine.provider(TeamProvider.class).create(other);
                PersonEntity person = persons.create(other);
                person.setName("one of many");
                person.setTeam(team);
            }
            other.flush();
        }
        many.addAll(persons.searchMany(context, Query.where(PersonFields.NAME.eq("one of many"))));
        statements.clear();

        context.load(many, PersonFields.TEAM);

        assertThat(statements.roundTrips()).isEqualTo(1);
        assertThat(many)
                .hasSize(3_000)
                .allSatisfy(person -> assertThat(person.getTeam(context)).isPresent());
        assertThat(statements.roundTrips()).isEqualTo(1);
    }

    private static void store(Engine engine) {
        try (FluxaContext context = engine.newContext()) {
            TeamProvider teams = engine.provider(TeamProvider.class);
            PersonProvider persons = engine.provider(PersonProvider.class);
            MessageProvider messages = engine.provider(MessageProvider.class);
            for (int i = 1; i <= 2; i++) {
                teams.create(context, i).setLead(i);
            }
            for (int i = 1; i <= PERSONS; i++) {
                PersonEntity person = persons.create(context, i);
                person.setName("person " + i);
                person.setTeam(1 + i % 2);
            }
            for (int i = 1; i <= MESSAGES; i++) {
                MessageEntity message = messages.create(context, i);
                message.setSender(1 + i % PERSONS);
                if (i % 3 == 0) {
                    message.setReceiver(1 + (i + 1) % PERSONS);
                }
                if (i > 1) {
                    message.setReplyTo(i - 1);
                }
            }
            context.flush();
        }
    }
}
