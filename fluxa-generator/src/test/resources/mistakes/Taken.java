package mistakes;

import io.fluxa.annotation.FluxaEntity;

@FluxaEntity
class Taken { // FLX-0007 at Taken
    long id;
}

@FluxaEntity
class TakenEntity {
    long id;
}

@FluxaEntity
class Used { // FLX-0007 at Used
    long id;
}

interface UsedRow {}
