package tags;

import io.fluxa.annotation.Tag;

class Place {
    String country;

    @Tag(key = "personal", value = "street")
    String street;
}
