package language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.error.CorruptValueException;
import io.fluxa.error.InvalidValueException;
import io.fluxa.generator.RoundTrip;
import io.fluxa.runtime.FlushAccess;
import io.fluxa.runtime.Session;
import io.fluxa.schema.Column;
import io.fluxa.schema.EntitySchema;
import io.fluxa.schema.Index;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

class Use implements Consumer<Session> {

    private static final Note REPLY =
            new Note("\uD83D\uDE00", -1, new BigDecimal("0.10"), Instant.EPOCH, List.of(), Map.of(), null);
    private static final Note NOTE = new Note(
            "fine", 5, new BigDecimal("123456789012345678901234567890.5"), Instant.MAX, List.of("a", ""), Map.of("x", Long.MIN_VALUE), REPLY);

    private final CustomerProvider provider = new CustomerProvider();

    @Override
    public void accept(Session session) {
        CustomerEntity customer = provider.newEntity(session, provider.newRow(4_294_967_295L), false);
        starts(customer);
        RoundTrip.check(customer);
        embeds(customer);
        arrays(customer);
        numbersAndBytes(customer);
        sets(customer);
        documents(customer);
        customer.setEmail("a@b");
        RoundTrip.check(customer);
        nothing(customer);
        RoundTrip.check(customer);
        changes(session);
        deletes(session);
        describes(provider.schema());
    }

    private void starts(CustomerEntity customer) {
        assertThat(customer.getLevels()).containsExactly(Label.NEW, Label.NEW);
        assertThat(customer.getRequiredLabels()).containsExactly(Label.NEW);
        assertThat(customer.getLabels()).isNull();
        assertThat(customer.getAliases()).containsExactly(null, null, null);
        assertThat(customer.getVersion()).isZero();
        assertThat(customer.isFakeDelete()).isFalse();
        customer.setFirst(REPLY);
        customer.setFilm(new byte[0]);
        customer.setAddressCity("here");
        customer.setHomeCity("there");
        customer.setShopCity(0, "one");
        customer.setShopCity(1, "two");
        customer.setDatum(0, Instant.EPOCH);
        customer.setDatum(1, Instant.EPOCH);
    }

    private void embeds(CustomerEntity customer) {
        customer.setAddressStreet("");
        customer.setAddressPostcode("1");
        customer.setAddressGeoLatitude(-90.5);
        customer.setPhone("+1");
        customer.setMobile(1, "+2");
        assertThat(customer.getMobiles()).containsExactly(null, "+2");
        customer.setShopStreet(1, "Road");
        customer.setShopGeoLongitude(0, Double.MIN_VALUE);
        assertThat(customer.getShopStreets()).containsExactly(null, "Road");
        assertThat(customer.getShopGeoLongitude(0)).isEqualTo(Double.MIN_VALUE);
        assertThatThrownBy(() -> customer.setAddressCity(null)).isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("Customer.address.city");
        assertThatThrownBy(() -> customer.setShopCity(1, "x".repeat(81))).isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("Customer.shops[1].city has 81 characters, at most 80");
    }

