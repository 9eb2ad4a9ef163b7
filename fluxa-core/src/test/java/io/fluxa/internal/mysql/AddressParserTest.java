package io.fluxa.internal.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.FluxaConfig.Notation;
import io.fluxa.error.ConfigurationException.Problem;
import io.fluxa.error.ErrorCode;
import io.fluxa.internal.config.Place;
import io.fluxa.internal.config.PlaceProblems;
import io.fluxa.mysql.MysqlConfig;
import io.fluxa.mysql.MysqlOptions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressParserTest {

    private final List<Problem> problems = new ArrayList<>();

    @Nested
    class OfJdbc {

        @ParameterizedTest
        @CsvSource({
            "jdbc:mysql://db.example:3307/shop?user=app&password=s3cret, db.example, 3307",
            "jdbc:mysql://app:s3cret@db.example:3307/shop, db.example, 3307",
            "jdbc:mysql://db.example/shop?user=app&password=s3cret, db.example, 3306",
            "'jdbc:mysql://(host=db.example,port=3307,user=app,password=s3cret)/shop', db.example, 3307",
            "'jdbc:mysql://address=(host=db.example)(port=3307)(user=app)(password=s3cret)/shop', db.example, 3307",
            "jdbc:mysql://app:s3cret@[::1]:3307/shop, [::1], 3307",
            "jdbc:mysql:///shop?user=app&password=s3cret, localhost, 3306",
        })
        void isRead(String uri, String host, int port) {
            MysqlAddress address = parse(uri, null, null);

            assertThat(problems).isEmpty();
            assertThat(address).isEqualTo(new MysqlAddress(host, port, "shop", "app", "s3cret", address.options()));
            assertThat(address.options()).doesNotContainKeys("user", "password", "host", "port");
        }

        @Test
        void decodesPercentEncodedCredentials() {
            MysqlAddress address = parse("jdbc:mysql://app:p%40ss%3A%2F%3F@db/shop", null, null);

            assertThat(address.password()).isEqualTo("p@ss:/?");
        }

        @Test
        void letsHostKeysBeatTheQueryAsTheDriverDoes() {
            MysqlAddress address = parse(
                    "jdbc:mysql://(host=db,allowMultiQueries=true)/shop?user=app&allowmultiqueries=false", null, null);

            assertThat(address.options()).containsEntry("allowMultiQueries", "true");
        }

        @Test
        void keepsDriverOptionsUnderTheirCanonicalNames() {
            MysqlAddress address =
                    parse("jdbc:mysql://db/shop?user=app&SSLMODE=REQUIRED&serverTimezone=UTC", null, null);

            assertThat(address.options())
                    .containsEntry("sslMode", "REQUIRED")
                    .containsEntry("connectionTimeZone", "UTC");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "jdbc:mysql:loadbalance://a,b/shop?user=app",
                    "jdbc:mysql:replication://a,b/shop?user=app",
                    "jdbc:mysql+srv://a/shop?user=app",
                    "jdbc:mysql://a,b/shop?user=app",
                    "jdbc:mysql://(protocol=pipe,path=x)/shop?user=app",
                })
        void isRefusedWithSeveralHostsOrWithoutTcp(String uri) {
            assertThat(parse(uri, null, null)).isNull();
            assertThat(problems).extracting(Problem::code).containsExactly(ErrorCode.REFUSED_DRIVER_OPTION);
        }
    }

    @Nested
    class OfGo {

        @ParameterizedTest
        @CsvSource({
            "app:s3cret@tcp(db.example:3307)/shop, db.example, 3307, s3cret",
            "app:s3cret@tcp(db.example)/shop, db.example, 3306, s3cret",
            "app:a:b@c/d?e@tcp(db.example)/shop, db.example, 3306, a:b@c/d?e",
            "app@tcp([::1]:3307)/shop?parseTime=true&loc=UTC&charset=utf8mb4, [::1], 3307, ''",
            "app:x@tcp(a)@tcp(db.example:1)/shop, db.example, 1, x@tcp(a)",
        })
        void isRead(String uri, String host, int port, String password) {
            MysqlAddress address = parse(uri, null, null);

            assertThat(problems).isEmpty();
            assertThat(address.host()).isEqualTo(host);
            assertThat(address.port()).isEqualTo(port);
            assertThat(address.user()).isEqualTo("app");
            assertThat(address.password()).isEqualTo(password);
            assertThat(address.database()).isEqualTo("shop");
        }

        @Test
        void takesCredentialsFromTheirOwnKeys() {
            MysqlAddress address = parse("tcp(db:3306)/shop", "app", "s3cret");

            assertThat(address).isEqualTo(new MysqlAddress("db", 3306, "shop", "app", "s3cret", address.options()));
        }

        @Test
        void translatesItsParameters() {
            MysqlAddress address = parse(
                    "app@tcp(db)/shop?timeout=1.5s&readTimeout=2m&tls=skip-verify&collation=utf8mb4_bin"
                            + "&maxAllowedPacket=1024",
                    null,
                    null);

            assertThat(address.options())
                    .containsEntry("connectTimeout", "1500")
                    .containsEntry("socketTimeout", "120000")
                    .containsEntry("sslMode", "REQUIRED")
                    .containsEntry("connectionCollation", "utf8mb4_bin")
                    .containsEntry("maxAllowedPacket", "1024");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "app@unix(/tmp/mysql.sock)/shop",
                    "app@tcp(db:3306)",
                    "app@tcp(db:3306/shop",
                    "app@tcp(db:zero)/shop",
                    "app@tcp(db:70000)/shop",
                    "app@tcp(db)/",
                    "app@tcp(db)/shop?loc=Local",
                    "app@tcp(db)/shop?charset=latin1",
                    "app@tcp(db)/shop?multiStatements=true",
                    "app@tcp(db)/shop?allowAllFiles=true",
                    "app@tcp(db)/shop?tls=custom",
                    "app@tcp(db)/shop?timeout=soon",
                    "app@tcp(db)/shop?sql_mode=''",
                    "app@tcp(db)/sh%zzop",
                    "postgres://app@db/shop",
                    "",
                })
        void isRefusedWhenItCannotBeFollowed(String uri) {
            assertThat(parse(uri, null, null)).isNull();
            assertThat(problems).extracting(Problem::code).containsOnly(ErrorCode.INVALID_MYSQL_ADDRESS);
        }
    }

    @Test
    void asksForAUserAndASchemaAtOnce() {
        assertThat(parse("jdbc:mysql://db", null, null)).isNull();
        assertThat(problems)
                .extracting(Problem::key)
                .containsExactlyInAnyOrder("fluxa.pools.main.mysql.user", "fluxa.pools.main.mysql.uri");
    }

    @Test
    void refusesTwoDifferentPasswords() {
        assertThat(parse("jdbc:mysql://app:hunter2@db/shop", "app", "hunter3")).isNull();
        assertThat(problems).extracting(Problem::key).containsExactly("fluxa.pools.main.mysql.password");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:mysql://app:hunter2@x@db/shop",
                "jdbc:mysql://app:hunter2@db:x/shop",
                "jdbc:mysql://app:hunter2/x@db/shop",
                "jdbc:mysql://app@db/shop?password=hunter2%zz",
                "app:hunter2@tcp(db/shop",
                "app:hunter2@db/shop",
                "app@tcp(db)/shop?hunter2",
                "app@tcp(db)/shop?tls=hunter2",
                "app@tcp(hunter2!)/shop",
            })
    void neverRepeatsASecret(String uri) {
        MysqlConfig config = config(uri, null, null);

        assertThat(AddressParser.parse(
                        config, new PlaceProblems(Place.ofPool(Notation.PROPERTIES, "mysql", "main"), problems)))
                .isNull();
        assertThat(problems).isNotEmpty();
        assertThat(problems.toString() + config).doesNotContain("hunter2");
    }

    @Test
    void showsNoCredentialsAsText() {
        assertThat(parse("jdbc:mysql://app:hunter2@db/shop?trustCertificateKeyStorePassword=hunter3", null, null))
                .hasToString("db:3306/shop");
    }

    private MysqlAddress parse(String uri, String user, String password) {
        return AddressParser.parse(
                config(uri, user, password),
                new PlaceProblems(Place.ofPool(Notation.PROPERTIES, "mysql", "main"), problems));
    }

    private static MysqlConfig config(String uri, String user, String password) {
        return new MysqlConfig("main", uri, user, password, MysqlOptions.DEFAULTS);
    }
}
