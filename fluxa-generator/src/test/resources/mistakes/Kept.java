package mistakes;

import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Index;
import io.fluxa.annotation.Version;

@FluxaEntity
class Kept {
    long id;
    Boolean fakeDelete; // FLX-0019 at fakeDelete
    @Version Integer boxed; // FLX-0016 at @Version
    @Version byte narrow; // FLX-0016 at @Version
    @Version String text; // FLX-0016 at @Version
    @Version int first;
    @Version long second; // FLX-0017 at second
}

@FluxaEntity
class KeptTwice {
    @Version long id; // FLX-0018 at @Version
    @Version boolean fakeDelete; // FLX-0018 at @Version
}

@FluxaEntity
@Index(name = "Fake_delete", fields = "x")
class Named { // FLX-0086 at Named
    long id;
    int x;
    boolean fakeDelete;
}
