package mistakes;

import io.fluxa.annotation.EnumValue;
import io.fluxa.annotation.FluxaEntity;

@FluxaEntity
class Enums {
    long id;
    Nothing nothing; // FLX-0050 at nothing
    Wrong wrong; // FLX-0051 at wrong | FLX-0052 at wrong | FLX-0053 at wrong | FLX-0054 at wrong | FLX-0054 at wrong | FLX-0055 at wrong | FLX-0055 at wrong | FLX-0055 at wrong
    Accents accents; // FLX-0054 at accents | FLX-0054 at accents
    Elsewhere elsewhere; // FLX-0051 at elsewhere

    enum Nothing {}

    enum Accents {
        E,
        @EnumValue("\u00e9") E_ACUTE,
        @EnumValue("ss") S_S,
        @EnumValue("\u00df") SHARP_S
    }

    enum Wrong {
        @EnumValue("") EMPTY,
        @EnumValue("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx") LONG,
        @EnumValue("a,b") COMMA,
        same,
        SAME,
        OTHER,
        @EnumValue("Other") ANOTHER,
        @EnumValue("end ") SPACE,
        @EnumValue("a\u0007b") BELL,
        @EnumValue("a\u202Eb") TURNED
    }
}

enum Elsewhere {
    @EnumValue("") EMPTY
}
