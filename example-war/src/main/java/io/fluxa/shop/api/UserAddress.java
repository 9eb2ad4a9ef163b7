package io.fluxa.shop.api;

import io.fluxa.shop.entity.UserEntity;
import io.fluxa.shop.json.Body;
import org.jspecify.annotations.Nullable;

/** Reads the address of a user in both forms that a body may give it: one object, or one field a part as answers have it. */
final class UserAddress {

    private static final String OBJECT = "address";
    private static final String STREET = "addressStreet";
    private static final String CITY = "addressCity";
    private static final String POSTCODE = "addressPostcode";

    private UserAddress() {}

    static void fill(UserEntity user, Body body) {
        body.refuseBoth(OBJECT, STREET);
        body.refuseBoth(OBJECT, CITY);
        body.refuseBoth(OBJECT, POSTCODE);
        body.object(OBJECT, address -> fillParts(user, address));
        body.text(STREET, user::setAddressStreet);
        body.text(CITY, user::setAddressCity);
        body.text(POSTCODE, user::setAddressPostcode);
    }

    private static void fillParts(UserEntity user, @Nullable Body address) {
        if (address == null) {
            user.setAddressStreet(null);
            user.setAddressCity(null);
            user.setAddressPostcode(null);
        } else {
            address.text("street", user::setAddressStreet);
            address.text("city", user::setAddressCity);
            address.text("postcode", user::setAddressPostcode);
        }
    }
}
