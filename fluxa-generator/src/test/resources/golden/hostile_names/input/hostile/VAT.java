package hostile;

import io.fluxa.annotation.EnumValue;

enum VAT {
    FULL,
    @EnumValue("half")
    HALF
}
