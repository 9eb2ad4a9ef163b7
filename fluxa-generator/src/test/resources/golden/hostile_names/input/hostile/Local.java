package hostile;

import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Index;
import io.fluxa.annotation.Json;
import io.fluxa.annotation.Size;
import io.fluxa.annotation.UniqueIndex;
import io.fluxa.annotation.Version;
import java.util.List;
import java.util.Set;

/** Fields whose names are what generated code calls its own variables, methods and constants. */
@FluxaEntity
@UniqueIndex(name = "select", fields = {"index", "context.where"})
@Index(name = "it's \"so\"", fields = "value[1]")
class Local {
    long id;
    java.lang.String in;
    byte[] out;
    boolean layout;
    Boolean mark;
    double results;
    Float statement;
    Kind KIND;
    Set<Kind> kinds;
    Context context;
    Context base;
    int row;

    @Version
    long version;

    boolean fakeDelete;

    @Size(2)
    java.lang.String[] value;

    @Size(2)
    Context[] copies;

    java.lang.String index;

    @Json
    List<java.lang.String> type;

    @Json
    List<java.lang.String> document;

    enum Kind {
        in,
        out
    }

    static class Context {
        java.lang.String where;
        int i;
    }
}
