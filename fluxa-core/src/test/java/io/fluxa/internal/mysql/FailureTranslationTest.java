package io.fluxa.internal.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.error.CorruptValueException;
import io.fluxa.error.DuplicateKeyException;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.FluxaException;
import io.fluxa.error.LockConflictException;
import io.fluxa.error.OutcomeUnknownException;
import io.fluxa.fixture.ProductProvider;
import io.fluxa.internal.mysql.FailureTranslation.Attempt;
import io.fluxa.schema.EntitySchema;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FailureTranslationTest {

    private static final EntitySchema PRODUCT = new ProductProvider().schema();
    private static final Attempt INSERT = new Attempt("INSERT INTO `product` VALUES (?,?)", PRODUCT);

    private final FailureTranslation translation = new FailureTranslation("main", "db:3306/shop");

    @ParameterizedTest
    @CsvSource({
        "1062, 23000, DUPLICATE_KEY, false",
        "1586, 23000, DUPLICATE_KEY, false",
        "1213, 40001, LOCK_CONFLICT, true",
        "1205, HY000, LOCK_CONFLICT, true",
        "3572, HY000, LOCK_CONFLICT, true",
        "3024, HY000, STORE_TIMEOUT, true",
        "1317, 70100, STORE_TIMEOUT, true",
        "0, 08S01, STORE_UNAVAILABLE, true",
        "1040, 08004, STORE_UNAVAILABLE, true",
        "1053, 08S01, STORE_UNAVAILABLE, true",
        "1045, 28000, ACCESS_DENIED, false",
        "1044, 42000, ACCESS_DENIED, false",
        "1142, 42000, ACCESS_DENIED, false",
        "1698, 28000, ACCESS_DENIED, false",
        "1049, 42000, STATEMENT_REFUSED, false",
        "1146, 42S02, TABLE_MISSING, false",
        "1054, 42S22, SCHEMA_MISMATCH, false",
        "1364, HY000, SCHEMA_MISMATCH, false",
        "1290, HY000, STORE_READ_ONLY, false",
        "1792, 25006, STORE_READ_ONLY, false",
        "1836, HY000, STORE_READ_ONLY, false",
        "1114, HY000, STORE_READ_ONLY, false",
        "1406, 22001, STATEMENT_REFUSED, false",
        "1264, 22003, STATEMENT_REFUSED, false",
        "1048, 23000, STATEMENT_REFUSED, false",
        "1064, 42000, STATEMENT_REFUSED, false",
        "4242, HY000, STATEMENT_REFUSED, false",
    })
    void judgesByVendorCodeAndState(int vendorCode, String state, ErrorCode code, boolean retryable) {
        FluxaException translated = translation.translate(new SQLException("secret", state, vendorCode), INSERT);

        assertThat(translated.code()).isEqualTo(code);
        assertThat(translated.retryable()).isEqualTo(retryable);
    }

    @ParameterizedTest
    @CsvSource({"1062, 23000", "1366, HY000", "1064, 42000", "0, 08S01", "0, 22018", "3819, HY000"})
    void neverShowsTheDriversText(int vendorCode, String state) {
        SQLException failure = new SQLException("Duplicate entry 'hunter2' for key 'product.name'", state, vendorCode);
        failure.initCause(new IllegalStateException("hunter2"));

        assertThat(printed(translation.translate(failure, INSERT))).doesNotContain("hunter2");
        assertThat(printed(translation.outcomeUnknown(failure, INSERT))).doesNotContain("hunter2");
    }

    @ParameterizedTest
    @CsvSource({"3572, true", "1205, false", "1213, false"})
    void tellsALockThatWasNotWaitedForFromATransactionThatIsLost(int vendorCode, boolean atOnce) {
        assertThat(translation.translate(new SQLException("", "HY000", vendorCode), INSERT))
                .isInstanceOfSatisfying(
                        LockConflictException.class,
                        conflict -> assertThat(conflict.refusedAtOnce()).isEqualTo(atOnce));
    }

    @Test
    void keepsCodesAndStackOfTheCause() {
        SQLException failure = new SQLException("secret", "42000", 1064);

        assertThat(translation.translate(failure, INSERT))
                .hasCauseInstanceOf(SQLException.class)
                .satisfies(translated -> {
                    SQLException cause = (SQLException) translated.getCause();
                    assertThat(cause.getErrorCode()).isEqualTo(1064);
                    assertThat(cause.getSQLState()).isEqualTo("42000");
                    assertThat(cause.getStackTrace()).isEqualTo(failure.getStackTrace());
                });
    }

    @ParameterizedTest
    @CsvSource({
        "Duplicate entry 'x' for key 'product.name', name",
        "Duplicate entry 'x' for key 'name', name",
        "Duplicate entry 'x' for key 'product.NAME', name",
        "Duplicate entry '1' for key 'product.PRIMARY', PRIMARY",
        "Duplicate entry '1' for key 'product.added_by_hand', added_by_hand",
        "Doppelter Eintrag 'for key 'product.PRIMARY'' 'product.name', name",
        "no quotes at all, unknown",
    })
    void namesTheIndexThatRefusedTheRow(String text, String index) {
        FluxaException translated =
                translation.translate(new SQLException(text.replace("''", "'"), "23000", 1062), INSERT);

        assertThat(translated).isInstanceOfSatisfying(DuplicateKeyException.class, duplicate -> {
            assertThat(duplicate.entity()).isEqualTo("Product");
            assertThat(duplicate.index()).isEqualTo(index);
        });
    }

    @Test
    void namesTheMissingTableAndTheMend() {
        SQLException failure = new SQLException("Table 'shop.product' doesn't exist", "42S02", 1146);

        assertThat(translation.translate(failure, INSERT))
                .hasMessageContainingAll("'shop.product'", "Product", "fluxa.schema.on-start=safe");
    }

    @Test
    void tellsAClientSideValueFromAServerSideOne() {
        assertThat(translation.translate(new SQLDataException("'300' is no byte", "22003"), INSERT))
                .isInstanceOf(CorruptValueException.class);
        assertThat(translation
                        .translate(new SQLDataException("bad date", "22007", 1292), INSERT)
                        .code())
                .isEqualTo(ErrorCode.STATEMENT_REFUSED);
    }

    @Test
    void tellsAnAnswerThatDidNotComeFromAServerThatIsNotThere() {
        SQLException silent = new SQLException("Communications link failure", "08S01");
        silent.initCause(new SocketTimeoutException("Read timed out"));
        SQLException absent = new SQLException("Communications link failure", "08S01");
        absent.initCause(new ConnectException("Connection refused"));

        assertThat(translation.translate(silent, INSERT).code()).isEqualTo(ErrorCode.STORE_TIMEOUT);
        assertThat(translation.translate(absent, INSERT))
                .hasMessageContainingAll("FLX-4004", "db:3306", "ConnectException");
    }

    @Test
    void knowsAConnectionThatIsLostInTheMiddleOfAResult() {
        SQLException lost = new SQLException("Error retrieving record", "S1000");
        lost.initCause(new ConnectException("Connection reset"));

        assertThat(SqlFailure.breaksConnection(lost)).isTrue();
        assertThat(SqlFailure.breaksConnection(new SQLException("something else", "S1000")))
                .isFalse();
        assertThat(translation.translate(lost, INSERT).code()).isEqualTo(ErrorCode.STORE_UNAVAILABLE);
    }

    @Test
    void saysThatNobodyKnowsTheOutcome() {
        SQLException failure = new SQLException("secret", "08S01");

        assertThat(translation.outcomeUnknown(failure, new Attempt("COMMIT", null)))
                .isInstanceOf(OutcomeUnknownException.class)
                .hasMessageContaining("COMMIT");
    }

    @ParameterizedTest
    @ValueSource(ints = {1053, 1153, 4031})
    void givesUpConnectionsThatTheServerCloses(int vendorCode) {
        assertThat(SqlFailure.breaksConnection(new SQLException("secret", "HY000", vendorCode)))
                .isTrue();
    }

    @Test
    void keepsConnectionsAfterARefusal() {
        assertThat(SqlFailure.breaksConnection(new SQLException("secret", "23000", 1062)))
                .isFalse();
    }

    @Test
    void shortensLongStatements() {
        Attempt attempt = new Attempt("SELECT\n  " + "?,".repeat(1_000), null);

        assertThat(attempt.toString()).startsWith("SELECT ?,?").hasSizeLessThan(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "1264; Out of range value for column 'stock' at row 1; stock",
                "1264; Out of range value for column 'secret' at row 1;",
                "1690; BIGINT value is out of range in '(`shop`.`product`.`stock` + 9223372036854775807)'; stock",
                "1690; BIGINT value is out of range in '(`shop`.`product`.`stock` - 5)';",
                "1690; BIGINT value is out of range in '((`p`.`stock` + 5) * (`p`.`id` + 1))';"
            })
    void namesTheColumnOfANumberThatIsOutOfRange(int vendorCode, String text, @Nullable String column) {
        assertThat(translation
                        .translate(new SQLException(text, "22003", vendorCode), INSERT)
                        .getCause())
                .isInstanceOfSatisfying(
                        OutOfRangeFailure.class,
                        cause -> assertThat(cause.column()).isEqualTo(Optional.ofNullable(column)))
                .hasMessage("error " + vendorCode + " (22003)");
    }

    private static String printed(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
