package hostile;

import io.fluxa.Reference;
import io.fluxa.annotation.EnumValue;
import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Column;
import io.fluxa.annotation.Index;
import io.fluxa.annotation.Required;
import io.fluxa.annotation.Table;
import java.time.Instant;

/** Names that mean something in SQL, in Java, in the runtime, or inside the generated methods. */
@FluxaEntity
@Table("a 'table' \"of\" ${x} $S * é")
@Index(name = "SELECT", fields = {"select", "group"})
class Session {
    long id;
    int select;
    int group;
    int column;
    java.lang.String statement;
    java.lang.String parameter;
    java.lang.String value;
    java.lang.String position;
    java.lang.String other;
    Long results;
    Integer original;
    boolean row;
    Instant time;
    java.lang.String context;
    java.lang.String provider;
    java.lang.String session;
    java.lang.String schema;
    java.lang.String dirty;
    java.lang.String checked;
    java.lang.String $dollar$;
    java.lang.String _underscore;
    java.lang.String ünïcode;
    java.lang.String URL;
    java.lang.String userURL;
    @Column("$L $T \\ \" '") java.lang.String quoted;
    @Required Objects kind;
    Objects copy;
    Objects bind;
    Reference<Generated> Field;
    Reference<Session> record;

    enum Objects {
        @EnumValue("it's")
        String,
        @EnumValue("a\"b\\c$")
        Integer,
        value
    }
}
