package mistakes;

import io.fluxa.annotation.Embedded;
import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Length;
import io.fluxa.annotation.Required;
import io.fluxa.annotation.Version;
import java.util.UUID;

@FluxaEntity
class Embeds {
    long id;
    Other other; // FLX-0049 at other
    Circle circle;
    Nothing nothing; // FLX-0057 at nothing
    Abstract unfinished; // FLX-0058 at unfinished
    Box<String> box; // FLX-0058 at box
    Child child; // FLX-0058 at child
    @Required Plain required; // FLX-0059 at @Required
    @Embedded(prefix = false) Plain first;
    @Embedded(prefix = false) Plain second; // FLX-0063 at second
    Wrong wrong;

    static class Circle {
        Inner inner;

        static class Inner {
            Circle circle; // FLX-0056 at circle
        }
    }

    static class Nothing {
        static int none;
    }

    abstract static class Abstract {
        int x;
    }

    static class Box<T> {
        int x;
    }

    static class Child extends Plain {
        int y;
    }

    static class Plain {
        int x;
    }

    static class Wrong {
        @Length(-7) String text; // FLX-0030 at -7
        UUID uuid; // FLX-0020 at uuid
        @Version int version; // FLX-0018 at @Version
    }
}

@FluxaEntity
class Other {
    long id;
}
