package io.fluxa.it.guide;

import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Length;
import io.fluxa.annotation.Required;
import io.fluxa.annotation.UniqueIndex;

// guide:begin fake-delete-definition
@FluxaEntity
@UniqueIndex(fields = "code")
class Coupon {
    int id;

    @Required
    @Length(40)
    String code;

    boolean fakeDelete;
}
// guide:end
