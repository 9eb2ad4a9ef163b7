package mistakes;

import io.fluxa.annotation.Blob;
import io.fluxa.annotation.Decimal;
import io.fluxa.annotation.Embedded;
import io.fluxa.annotation.EnumValue;
import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Length;
import io.fluxa.annotation.MediumInt;
import io.fluxa.annotation.Precision;
import io.fluxa.annotation.Required;
import io.fluxa.annotation.Searchable;
import io.fluxa.annotation.Size;
import io.fluxa.annotation.Sortable;
import io.fluxa.annotation.Unsigned;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

@FluxaEntity
class Limits {
    long id;
    @Length(0) String nothing; // FLX-0030 at 0
    @Length(16384) String wide; // FLX-0030 at 16384
    @Length(-2) String negative; // FLX-0030 at -2
    @Length(10) int length; // FLX-0031 at @Length
    @Decimal(precision = 0) BigDecimal noDigits; // FLX-0032 at 0
    @Decimal(precision = 66) BigDecimal manyDigits; // FLX-0032 at 66
    @Decimal(scale = 31, precision = 40) BigDecimal scale; // FLX-0033 at 31
    @Decimal(scale = -1) BigDecimal negativeScale; // FLX-0033 at -1
    @Decimal(precision = 1) BigDecimal defaultScale; // FLX-0033 at @Decimal
    @Decimal double decimal; // FLX-0034 at @Decimal
    @Unsigned String sign; // FLX-0035 at @Unsigned
    @Unsigned boolean truth; // FLX-0035 at @Unsigned
    @MediumInt short medium; // FLX-0036 at @MediumInt
    @MediumInt Long mediumLong; // FLX-0036 at @MediumInt
    @Precision(7) Instant fine; // FLX-0037 at 7
    @Precision(-1) Instant coarse; // FLX-0037 at -1
    @Precision(3) LocalDate day; // FLX-0038 at @Precision
    @Required int primitive; // FLX-0039 at @Required
    @Sortable String sorted; // FLX-0040 at @Sortable
    @Searchable @Sortable String found;
    @EnumValue("x") String value; // FLX-0041 at @EnumValue
    @Blob(Blob.Size.LONG) String binary; // FLX-0047 at @Blob
    @Embedded String inside; // FLX-0048 at @Embedded
    @Searchable byte[] bytes; // FLX-0087 at @Searchable
    @Size(2) int sized; // FLX-0044 at @Size
    @Length(0) @Unsigned @Precision(9) String all; // FLX-0030 at 0 | FLX-0038 at @Precision | FLX-0035 at @Unsigned
}