    private void arrays(CustomerEntity customer) {
        customer.setAliases(new String[] {"a", null, ""});
        assertThat(customer.getAlias(2)).isEmpty();
        String[] copy = customer.getAliases();
        copy[0] = "changed";
        assertThat(customer.getAlias(0)).isEqualTo("a");
        assertThatThrownBy(() -> customer.getAlias(3)).isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("from 0 to 2");
        assertThatThrownBy(() -> customer.setAlias(-1, "x")).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> customer.setAliases(new String[2])).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> customer.setAliases(null)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> customer.setAliases(new String[] {"b", "x".repeat(21), "c"}))
                .isInstanceOf(InvalidValueException.class);
        assertThat(customer.getAliases()).containsExactly("a", null, "");
        customer.setDatum(1, Instant.parse("2020-01-01T00:00:00.1239Z"));
        assertThat(customer.getData()).containsExactly(Instant.EPOCH, Instant.parse("2020-01-01T00:00:00.123Z"));
        customer.setScores(new int[] {Integer.MIN_VALUE, 7});
        customer.setAges(new Integer[] {255, null});
        assertThatThrownBy(() -> customer.setAge(1, 256)).isInstanceOf(InvalidValueException.class);
        customer.setPrice(1, new BigDecimal("-12345678901234567890123456.7891"));
        customer.setLevel(1, Label.SALE);
        customer.setFriend(1, 9);
        customer.setFriend(0, customer);
        assertThat(customer.getFriendIds()).containsExactly(4_294_967_295L, 9L);
        customer.setFriend(1, null);
        assertThat(customer.getFriendId(1)).isNull();
        byte[] scan = {1, 2};
        customer.setScans(new byte[][] {scan, null});
        scan[0] = 9;
        customer.getScans()[0][0] = 8;
        assertThat(customer.getScan(0)).containsExactly(1, 2);
        customer.setDigits(new byte[] {-128, 0, 127});
        customer.setMark(1, Set.of(Label.LAST, Label.SALE));
        assertThat(customer.getMark(1)).containsExactly(Label.SALE, Label.LAST);
        customer.setSwitches(new boolean[] {false, true});
        assertThat(customer.getSwitch(1)).isTrue();
        customer.increment(CustomerFields.SCORES_2, 3);
        assertThat(customer.getScore(1)).isEqualTo(10);
    }

    private void numbersAndBytes(CustomerEntity customer) {
        customer.setRatio(Float.MIN_VALUE);
        customer.setOptionalRatio(-0.0f);
        customer.setWeight(-Double.MAX_VALUE);
        customer.setSize(-0.0);
        assertThat(Double.doubleToRawLongBits(customer.getSize())).isZero();
        assertThatThrownBy(() -> customer.setSize(-1)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> customer.setRatio(Float.NaN)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> customer.setWeight(Double.POSITIVE_INFINITY)).isInstanceOf(InvalidValueException.class);
        byte[] photo = {0, -1};
        customer.setPhoto(photo);
        photo[0] = 5;
        assertThat(customer.getPhoto()).containsExactly(0, -1);
        assertThatThrownBy(() -> customer.setPhoto(new byte[65_536])).isInstanceOf(InvalidValueException.class);
        customer.setSong(new byte[65_536]);
        customer.setFilm(new byte[] {1});
        assertThatThrownBy(() -> customer.setFilm(null)).isInstanceOf(InvalidValueException.class);
    }

    private void sets(CustomerEntity customer) {
        customer.setLabels(EnumSet.noneOf(Label.class));
        customer.setRequiredLabels(EnumSet.allOf(Label.class));
        assertThat(customer.getLabels()).isEmpty();
        assertThatThrownBy(() -> customer.getRequiredLabels().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> customer.setLabels(new HashSet<>(Arrays.asList(Label.NEW, null))))
                .isInstanceOf(InvalidValueException.class);
    }

    private void documents(CustomerEntity customer) {
        customer.setFirst(NOTE);
        customer.setNotes(List.of(NOTE, REPLY));
        assertThat(customer.getFirst()).isEqualTo(NOTE);
        assertThat(customer.getNotes()).containsExactly(NOTE, REPLY);
        assertThatThrownBy(() -> customer.setFirst(new Note("\uD83D", 1, null, null, null, null, null)))
                .isInstanceOf(InvalidValueException.class);
    }

    private void nothing(CustomerEntity customer) {
        customer.setAliases(new String[3]);
        customer.setMark(1, null);
        customer.setScan(0, null);
        customer.setOptionalRatio(null);
        customer.setWeight(null);
        customer.setPhoto(null);
        customer.setLabels(null);
        customer.setNotes(null);
        assertThat(customer.getNotes()).isNull();
    }

    private void changes(Session session) {
        CustomerRow row = provider.newRow(7);
        row.first = "{ \"stars\": 1,\n\"text\":\"x\" }";
        CustomerEntity customer = provider.newEntity(session, row, true);
        String stored = row.first;
        customer.setFirst(new Note("x", 1, null, null, null, null, null));
        customer.setRequiredLabels(Set.of(Label.NEW));
        customer.setRatio(0.0f);
        assertThat(customer.dirty()).isFalse();
        customer.setFirst(REPLY);
        assertThat(customer.dirty()).isTrue();
        customer.setFirst(new Note("x", 1, null, null, null, null, null));
        assertThat(customer.dirty()).isFalse();
        assertThat(row.first).isSameAs(stored);
        customer.setAlias(1, "new");
        assertThat(row.aliases[1]).isNull();
        assertThat(FlushAccess.changes(customer).toString()).isEqualTo("{" + CustomerFields.ALIASES_2.ordinal() + "}");
        CustomerRow broken = provider.newRow(8);
        broken.first = "{";
        CustomerEntity corrupt = provider.newEntity(session, broken, true);
        assertThatThrownBy(corrupt::getFirst).isInstanceOf(CorruptValueException.class).hasMessageContaining("Customer.first");
    }

    private void deletes(Session session) {
        CustomerEntity customer = provider.newEntity(session, provider.newRow(4_000_000_000L), true);
        customer.setFakeDelete(true);
        assertThat(customer.isFakeDelete()).isTrue();
        assertThat(FlushAccess.row(customer).deletion()).isEqualTo(4_000_000_000L);
        customer.setFakeDelete(false);
        assertThat(customer.dirty()).isFalse();
        CustomerRow old = provider.newRow(5);
        old.fakeDelete = 1;
        CustomerEntity foreign = provider.newEntity(session, old, true);
        foreign.setFakeDelete(true);
        assertThat(foreign.dirty()).isFalse();
    }

    private void describes(EntitySchema schema) {
        assertThat(schema.pool()).isEqualTo("crm");
        assertThat(schema.columns()).extracting(Column::name).startsWith(
                "id", "created_at", "updated_at", "created_by", "email", "address_street", "address_city", "address_zip",
                "address_geo_latitude", "address_geo_longitude", "haus_street");
        assertThat(schema.columns()).extracting(Column::name).contains(
                "phone", "mobiles_1", "mobiles_2", "shops_1_street", "shops_2_geo_longitude", "aliases_3", "fake_delete");
        assertThat(schema.columns()).extracting(Column::field).contains("address.geo.latitude", "shops[1].city");
        assertThat(schema.indexes()).extracting(Index::toString).containsExactly(
                "Index[name=email, columns=[email, fake_delete], unique=true, redisPool=null]",
                "Index[name=createdBy, columns=[created_by, fake_delete], unique=false, redisPool=null]",
                "Index[name=email_createdBy, columns=[email, created_by, fake_delete], unique=false, redisPool=null]",
                "Index[name=address_city_homeCity, columns=[address_city, haus_city, fake_delete], unique=false, redisPool=null]",
                "Index[name=friends_2_fakeDelete, columns=[friends_2, fake_delete], unique=false, redisPool=null]",
                "Index[name=fake_delete, columns=[fake_delete], unique=false, redisPool=null]");
        assertThat(schema.deletionColumn()).isEqualTo(schema.columns().size() - 2);
        assertThat(schema.versionColumn()).isEqualTo(schema.columns().size() - 1);
    }
}
