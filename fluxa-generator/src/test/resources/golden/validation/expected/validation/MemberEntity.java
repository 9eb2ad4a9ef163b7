package validation;

import io.fluxa.FluxaContext;
import io.fluxa.json.JsonType;
import io.fluxa.runtime.GeneratedEntity;
import io.fluxa.runtime.Session;
import io.fluxa.runtime.ValueCheck;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.Default;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** One row of the table of {@code Member}. */
@NullMarked
@Generated("io.fluxa.generator")
public final class MemberEntity extends GeneratedEntity<MemberEntity, MemberRow> {
    private static final JsonType<List<Line>> LINES_TYPE = new JsonType<>() {};

    private static final JsonType<Map<String, List<String>>> NOTES_TYPE = new JsonType<>() {};

    MemberEntity(MemberProvider provider, Session session, MemberRow row, boolean stored) {
        super(provider, session, row, stored);
    }

    /** The primary key. */
    public long getId() {
        return row.id;
    }

    /** When the row was created; null before the first flush. */
    public @Nullable Instant getCreatedAt() {
        return row.createdAt;
    }

    /** Sets when the row was created; without it the first flush does. */
    public void setCreatedAt(Instant value) {
        Instant checked =
                ValueCheck.instant(MemberFields.CREATED_AT, ValueCheck.required(MemberFields.CREATED_AT, value), 0);
        if (!checked.equals(row.createdAt)) {
            write(1).createdAt = checked;
        }
    }

    /** Field {@code createdBy}, or null. */
    @NotBlank(
            message = "say who: \"{name}\""
    )
    public @Nullable String getCreatedBy() {
        return row.createdBy;
    }

    /** Sets field {@code createdBy}: at most 255 characters, or null. */
    public void setCreatedBy(@Nullable String value) {
        String checked = value == null ? null : ValueCheck.text(MemberFields.CREATED_BY, value, 255);
        if (!Objects.equals(checked, row.createdBy)) {
            write(2).createdBy = checked;
        }
    }

    /** Field {@code name}. */
    @NotBlank
    @Size(
            min = 2,
            max = 40
    )
    public String getName() {
        return row.name;
    }

    /** Sets field {@code name}: required, at most 255 characters. */
    public void setName(String value) {
        String checked = ValueCheck.text(MemberFields.NAME, ValueCheck.required(MemberFields.NAME, value), 255);
        if (!checked.equals(row.name)) {
            write(3).name = checked;
        }
    }

    /** Field {@code email}, or null. */
    @Email(
            groups = {Strict.class, Default.class}
    )
    public @Nullable String getEmail() {
        return row.email;
    }

    /** Sets field {@code email}: at most 255 characters, or null. */
    public void setEmail(@Nullable String value) {
        String checked = value == null ? null : ValueCheck.text(MemberFields.EMAIL, value, 255);
        if (!Objects.equals(checked, row.email)) {
            write(4).email = checked;
        }
    }

    /** Field {@code nick}, or null. */
    @Pattern.List({@Pattern(regexp = "[a-z]+"), @Pattern(regexp = ".{3,}", message = "too short")})
    public @Nullable String getNick() {
        return row.nick;
    }

    /** Sets field {@code nick}: at most 255 characters, or null. */
    public void setNick(@Nullable String value) {
        String checked = value == null ? null : ValueCheck.text(MemberFields.NICK, value, 255);
        if (!Objects.equals(checked, row.nick)) {
            write(5).nick = checked;
        }
    }

    /** Field {@code age}. */
    @Min(18L)
    @Max(
            value = 120L,
            groups = Strict.class
    )
    public int getAge() {
        return row.age;
    }

    /** Sets field {@code age}. */
    public void setAge(int value) {
        if (value != row.age) {
            write(6).age = value;
        }
    }

    /** Field {@code points}, or null. */
    @Even(
            small = (byte) 1,
            few = (short) -2,
            many = 1099511627776L,
            letter = (char) 10,
            half = 0.5f,
            most = (1d / 0d),
            strict = true,
            names = {}
    )
    public @Nullable Integer getPoints() {
        return row.points;
    }

