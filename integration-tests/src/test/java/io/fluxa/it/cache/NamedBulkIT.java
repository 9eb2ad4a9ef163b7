package io.fluxa.it.cache;

import static io.fluxa.query.Query.where;
import static io.fluxa.query.Update.increase;
import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.observe.QueryEvent;
import io.fluxa.query.Query;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.RedisServer;
import io.fluxa.test.Statements;
import org.junit.jupiter.api.Test;

/** Bulk changes of an entity with a cache do what they do without one. */
@FluxaTest(entities = Track.class)
class NamedBulkIT {

    private static final int MANY = 50_001;

    private final Engine engine;
    private final TrackProvider tracks;

    NamedBulkIT(Engine engine, TrackProvider tracks) {
        this.engine = engine;
        this.tracks = tracks;
    }

    @Test
    void changesTheRowsInTheOrderOfTheQuery(FluxaContext context, Statements statements) {
        long first = stored(1, 1);
        long second = stored(1, 2);
        long third = stored(1, 3);
        place(second);
        statements.clear();

        long changed = tracks.updateMany(
                context,
                where(TrackFields.ALBUM.eq(1)).orderBy(TrackFields.PLACE.desc()),
                increase(TrackFields.PLACE, 1));

        assertThat(changed).isEqualTo(3);
        assertThat(statements.queries())
                .containsExactly(
                        "SELECT `id` FROM `track` WHERE `album` = ? AND `fake_delete` = 0 ORDER BY `place` DESC FOR UPDATE",
                        "UPDATE `track` SET `place` = `place` + ? WHERE `id` IN (?,?,?) ORDER BY `place` DESC");
        assertThat(new int[] {place(first), place(second), place(third)}).containsExactly(2, 3, 4);
    }

    @Test
    void changesTheRowsInTheOrderOfTheQueryWithMoreThanOneStatement(FluxaContext context, Statements statements) {
        fill(5_000);

        long changed = tracks.updateMany(
                context,
                where(TrackFields.ALBUM.eq(1)).orderBy(TrackFields.PLACE.desc()),
                increase(TrackFields.PLACE, 1));

        assertThat(changed).isEqualTo(5_000);
        assertThat(statements.queries())
                .filteredOn(sql -> sql.startsWith("UPDATE"))
                .hasSize(2);
    }

    @Test
    void marksTheFirstRowsThatAreNotMarkedYet(FluxaContext context) {
        long[] ids = {stored(1, 1), stored(1, 2), stored(1, 3)};
        Query<TrackEntity> two =
                where(TrackFields.ALBUM.eq(1)).withFakeDeletes().limit(2);

        assertThat(tracks.deleteMany(context, two)).isEqualTo(2);
        assertThat(tracks.deleteMany(context, two)).isEqualTo(1);
        assertThat(tracks.deleteMany(context, two)).isZero();

        assertThat(tracks.getByIds(context, ids)).hasSize(3).allMatch(TrackEntity::isFakeDelete);
    }

    @Test
    void locksNoMoreThanTheLimitWithoutAnOrder(FluxaContext context, Statements statements) {
        stored(1, 1);
        stored(1, 2);
        statements.clear();

        tracks.updateMany(context, where(TrackFields.ALBUM.eq(1)).limit(1), increase(TrackFields.PLACE, 5));

        assertThat(statements.queries().get(0))
                .isEqualTo("SELECT `id` FROM `track` WHERE `album` = ? AND `fake_delete` = 0 LIMIT ? FOR UPDATE");
    }

    @Test
    void breaksTheWholeTableWhenItChangesVeryManyRows(FluxaContext context, Statements statements, RedisServer redis) {
        fill(MANY);
        long id = tracks.searchOne(context, where(TrackFields.PLACE.eq(7)))
                .orElseThrow()
                .getId();
        assertThat(place(id)).isEqualTo(7);
        statements.clear();

        long changed = tracks.updateMany(context, where(TrackFields.ALBUM.eq(1)), increase(TrackFields.PLACE, MANY));

        assertThat(changed).isEqualTo(MANY);
        assertThat(statements.redis())
                .extracting(QueryEvent::query)
                .noneMatch(command -> command.startsWith("DEL ") && command.length() > 1_000);
        assertThat(redis.command("DBSIZE")).isEqualTo("0");
        assertThat(place(id)).isEqualTo(7 + MANY);
    }

    private long stored(int album, int place) {
        try (FluxaContext context = engine.newContext()) {
            TrackEntity track = tracks.create(context);
            track.setAlbum(album);
            track.setPlace(place);
            context.flush();
            return track.getId();
        }
    }

    /** Stores rows with the places 1 to a number in album 1, by one statement. */
    private void fill(int rows) {
        String digit = "(SELECT 0 d UNION SELECT 1 UNION SELECT 2 UNION SELECT 3 UNION SELECT 4"
                + " UNION SELECT 5 UNION SELECT 6 UNION SELECT 7 UNION SELECT 8 UNION SELECT 9)";
        try (FluxaContext context = engine.newContext()) {
            engine.mysql("default")
                    .exec(
                            context,
                            "INSERT INTO track (id, album, place) SELECT n, 1, n FROM"
                                    + " (SELECT 1 + a.d + 10*b.d + 100*c.d + 1000*e.d + 10000*f.d AS n FROM "
                                    + digit + " a, " + digit + " b, " + digit + " c, " + digit + " e, " + digit
                                    + " f) numbers WHERE n <= ?",
                            rows);
        }
    }

    private int place(long id) {
        try (FluxaContext context = engine.newContext()) {
            return tracks.mustGetById(context, id).getPlace();
        }
    }
}
