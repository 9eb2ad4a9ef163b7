package io.fluxa.it.hazard;

import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Required;
import io.fluxa.annotation.UniqueIndex;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;

@FluxaEntity
@UniqueIndex(name = "title", fields = "title")
class Poster {
    long id;

    @Required
    String title;

    @Required
    LocalDate day;

    @Required
    Paper paper;

    @Required
    Set<Paper> variants;

    BigDecimal price;
    int copies;
    int width;
    int height;
    boolean fakeDelete;

    enum Paper {
        MATT,
        GLOSSY,
        RECYCLED
    }
}