    /** Sets field {@code points}; null is allowed. */
    public void setPoints(@Nullable Integer value) {
        if (!Objects.equals(value, row.points)) {
            write(7).points = value;
        }
    }

    /** The id that field {@code invitedBy} refers to, or null. */
    @NotNull
    public @Nullable Long getInvitedById() {
        return row.invitedBy;
    }

    /** Lets field {@code invitedBy} refer to the row with an id. */
    public void setInvitedBy(long id) {
        Long checked = ValueCheck.reference(MemberFields.INVITED_BY, id, 9223372036854775807L);
        if (!Objects.equals(checked, row.invitedBy)) {
            write(8).invitedBy = checked;
        }
    }

    /** Lets field {@code invitedBy} refer to an entity, or to none. */
    public void setInvitedBy(@Nullable MemberEntity value) {
        if (value != null) {
            setInvitedBy(value.id());
        } else if (row.invitedBy != null) {
            write(8).invitedBy = null;
        }
    }

    /** Finds what field {@code invitedBy} refers to; empty when there is none. */
    public Optional<MemberEntity> getInvitedBy(FluxaContext context) {
        if (row.invitedBy == null) {
            return Optional.empty();
        }
        return provider(MemberProvider.class).getById(context, row.invitedBy);
    }

    /** Finds what field {@code invitedBy} refers to, which must exist. */
    public MemberEntity mustGetInvitedBy(FluxaContext context) {
        return provider(MemberProvider.class).mustGetById(context, row.invitedBy == null ? 0 : row.invitedBy);
    }

    /** Field {@code home.street}, or null. */
    @NotNull
    public @Nullable String getHomeStreet() {
        return row.homeStreet;
    }

    /** Sets field {@code home.street}: at most 255 characters, or null. */
    public void setHomeStreet(@Nullable String value) {
        String checked = value == null ? null : ValueCheck.text(MemberFields.HOME_STREET, value, 255);
        if (!Objects.equals(checked, row.homeStreet)) {
            write(9).homeStreet = checked;
        }
    }

    /** Field {@code home.postcode}, or null. */
    @Pattern(
            regexp = "\\d{5}",
            flags = Pattern.Flag.COMMENTS
    )
    public @Nullable String getHomePostcode() {
        return row.homePostcode;
    }

    /** Sets field {@code home.postcode}: at most 255 characters, or null. */
    public void setHomePostcode(@Nullable String value) {
        String checked = value == null ? null : ValueCheck.text(MemberFields.HOME_POSTCODE, value, 255);
        if (!Objects.equals(checked, row.homePostcode)) {
            write(10).homePostcode = checked;
        }
    }

    /** The element of {@code places.street} at an index from 0, or null. */
    @NotNull
    public @Nullable String getPlaceStreet(int index) {
        ValueCheck.index(MemberFields.PLACES_STREET, index);
        return row.placesStreet[index];
    }

    /** Sets the element of {@code places.street} at an index from 0: at most 255 characters, or null. */
    public void setPlaceStreet(int index, @Nullable String value) {
        ValueCheck.index(MemberFields.PLACES_STREET, index);
        String checked = checkedPlaceStreet(index, value);
        if (!Objects.equals(checked, row.placesStreet[index])) {
            write(11 + 2 * index).placesStreet[index] = checked;
        }
    }

    private @Nullable String checkedPlaceStreet(int index, @Nullable String value) {
        return value == null ? null : ValueCheck.text(MemberFields.PLACES_STREET.get(index), value, 255);
    }

    /** All elements of {@code places.street}, in a new array. */
    public @Nullable String[] getPlaceStreets() {
        return row.placesStreet.clone();
    }

    /** Sets all 2 elements of {@code places.street}. */
    public void setPlaceStreets(@Nullable String[] values) {
        ValueCheck.size(MemberFields.PLACES_STREET, ValueCheck.required(MemberFields.PLACES_1_STREET, values).length);
        for (int i = 0; i < values.length; i++) {
            checkedPlaceStreet(i, values[i]);
        }
        for (int i = 0; i < values.length; i++) {
            setPlaceStreet(i, values[i]);
        }
    }

