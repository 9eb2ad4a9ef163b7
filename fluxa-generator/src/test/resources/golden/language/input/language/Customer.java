package language;

import io.fluxa.Reference;
import io.fluxa.annotation.Blob;
import io.fluxa.annotation.Column;
import io.fluxa.annotation.Decimal;
import io.fluxa.annotation.Embedded;
import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Index;
import io.fluxa.annotation.Json;
import io.fluxa.annotation.Length;
import io.fluxa.annotation.Precision;
import io.fluxa.annotation.Required;
import io.fluxa.annotation.Size;
import io.fluxa.annotation.UniqueIndex;
import io.fluxa.annotation.Unsigned;
import io.fluxa.annotation.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;

@FluxaEntity
@UniqueIndex(name = "email", fields = "email")
@Index(fields = {"email", "createdBy"})
@Index(fields = {"address.city", "homeCity"})
@Index(fields = {"friends[1]", "fakeDelete"})
class Customer extends Audited {
    @Required
    String email;

    Address address;

    @Column("haus")
    @Embedded
    Address home;

    @Embedded(prefix = false)
    Contact contact;

    @Size(2)
    Address[] shops;

    @Size(3)
    @Length(20)
    String[] aliases;

    @Size(value = 2, singular = "datum")
    @Precision(3)
    @Required
    Instant[] data;

    @Size(2)
    int[] scores;

    @Size(2)
    @Unsigned
    Byte[] ages;

    @Size(2)
    @Decimal(precision = 30, scale = 4)
    BigDecimal[] prices;

    @Size(2)
    @Required
    Label[] levels;

    @Size(2)
    Reference<Customer>[] friends;

    @Size(2)
    byte[][] scans;

    @Size(3)
    byte[] digits;

    @Size(2)
    Set<Label>[] marks;

    @Size(2)
    boolean[] switches;

    float ratio;
    Float optionalRatio;
    Double weight;

    @Unsigned
    double size;

    byte[] photo;

    @Required
    @Blob(Blob.Size.LONG)
    byte[] film;

    @Blob(Blob.Size.MEDIUM)
    byte[] song;

    Set<Label> labels;

    @Required
    Set<Label> requiredLabels;

    @Json
    List<Note> notes;

    @Required
    @Json
    Note first;

    boolean fakeDelete;

    @Version
    int version;
}
