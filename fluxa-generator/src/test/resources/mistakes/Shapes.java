package mistakes;

import io.fluxa.annotation.FluxaEntity;

class Shapes {}

@FluxaEntity
interface AnInterface {} // FLX-0001 at AnInterface

@FluxaEntity
enum AnEnum { // FLX-0001 at AnEnum
    A
}

@FluxaEntity
@interface AnAnnotation {} // FLX-0001 at AnAnnotation

@FluxaEntity
abstract class Unfinished { // FLX-0002 at Unfinished
    long id;
}

@FluxaEntity
class Box<T> { // FLX-0003 at Box
    long id;
}

class Outer {
    @FluxaEntity
    static class Inner { // FLX-0004 at Inner
        long id;
    }

    @FluxaEntity
    class Bound { // FLX-0004 at Bound
        long id;
    }
}

@FluxaEntity
class Child extends Outer { // FLX-0006 at Child
    long id;
}

@FluxaEntity
abstract class Everything<T> extends Outer {} // FLX-0002 at Everything | FLX-0003 at Everything | FLX-0006 at Everything | FLX-0010 at Everything
