package io.fluxa.it.search.model;

import io.fluxa.annotation.EnumValue;

/** Constants whose order is neither that of their names nor that of their stored texts. */
enum Grade {
    RARE,

    @EnumValue("it's \"so\" \\ so")
    COMMON,

    @EnumValue("0")
    FADED,

    @EnumValue("böse ẞ")
    BROKEN
}
