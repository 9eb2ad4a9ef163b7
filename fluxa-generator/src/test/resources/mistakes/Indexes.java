package mistakes;

import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Ignore;
import io.fluxa.annotation.Index;
import io.fluxa.annotation.Length;
import io.fluxa.annotation.UniqueIndex;

@FluxaEntity
@UniqueIndex(name = "unknown", fields = {"firstName", "fistName"}) // FLX-0070 at "fistName"
@Index(name = "column", fields = "first_name") // FLX-0070 at "first_name"
@Index(name = "constant", fields = "LIMIT") // FLX-0070 at "LIMIT"
@Index(name = "blank", fields = "") // FLX-0070 at ""
@Index(name = "twice", fields = {"age", "age"}) // FLX-0072 at "age"})
@Index(name = "one", fields = "age") // FLX-0073 at "one"
@UniqueIndex(name = "ONE", fields = {"firstName", "age"})
@Index(name = "short", fields = "firstName") // FLX-0074 at "short"
@Index(name = "primary", fields = "size") // FLX-0075 at "primary" | FLX-0074 at "primary"
@Index(name = "text", fields = {"size", "text"}) // FLX-0076 at "text", f
@Index(name = "ignored", fields = "ignored") // FLX-0079 at "ignored")
@Index(name = "broken", fields = "broken")
@Index(fields = {"text", "size"}) // FLX-0076 at @Index
class Indexes {
    static final int LIMIT = 1;
    long id;
    String firstName;
    int age;
    int size;
    @Length(Length.MAX) String text;
    @Ignore int ignored;
    Object broken; // FLX-0020 at broken
}

@FluxaEntity
@Index(name = "b", fields = {"x", "y"})
@Index(name = "c", fields = {"x", "y"}) // FLX-0074 at "c"
@UniqueIndex(fields = {"y", "x"})
@UniqueIndex(fields = "y") // FLX-0074 at @UniqueIndex
class Doubled {
    long id;
    int x;
    int y;
}

@FluxaEntity
@Index(fields = {}) // FLX-0071 at {}
class Empty {
    long id;
}

@FluxaEntity
@Index(name = "name", fields = {"a", "b"}) // FLX-0073 at "name"
@UniqueIndex(name = "NAME", fields = {"b", "a"})
class Same {
    long id;
    int a;
    int b;
}
