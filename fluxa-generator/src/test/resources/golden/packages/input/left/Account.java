package left;

import io.fluxa.Reference;
import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Required;
import right.Colour;

@FluxaEntity
public class Account {
    long id;
    @Required Reference<right.Account> other;
    Reference<Account> parent;
    @Required Colour colour;
}
