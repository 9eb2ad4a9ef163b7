package mistakes;

import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.MysqlPool;
import io.fluxa.annotation.Table;

@FluxaEntity
class Tables {
    long id;
}

@FluxaEntity
@Table("Tables") // FLX-0064 at "Tables"
class Again {
    long id;
}

@FluxaEntity
@Table("tables")
@MysqlPool("logs")
class Elsewhere {
    long id;
}
