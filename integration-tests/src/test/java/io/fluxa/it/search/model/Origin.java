package io.fluxa.it.search.model;

import io.fluxa.annotation.Required;

/** What another definition embeds. */
class Origin {
    String place;

    @Required
    Grade grade;

    Integer height;
}
