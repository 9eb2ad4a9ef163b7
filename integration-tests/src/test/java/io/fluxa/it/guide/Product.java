package io.fluxa.it.guide;

import io.fluxa.Reference;
import io.fluxa.annotation.Decimal;
import io.fluxa.annotation.EnumValue;
import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Ignore;
import io.fluxa.annotation.Length;
import io.fluxa.annotation.MediumInt;
import io.fluxa.annotation.Precision;
import io.fluxa.annotation.Required;
import io.fluxa.annotation.Unsigned;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

// guide:begin fields
@FluxaEntity
class Product {
    long id;

    @Required
    @Length(120)
    String name; // varchar(120) NOT NULL

    @Length(Length.MAX)
    String description; // mediumtext

    @Decimal(precision = 12, scale = 4)
    BigDecimal price; // decimal(12,4)

    @Required
    Reference<Category> category; // smallint unsigned NOT NULL, because Category has a short id

    @Required
    Status status; // enum('DRAFT','on-sale') NOT NULL

    int stock; // int NOT NULL

    @MediumInt
    @Unsigned
    Integer pages; // mediumint unsigned

    boolean featured; // tinyint(1) NOT NULL

    LocalDate released; // date

    @Precision(3)
    Instant checkedAt; // datetime(3)

    @Ignore
    String remark; // no column

    enum Status {
        DRAFT,

        @EnumValue("on-sale")
        ON_SALE
    }
}
// guide:end
