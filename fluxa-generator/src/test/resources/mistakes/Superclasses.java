package mistakes;

import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Index;
import io.fluxa.annotation.MappedSuperclass;
import io.fluxa.annotation.MysqlPool;
import io.fluxa.annotation.Table;

class Superclasses {}

@FluxaEntity
class Heir extends Parent { // FLX-0008 at Heir | FLX-0010 at Heir
    int more;
}

@FluxaEntity
class Parent {
    long id;
}

@FluxaEntity
@MappedSuperclass
class Both { // FLX-0009 at Both
    long id;
}

@FluxaEntity
class Tabled extends WithTable {}

@MappedSuperclass
@Table("everybody") // FLX-0013 at @Table
@MysqlPool("Wrong") // FLX-0081 at "Wrong"
abstract class WithTable {
    long id;
}

@FluxaEntity
class Typed extends Generic<String> {}

@MappedSuperclass
abstract class Generic<T> { // FLX-0014 at Generic
    long id;
}

@FluxaEntity
class Hiding extends Base1 {
    int x; // FLX-0015 at x
}

@MappedSuperclass
@Index(name = "y", fields = "y") // FLX-0070 at "y"
abstract class Base1 extends Stranger { // FLX-0006 at Base1
    long id;
    int x;
}

class Stranger {
    int y;
}
