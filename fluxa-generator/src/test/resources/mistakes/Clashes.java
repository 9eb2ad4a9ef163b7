package mistakes;

import io.fluxa.Reference;
import io.fluxa.annotation.Column;
import io.fluxa.annotation.FluxaEntity;

@FluxaEntity
class Clashes {
    long id;
    Reference<Clashes> user;
    @Column("user_number") long userId; // FLX-0026 at userId
    int Class; // FLX-0027 at Class
    int oneTwo;
    @Column("other") int one_two; // FLX-0028 at one_two
    int total;
    @Column("TOTAL") int sum; // FLX-0063 at sum
    int amount;
    int Amount; // FLX-0063 at Amount | FLX-0028 at Amount | FLX-0026 at Amount
    boolean active;
    Boolean isActive;
}
