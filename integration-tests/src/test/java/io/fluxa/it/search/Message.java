package io.fluxa.it.search;

import io.fluxa.Reference;
import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Required;

/** Two references to one type, and one to its own. */
@FluxaEntity
class Message {
    long id;

    @Required
    Reference<Person> sender;

    Reference<Person> receiver;
    Reference<Message> replyTo;
}
