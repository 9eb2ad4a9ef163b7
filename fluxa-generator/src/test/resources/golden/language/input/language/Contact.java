package language;

import io.fluxa.annotation.Size;

class Contact {
    String phone;

    @Size(2)
    String[] mobiles;
}
