package language;

import io.fluxa.annotation.MappedSuperclass;
import io.fluxa.annotation.MysqlPool;

@MappedSuperclass
@MysqlPool("crm")
abstract class Identified {
    int id;
}
