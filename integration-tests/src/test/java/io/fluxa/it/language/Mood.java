package io.fluxa.it.language;

import io.fluxa.annotation.EnumValue;

/** Constants whose stored texts are as strange as MySQL allows. */
enum Mood {
    GOOD,

    @EnumValue("it's \"so\" \\ so")
    SO_SO,

    @EnumValue("böse ẞ")
    BAD,

    @EnumValue("0")
    ZERO
}
