import io.fluxa.annotation.FluxaEntity;

@FluxaEntity
class Homeless { // FLX-0005 at Homeless
    long id;
}
