package language;

import io.fluxa.annotation.EnumValue;

enum Label {
    NEW,
    @EnumValue("on sale")
    SALE,
    LAST
}
