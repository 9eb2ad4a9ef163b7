package io.fluxa.it.search;

import io.fluxa.Reference;
import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Required;
import io.fluxa.annotation.Unsigned;
import java.math.BigDecimal;
import java.util.Set;

/** What is searched for. */
@FluxaEntity
class Post {
    long id;

    @Required
    String title;

    String subtitle;

    @Unsigned
    long views;

    @Unsigned
    byte rating;

    Integer score;

    @Required
    Status status;

    @Required
    Set<Label> labels;

    BigDecimal price;
    Reference<Author> author;
    boolean fakeDelete;

    /** Constants that are not in the order of their names. */
    enum Status {
        OPEN,
        DRAFT,
        CLOSED
    }

    /** What posts are marked with. */
    enum Label {
        RED,
        BLUE
    }
}