    /** The element of {@code places.postcode} at an index from 0, or null. */
    @Pattern(
            regexp = "\\d{5}",
            flags = Pattern.Flag.COMMENTS
    )
    public @Nullable String getPlacePostcode(int index) {
        ValueCheck.index(MemberFields.PLACES_POSTCODE, index);
        return row.placesPostcode[index];
    }

    /** Sets the element of {@code places.postcode} at an index from 0: at most 255 characters, or null. */
    public void setPlacePostcode(int index, @Nullable String value) {
        ValueCheck.index(MemberFields.PLACES_POSTCODE, index);
        String checked = checkedPlacePostcode(index, value);
        if (!Objects.equals(checked, row.placesPostcode[index])) {
            write(12 + 2 * index).placesPostcode[index] = checked;
        }
    }

    private @Nullable String checkedPlacePostcode(int index, @Nullable String value) {
        return value == null ? null : ValueCheck.text(MemberFields.PLACES_POSTCODE.get(index), value, 255);
    }

    /** All elements of {@code places.postcode}, in a new array. */
    public @Nullable String[] getPlacePostcodes() {
        return row.placesPostcode.clone();
    }

    /** Sets all 2 elements of {@code places.postcode}. */
    public void setPlacePostcodes(@Nullable String[] values) {
        ValueCheck.size(MemberFields.PLACES_POSTCODE, ValueCheck.required(MemberFields.PLACES_1_POSTCODE, values).length);
        for (int i = 0; i < values.length; i++) {
            checkedPlacePostcode(i, values[i]);
        }
        for (int i = 0; i < values.length; i++) {
            setPlacePostcode(i, values[i]);
        }
    }

    /** The element of {@code mails} at an index from 0, or null. */
    @Email
    public @Nullable String getMail(int index) {
        ValueCheck.index(MemberFields.MAILS, index);
        return row.mails[index];
    }

    /** Sets the element of {@code mails} at an index from 0: at most 255 characters, or null. */
    public void setMail(int index, @Nullable String value) {
        ValueCheck.index(MemberFields.MAILS, index);
        String checked = checkedMail(index, value);
        if (!Objects.equals(checked, row.mails[index])) {
            write(15 + index).mails[index] = checked;
        }
    }

    private @Nullable String checkedMail(int index, @Nullable String value) {
        return value == null ? null : ValueCheck.text(MemberFields.MAILS.get(index), value, 255);
    }

    /** All elements of {@code mails}, in a new array. */
    public @Nullable String[] getMails() {
        return row.mails.clone();
    }

    /** Sets all 2 elements of {@code mails}. */
    public void setMails(@Nullable String[] values) {
        ValueCheck.size(MemberFields.MAILS, ValueCheck.required(MemberFields.MAILS_1, values).length);
        for (int i = 0; i < values.length; i++) {
            checkedMail(i, values[i]);
        }
        for (int i = 0; i < values.length; i++) {
            setMail(i, values[i]);
        }
    }

    /** Field {@code lines}, or null. */
    @NotEmpty
    @Valid
    public @Nullable List<@NotNull @Valid Line> getLines() {
        return document(MemberFields.LINES, row.lines, LINES_TYPE);
    }

    /** Sets field {@code lines}: kept as the text of a JSON document, or null. */
    public void setLines(@Nullable List<Line> value) {
        String checked = value == null ? null : text(MemberFields.LINES, value, LINES_TYPE, row.lines, base.lines);
        if (!Objects.equals(checked, row.lines)) {
            write(17).lines = checked;
        }
    }

    /** Field {@code notes}, or null. */
    public @Nullable Map<@NotBlank String, List<@Size(max = 9) String>> getNotes() {
        return document(MemberFields.NOTES, row.notes, NOTES_TYPE);
    }

    /** Sets field {@code notes}: kept as the text of a JSON document, or null. */
    public void setNotes(@Nullable Map<String, List<String>> value) {
        String checked = value == null ? null : text(MemberFields.NOTES, value, NOTES_TYPE, row.notes, base.notes);
        if (!Objects.equals(checked, row.notes)) {
            write(18).notes = checked;
        }
    }
}
