package io.fluxa.it.crud;

import static io.fluxa.query.Query.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.Registry;
import io.fluxa.devservices.mysql.MysqlOptions;
import io.fluxa.devservices.mysql.RunningMysql;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.InvalidValueException;
import io.fluxa.error.StatementException;
import io.fluxa.it.TestMysql;
import io.fluxa.query.Condition;
import io.fluxa.query.Where;
import io.fluxa.schema.SchemaPolicy;
import io.fluxa.test.Statements;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server that takes statements of one MiB. */
class PacketIT {

    private static final int LARGE = 600_000;
    private static final int SMALL = 100;
    private static final String COLUMNS = "INSERT INTO `attachment` (`id`,`name`,`text`,`content`) VALUES ";
    private static final String ROW = "(?,?,?,?)";

    private static RunningMysql server;

    private final Statements statements = new Statements();
    private final Random random = new Random(7);
    private Engine engine;
    private FluxaContext context;
    private AttachmentProvider attachments;

    @BeforeAll
    static void startServer() {
        server = TestMysql.start(MysqlOptions.builder()
                .name("it-packet")
                .serverOption("--max-allowed-packet=1M")
                .build());
    }

    @AfterAll
    static void stopServer() {
        if (server != null) {
            server.close();
        }
    }

    @BeforeEach
    void open() throws SQLException {
        open("");
    }

    private void open(String options) throws SQLException {
        engine = Registry.create()
                .mysql(
                        "default",
                        server.jdbcUrl(TestMysql.newSchema(server)) + options,
                        server.user(),
                        server.password(),
                        mysql -> {})
                .entities(Attachment.class)
                .schemaOnStart(SchemaPolicy.SAFE)
                .validate();
        context = engine.newContext();
        context.logQueries(statements);
        attachments = engine.provider(AttachmentProvider.class);
    }

    @AfterEach
    void close() {
        context.clearFlush();
        context.close();
        engine.close();
    }

    @Test
    void insertsLargeRowsOneByOneInOneTransaction() {
        List<AttachmentEntity> created = created(LARGE, LARGE, LARGE);
        context.flush();

        assertThat(statements.queries()).containsExactly(COLUMNS + ROW, COLUMNS + ROW, COLUMNS + ROW);
        assertThat(statements.roundTrips()).isEqualTo(5);
        requireStored(created);
    }

    @Test
    void insertsRowsOfMixedSizesTogetherWhereTheyFit() {
        List<AttachmentEntity> created = created(SMALL, SMALL, LARGE, SMALL, 400_000, SMALL);
        context.flush();

        assertThat(statements.queries())
                .containsExactly(COLUMNS + ROW + "," + ROW, COLUMNS + ROW, COLUMNS + ROW + "," + ROW + "," + ROW);
        requireStored(created);
    }

    @Test
    void insertsSmallRowsByTheHundred() {
        List<AttachmentEntity> created =
                created(IntStream.generate(() -> SMALL).limit(250).toArray());
        context.flush();

        assertThat(statements.mysql()).extracting(event -> event.rows()).containsExactly(100L, 100L, 50L);
        requireStored(created);
    }

    @Test
    void updatesToLargeValuesOneByOne() {
        List<AttachmentEntity> some = created(SMALL, SMALL, SMALL);
        context.flush();
        statements.clear();

        some.forEach(attachment -> attachment.setContent(bytes(LARGE)));
        context.flush();

        String update = "UPDATE `attachment` SET `content` = ? WHERE `id` = ?";
        assertThat(statements.queries()).containsExactly(update, update, update);
        assertThat(statements.roundTrips()).isEqualTo(5);
        requireStored(some);
    }

    @Test
    void updatesManyRowsToOneLargeValueByOneStatement() {
        List<AttachmentEntity> some = created(SMALL, SMALL, SMALL);
        context.flush();
        statements.clear();

        byte[] shared = bytes(LARGE);
        some.forEach(attachment -> attachment.setContent(shared));
        context.flush();

        assertThat(statements.queries()).containsExactly("UPDATE `attachment` SET `content` = ? WHERE `id` IN (?,?,?)");
        requireStored(some);
    }

