package right;

import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Table;

@FluxaEntity
@Table("right_account")
public class Account {
    int id;
}
