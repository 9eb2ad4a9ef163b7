package kinds;

import io.fluxa.Reference;
import io.fluxa.annotation.Column;
import io.fluxa.annotation.Decimal;
import io.fluxa.annotation.EnumValue;
import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Ignore;
import io.fluxa.annotation.Index;
import io.fluxa.annotation.Length;
import io.fluxa.annotation.MediumInt;
import io.fluxa.annotation.MysqlPool;
import io.fluxa.annotation.Precision;
import io.fluxa.annotation.Required;
import io.fluxa.annotation.Table;
import io.fluxa.annotation.UniqueIndex;
import io.fluxa.annotation.Unsigned;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

@FluxaEntity
@Table("everything")
@MysqlPool("logs")
@UniqueIndex(fields = {"owner", "anInt"})
@UniqueIndex(name = "day_kind", fields = {"day", "kind"})
@Index(fields = "text")
@Index(name = "number", fields = {"aLong", "aByte"})
class Every {
    byte aByte;
    short aShort;
    int anInt;
    long aLong;
    int id;

    Byte optionalByte;
    Short optionalShort;
    Integer optionalInt;
    Long optionalLong;

    @Required Byte requiredByte;
    @Required Short requiredShort;
    @Required Integer requiredInt;
    @Required Long requiredLong;

    @Unsigned byte unsignedByte;
    @Unsigned short unsignedShort;
    @Unsigned int unsignedInt;
    @Unsigned long unsignedLong;

    @Unsigned Byte optionalUnsignedByte;
    @Unsigned Short optionalUnsignedShort;
    @Unsigned Integer optionalUnsignedInt;
    @Unsigned Long optionalUnsignedLong;

    @MediumInt int mediumInt;
    @MediumInt Integer optionalMediumInt;
    @MediumInt @Unsigned int unsignedMediumInt;
    @MediumInt @Unsigned Integer optionalUnsignedMediumInt;

    boolean flag;
    Boolean optionalFlag;
    @Required Boolean requiredFlag;

    String text;
    @Required @Length(3) String requiredText;
    @Length(Length.MAX) String longText;
    @Required @Length(Length.MAX) String requiredLongText;

    BigDecimal decimal;
    @Required @Unsigned @Decimal(precision = 65, scale = 30) BigDecimal requiredDecimal;
    @Decimal(precision = 5, scale = 0) BigDecimal wholeDecimal;

    Instant instant;
    @Precision(1) Instant tenths;
    @Required @Precision(6) Instant requiredInstant;
    LocalDate day;
    @Required LocalDate requiredDay;

    Kind kind;
    @Required Kind requiredKind;
    Single single;

    Reference<Tiny> tiny;
    Reference<Every> owner;
    @Required Reference<Tiny> requiredTiny;
    @Required Reference<Medium> requiredMedium;
    @Required Reference<Big> requiredBig;

    @Column("Renamed Column") int renamed;

    @Ignore
    Object ignored;

    static final int A_CONSTANT = 1;

    enum Kind {
        @EnumValue("the \"first\" one")
        FIRST,
        SECOND,
        @EnumValue("dritter")
        THIRD
    }

    enum Single {
        ONLY
    }
}