    @Test
    void updatesOtherColumnsOfLargeRowsTogether() {
        List<AttachmentEntity> some = created(LARGE, LARGE, LARGE);
        context.flush();
        statements.clear();

        some.forEach(attachment -> attachment.setName("renamed"));
        context.flush();

        assertThat(statements.queries()).containsExactly("UPDATE `attachment` SET `name` = ? WHERE `id` IN (?,?,?)");
    }

    @Test
    void neitherRepeatsALargeRowNorExceedsThePacketByIt() {
        List<AttachmentEntity> some = created(SMALL, SMALL, SMALL, SMALL, SMALL);
        context.flush();
        statements.clear();

        some.forEach(attachment -> attachment.setContent(bytes(90_000)));
        context.flush();

        assertThat(statements.mysql()).extracting(event -> event.rows()).containsExactly(4L, 1L);
        requireStored(some);
    }

    @Test
    void refusesARowThatFitsNoStatementBeforeAnythingIsSent() {
        created(SMALL);
        AttachmentEntity tooLarge = created(1 << 20).get(0);
        statements.clear();

        assertThatThrownBy(context::flush)
                .isInstanceOfSatisfying(InvalidValueException.class, e -> {
                    assertThat(e.code()).isEqualTo(ErrorCode.ROW_TOO_LARGE);
                    assertThat(e.field()).isEqualTo("content");
                })
                .hasMessageContaining("row " + tooLarge.getId())
                .hasMessageContaining("1048576");

        assertThat(statements.all()).isEmpty();
        assertThat(tooLarge.dirty()).isTrue();
        tooLarge.setContent(bytes(SMALL));
        context.flush();
        assertThat(statements.queries()).containsExactly(COLUMNS + ROW + "," + ROW);
    }

    @ParameterizedTest
    @ValueSource(ints = {1_100_000, 5_000_000})
    void refusesAConditionThatFitsNoStatement(int length) {
        created(SMALL);
        context.flush();
        String tooLong = "'".repeat(length);

        for (Condition<AttachmentEntity> condition : List.of(
                AttachmentFields.TEXT.eq(tooLong),
                AttachmentFields.NAME.contains(tooLong),
                Where.<AttachmentEntity>sql("`name` = ?", tooLong))) {
            assertThatThrownBy(() -> attachments.searchMany(context, where(condition)))
                    .isInstanceOfSatisfying(
                            StatementException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.STATEMENT_REFUSED));
        }
        assertThat(attachments.count(context, where(AttachmentFields.TEXT.isNull())))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1_040_000, 1_000_000})
    void storesTheLargestRowsThatItLetsPass(int size) {
        List<AttachmentEntity> created = created(size);
        context.flush();

        requireStored(created);
    }

    @Test
    void staysBelowTheLimitWhereValuesAreSentAsText() throws SQLException {
        close();
        open("&useServerPrepStmts=false");
        byte[] doubled = new byte[170_000]; // the driver escapes each zero
        List<AttachmentEntity> created = created(SMALL, SMALL, SMALL);
        created.forEach(attachment -> attachment.setContent(doubled));
        created.get(0).setText("'".repeat(100_000));
        context.flush();

        assertThat(statements.mysql()).extracting(event -> event.rows()).containsExactly(2L, 1L);
        requireStored(created);
    }

    private List<AttachmentEntity> created(int... sizes) {
        List<AttachmentEntity> created = new ArrayList<>();
        for (int size : sizes) {
            AttachmentEntity attachment = attachments.create(context);
            attachment.setName("n");
            attachment.setContent(bytes(size));
            created.add(attachment);
        }
        statements.clear();
        return created;
    }

    private byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        random.nextBytes(bytes);
        return bytes;
    }

    private void requireStored(List<AttachmentEntity> expected) {
        try (FluxaContext other = engine.newContext()) {
            assertThat(expected).allSatisfy(attachment -> {
                AttachmentEntity stored = attachments.mustGetById(other, attachment.getId());
                assertThat(Arrays.equals(stored.getContent(), attachment.getContent()))
                        .isTrue();
                assertThat(stored.getText()).isEqualTo(attachment.getText());
            });
        }
    }
}
