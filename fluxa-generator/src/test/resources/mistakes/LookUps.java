package mistakes;

import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Index;
import io.fluxa.annotation.UniqueIndex;

@FluxaEntity
@UniqueIndex(fields = "id") // FLX-0097 at @UniqueIndex
@UniqueIndex(name = "ids", fields = {"count", "id"}) // FLX-0097 at "ids"
@UniqueIndex(name = "user_name", fields = "userName")
@UniqueIndex(name = "user-name", fields = {"count", "userName"}) // FLX-0097 at "user-name"
@UniqueIndex(name = "userName", fields = {"size", "count"}) // FLX-0097 at "userName"
@Index(name = "user name", fields = "size") // FLX-0074 at "user name"
class LookUps {
    long id;
    String userName;
    int count;
    int size;
}

@FluxaEntity
@UniqueIndex(name = "--", fields = "name")
@UniqueIndex(name = "name", fields = {"other", "name"}) // FLX-0097 at "name"
@UniqueIndex(name = "Name", fields = {"other", "id"}) // FLX-0073 at "Name"
class Nameless {
    long id;
    String name;
    String other;
}
