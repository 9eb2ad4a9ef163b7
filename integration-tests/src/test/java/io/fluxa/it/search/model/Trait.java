package io.fluxa.it.search.model;

import io.fluxa.annotation.EnumValue;

/** What sets consist of. */
enum Trait {
    TALL,

    @EnumValue("a_b%")
    STRIPED,

    OLD,

    @EnumValue("old'er")
    OLDER
}
