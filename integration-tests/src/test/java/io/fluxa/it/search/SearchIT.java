package io.fluxa.it.search;

import static io.fluxa.query.Query.sortedBy;
import static io.fluxa.query.Query.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.Page;
import io.fluxa.error.EntityException;
import io.fluxa.error.ErrorCode;
import io.fluxa.it.search.Post.Label;
import io.fluxa.it.search.Post.Status;
import io.fluxa.query.Aggregate;
import io.fluxa.query.Condition;
import io.fluxa.query.Projection;
import io.fluxa.query.Query;
import io.fluxa.query.Where;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.Statements;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Searches over three posts {@code a}, {@code b} and {@code c}, and {@code d}, which is softly deleted. */
@FluxaTest(entities = {Post.class, Author.class})
class SearchIT {

    private static final String SELECT =
            "SELECT `id`,`title`,`subtitle`,`views`,`rating`,`score`,`status`,`labels`,`price`,`author`,`fake_delete`"
                    + " FROM `post` WHERE ";
    private static final String NOT_DELETED = "`fake_delete` = 0";
    private static final Condition<PostEntity> NEVER = PostFields.TITLE.eq("never");

    private long a;
    private long b;
    private long c;
    private long d;

    @BeforeEach
    void storePosts(Engine engine) {
        try (FluxaContext context = engine.newContext()) {
            AuthorEntity author = engine.provider(AuthorProvider.class).create(context);
            author.setName("Ada");
            PostEntity first = post(context, "a", null, 1, Status.OPEN, Set.of(Label.RED));
            first.setScore(5);
            first.setPrice(new BigDecimal("1.50"));
            first.setAuthor(author);
            PostEntity second = post(context, "b", "x", -1, Status.CLOSED, Set.of());
            PostEntity third = post(context, "c", "x", 3, Status.OPEN, Set.of(Label.RED, Label.BLUE));
            third.setScore(-2);
            third.setPrice(new BigDecimal("2.50"));
            PostEntity last = post(context, "d", null, 9, Status.DRAFT, Set.of(Label.BLUE));
            context.flush();
            last.delete();
            context.flush();
            a = first.getId();
            b = second.getId();
            c = third.getId();
            d = last.getId();
        }
    }

    private static PostEntity post(
            FluxaContext context,
            String title,
            @Nullable String subtitle,
            long views,
            Status status,
            Set<Label> labels) {
        PostEntity post = context.engine().provider(PostProvider.class).create(context);
        post.setTitle(title);
        post.setSubtitle(subtitle);
        post.setViews(views);
        post.setRating(255);
        post.setStatus(status);
        post.setLabels(labels);
        return post;
    }

    private static void assertRefused(ThrowingCallable call, ErrorCode code) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        EntityException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    @Nested
    class One {

        @Test
        void isTheFirstInItsOrder(FluxaContext context, PostProvider posts, Statements statements) {
            assertThat(posts.searchOne(context, sortedBy(PostFields.TITLE.desc())))
                    .map(PostEntity::getId)
                    .contains(c);
            assertThat(statements.queries()).containsExactly(SELECT + NOT_DELETED + " ORDER BY `title` DESC LIMIT 1");
        }

        @Test
        void isTheFirstOfItsPage(FluxaContext context, PostProvider posts, Statements statements) {
            Query<PostEntity> query =
                    sortedBy(PostFields.STATUS.asc(), PostFields.SUBTITLE.asc()).page(2, 2);

            assertThat(posts.searchOne(context, query)).map(PostEntity::getId).contains(b);
            assertThat(posts.searchOne(context, query.page(3, 2))).isEmpty();
            assertThat(statements.queries())
                    .containsOnly(SELECT + NOT_DELETED + " ORDER BY `status` ASC,`subtitle` ASC,`id` ASC LIMIT ?,1");
        }

        @Test
        void hasNoOrderWhenNoneWasAskedFor(FluxaContext context, PostProvider posts, Statements statements) {
            assertThat(posts.searchOne(context, where(PostFields.TITLE.eq("b"))))
                    .map(PostEntity::getId)
                    .contains(b);
            assertThat(posts.searchOne(context, where(NEVER))).isEmpty();
            assertThat(statements.queries()).containsOnly(SELECT + "`title` = ? AND " + NOT_DELETED + " LIMIT 1");
        }

        @Test
        void isLookedUpInTheContextByItsExactId(FluxaContext context, PostProvider posts, Statements statements) {
            PostEntity known = posts.mustGetById(context, a);
            statements.clear();

            assertThat(posts.searchOne(context, where(PostFields.ID.eq(a)))).containsSame(known);
            assertThat(posts.searchOne(context, where(PostFields.ID.eq(a)).orderBy(PostFields.TITLE.asc())))
                    .containsSame(known);
            assertThat(statements.all()).isEmpty();

            assertThat(posts.searchOne(context, where(PostFields.ID.eq(b))))
                    .map(PostEntity::getTitle)
                    .contains("b");
            assertThat(posts.searchOne(context, where(PostFields.ID.eq(a), PostFields.TITLE.eq("b"))))
                    .isEmpty();
            assertThat(statements.queries()).hasSize(2);
        }

        @Test
        void isNotSoftlyDeletedUnlessThatWasAskedFor(FluxaContext context, PostProvider posts) {
            Query<PostEntity> query = where(PostFields.ID.eq(d));

            assertThat(posts.getById(context, d)).isPresent();
            assertThat(posts.searchOne(context, query)).isEmpty();
            assertThat(posts.searchOne(context, query.withFakeDeletes())).isPresent();
        }
    }

    @Nested
    class Many {

        @Test
        void areCountedFirstAndNotReadWhenThereAreNone(
                FluxaContext context, PostProvider posts, Statements statements) {
            Page<PostEntity> page =
                    posts.searchManyWithTotal(context, where(NEVER).page(1, 10));

            assertThat(page.getTotal()).isZero();
            assertThat(page.getItems()).isEmpty();
            assertThat(statements.queries())
                    .containsExactly("SELECT COUNT(*) FROM `post` WHERE `title` = ? AND " + NOT_DELETED);
            assertThat(statements.roundTrips()).isEqualTo(1);
        }

        @Test
        void haveATotalBeyondTheLastPage(FluxaContext context, PostProvider posts, Statements statements) {
            Page<PostEntity> page = posts.searchManyWithTotal(
                    context, Query.<PostEntity>all().page(Integer.MAX_VALUE, Integer.MAX_VALUE));

            assertThat(page.getTotal()).isEqualTo(3);
            assertThat(page.getItems()).isEmpty();
            assertThat(statements.roundTrips()).isEqualTo(2);
        }

        @Test
        void areNoneInAnEmptyList(FluxaContext context, PostProvider posts, Statements statements) {
            assertThat(posts.searchMany(context, where(PostFields.TITLE.in()))).isEmpty();
            assertThat(posts.searchMany(context, where(PostFields.SUBTITLE.notIn())))
                    .extracting(PostEntity::getId)
                    .containsExactly(a, b, c);
            assertThat(statements.queries())
                    .containsExactly(
                            SELECT + "FALSE AND " + NOT_DELETED + " ORDER BY `id` ASC",
                            SELECT + "TRUE AND " + NOT_DELETED + " ORDER BY `id` ASC");
        }

        @Test
        void areIdsANumberOrNothingButWhetherThereAreAny(
                FluxaContext context, PostProvider posts, Statements statements) {
            Query<PostEntity> query = where(PostFields.SUBTITLE.eq("X"))
                    .orderBy(PostFields.SCORE.desc())
                    .page(1, 1);

            assertThat(posts.searchIds(context, query)).containsExactly(c);
            assertThat(posts.count(context, query)).isEqualTo(2);
            assertThat(posts.exists(context, query)).isTrue();
            assertThat(posts.exists(context, where(NEVER))).isFalse();
            String condition = " FROM `post` WHERE `subtitle` = ? AND " + NOT_DELETED;
            assertThat(statements.queries())
                    .containsExactly(
                            "SELECT `id`" + condition + " ORDER BY `score` DESC,`id` DESC LIMIT ?,?",
                            "SELECT COUNT(*)" + condition,
                            "SELECT 1" + condition + " LIMIT 1",
                            "SELECT 1 FROM `post` WHERE `title` = ? AND " + NOT_DELETED + " LIMIT 1");
        }

        @Test
        void haveNoPageBeforeTheFirst() {
            assertRefused(() -> Query.<PostEntity>all().page(0, 1), ErrorCode.INVALID_PAGE);
            assertRefused(() -> Query.<PostEntity>all().page(1, 0), ErrorCode.INVALID_PAGE);
            assertRefused(() -> Query.<PostEntity>all().limit(-1), ErrorCode.INVALID_PAGE);
        }
    }

    @Nested
    class Values {

        private record Line(
                String title,
                long views,
                int rating,
                Status status,
                Set<Label> labels,
                @Nullable Long author) {}

        @Test
        void becomeRecords(FluxaContext context, PostProvider posts, Statements statements) {
            List<Line> lines = posts.select(
                    context,
                    Query.all(),
                    Projection.of(
                            PostFields.TITLE,
                            PostFields.VIEWS,
                            PostFields.RATING,
                            PostFields.STATUS,
                            PostFields.LABELS,
                            PostFields.AUTHOR,
                            Line::new));

            assertThat(lines).hasSize(3);
            assertThat(lines.get(0).author()).isNotNull();
            assertThat(lines.get(1)).isEqualTo(new Line("b", -1, 255, Status.CLOSED, Set.of(), null));
            assertThat(lines.get(2).labels()).containsExactly(Label.RED, Label.BLUE);
            assertThat(statements.queries())
                    .containsExactly("SELECT `title`,`views`,`rating`,`status`,`labels`,`author` FROM `post` WHERE "
                            + NOT_DELETED + " ORDER BY `id` ASC");
        }

        @Test
        void areDifferentAndBeginWithNull(FluxaContext context, PostProvider posts, Statements statements) {
            assertThat(posts.distinct(context, Query.all(), PostFields.SUBTITLE))
                    .containsExactly(null, "x");
            assertThat(posts.distinct(context, Query.all(), PostFields.STATUS))
                    .containsExactly(Status.OPEN, Status.CLOSED);
            assertThat(posts.distinct(context, sortedBy(PostFields.VIEWS.desc()), PostFields.VIEWS))
                    .containsExactly(-1L, 3L, 1L);
            assertThat(posts.distinct(context, Query.<PostEntity>all().withFakeDeletes(), PostFields.FAKE_DELETE))
                    .containsExactly(false, true);
            assertThat(statements.queries())
                    .contains(
                            "SELECT DISTINCT `subtitle` FROM `post` WHERE " + NOT_DELETED + " ORDER BY `subtitle` ASC");
            assertThat(statements.roundTrips()).isEqualTo(4);
        }

        @Test
        void areReadFromMysqlAndNotFromTheContext(FluxaContext context, PostProvider posts) {
            posts.mustGetById(context, a).setTitle("z");

            assertThat(posts.distinct(context, Query.all(), PostFields.TITLE)).containsExactly("a", "b", "c");
        }
    }

    @Nested
    class Groups {

        private record Group(
                Status status,
                @Nullable String subtitle,
                long rows,
                @Nullable BigDecimal price) {}

        private final Projection<PostEntity, Group> groups = Projection.of(
                PostFields.STATUS, PostFields.SUBTITLE, Aggregate.count(), PostFields.PRICE.max(), Group::new);

        @Test
        void haveTwoFieldsInCommon(FluxaContext context, PostProvider posts, Statements statements) {
            assertThat(posts.select(context, Query.<PostEntity>all().withFakeDeletes(), groups))
                    .containsExactly(
                            new Group(Status.OPEN, null, 1, new BigDecimal("1.50")),
                            new Group(Status.OPEN, "x", 1, new BigDecimal("2.50")),
                            new Group(Status.DRAFT, null, 1, null),
                            new Group(Status.CLOSED, "x", 1, null));
            assertThat(statements.queries())
                    .containsExactly("SELECT `status`,`subtitle`,COUNT(*),MAX(`price`) FROM `post`"
                            + " GROUP BY `status`,`subtitle` ORDER BY `status` ASC,`subtitle` ASC");
        }

        @Test
        void areSortedByTheirResults(FluxaContext context, PostProvider posts) {
            assertThat(posts.select(
                            context,
                            Query.<PostEntity>all().limit(2),
                            groups.orderBy(PostFields.PRICE.max().desc())))
                    .extracting(Group::status, Group::subtitle)
                    .containsExactly(tuple(Status.OPEN, "x"), tuple(Status.OPEN, null));
        }

        @Test
        void areNotSortedByWhatTheyDoNotShow(FluxaContext context, PostProvider posts, Statements statements) {
            assertRefused(
                    () -> posts.select(context, sortedBy(PostFields.VIEWS.asc()), groups), ErrorCode.INVALID_CONDITION);
            assertThat(statements.all()).isEmpty();
        }

        @Test
        void areNoneOfNoRowsUnlessAllRowsAreOne(FluxaContext context, PostProvider posts) {
            assertThat(posts.select(context, where(NEVER), groups)).isEmpty();
            assertThat(posts.select(
                            context,
                            where(NEVER),
                            Projection.of(Aggregate.count(), PostFields.VIEWS.max(), Arrays::<Object>asList)))
                    .containsExactly(Arrays.asList(0L, null));
        }
    }

    @Nested
    class Results {

        @Test
        void ofNoRowsAreZeroOrNothing(FluxaContext context, PostProvider posts, Statements statements) {
            Query<PostEntity> none = where(NEVER);

            assertThat(posts.aggregate(context, none, Aggregate.count())).isZero();
            assertThat(posts.aggregate(context, none, PostFields.VIEWS.sum())).isZero();
            assertThat(posts.aggregate(context, none, PostFields.PRICE.sum())).isZero();
            assertThat(posts.aggregate(context, none, PostFields.SCORE.countDistinct()))
                    .isZero();
            assertThat(posts.aggregate(context, none, PostFields.SCORE.avg())).isNull();
            assertThat(posts.aggregate(context, none, PostFields.TITLE.max())).isNull();
            assertThat(posts.aggregate(context, none, PostFields.VIEWS.min())).isNull();
            assertThat(statements.roundTrips()).isEqualTo(7);
        }

        @Test
        void leaveNullOut(FluxaContext context, PostProvider posts) {
            assertThat(posts.aggregate(context, Query.all(), PostFields.SCORE.sum()))
                    .isEqualTo(3);
            assertThat(posts.aggregate(context, Query.all(), PostFields.SCORE.avg()))
                    .isEqualTo("1.5000");
            assertThat(posts.aggregate(context, Query.all(), PostFields.PRICE.avg()))
                    .isEqualTo("2.000000");
            assertThat(posts.aggregate(context, Query.all(), PostFields.SUBTITLE.countDistinct()))
                    .isEqualTo(1);
        }

        @Test
        void areUnsignedWhereTheColumnIs(FluxaContext context, PostProvider posts) {
            assertThat(posts.aggregate(context, Query.all(), PostFields.VIEWS.max()))
                    .isEqualTo(-1);
            assertThat(posts.aggregate(context, Query.all(), PostFields.VIEWS.min()))
                    .isEqualTo(1);
            assertThat(posts.aggregate(context, Query.all(), PostFields.VIEWS.avg()))
                    .isEqualTo("6148914691236517206.3333");
            assertThat(posts.aggregate(context, Query.all(), PostFields.RATING.max()))
                    .isEqualTo(255);
        }

        @Test
        void areRefusedWhenASumIsNoLong(FluxaContext context, PostProvider posts) {
            assertRefused(
                    () -> posts.aggregate(context, Query.all(), PostFields.VIEWS.sum()), ErrorCode.VALUE_OUT_OF_RANGE);
            posts.mustGetById(context, b).setViews(Long.MAX_VALUE - 4);
            context.flush();
            assertThat(posts.aggregate(context, Query.all(), PostFields.VIEWS.sum()))
                    .isEqualTo(Long.MAX_VALUE);
        }
    }

    @Nested
    class Changes {

        @Test
        void thatWereNotFlushedAreNotSearchedButShown(FluxaContext context, PostProvider posts) {
            PostEntity changed = posts.mustGetById(context, a);
            changed.setTitle("z");

            assertThat(posts.searchMany(context, where(PostFields.TITLE.eq("a"))))
                    .containsExactly(changed);
            assertThat(posts.searchMany(context, where(PostFields.TITLE.eq("z"))))
                    .isEmpty();
            assertThat(changed.getTitle()).isEqualTo("z");
        }

        @Test
        void thatDeleteARowLeaveItOut(FluxaContext context, PostProvider posts) {
            posts.mustGetById(context, a).delete();

            assertThat(posts.searchMany(context, Query.all()))
                    .extracting(PostEntity::getId)
                    .containsExactly(b, c);
            assertThat(posts.searchOne(context, where(PostFields.ID.eq(a)))).isEmpty();
            assertThat(posts.searchOne(context, where(PostFields.TITLE.eq("a"))))
                    .isEmpty();
            assertThat(posts.count(context, Query.all())).isEqualTo(3);
            assertThat(posts.searchIds(context, Query.all())).containsExactly(a, b, c);
        }

        @Test
        void thatCreateARowAreFoundAfterTheirFlush(FluxaContext context, PostProvider posts) {
            PostEntity created = post(context, "new", null, 0, Status.DRAFT, Set.of());
            Query<PostEntity> query = where(PostFields.TITLE.eq("new"));

            assertThat(posts.searchMany(context, query)).isEmpty();
            context.flush();
            assertThat(posts.searchMany(context, query)).containsExactly(created);
        }

        @Test
        void areSeenInsideOfTheirTransactionOnly(Engine engine, FluxaContext context, PostProvider posts) {
            Query<PostEntity> query = where(PostFields.TITLE.eq("new"));
            context.transaction(tx -> {
                post(tx, "new", null, 0, Status.DRAFT, Set.of());
                tx.flush();

                assertThat(posts.count(tx, query)).isEqualTo(1);
                assertThat(posts.searchOne(tx, query)).isPresent();
                try (FluxaContext other = engine.newContext()) {
                    assertThat(posts.exists(other, query)).isFalse();
                }
            });
            assertThat(posts.exists(context, query)).isTrue();
        }
    }

    @Nested
    class ConditionsInSql {

        @Test
        void standBesideTypedOnes(FluxaContext context, PostProvider posts, Statements statements) {
            Where<PostEntity> sql = Where.<PostEntity>sql("`score` > ? OR `views` = ?", 100, 100)
                    .append("OR `title` IN ?", List.of("b", "c", "d"))
                    .parameter(2, 1);

            assertThat(posts.searchMany(context, where(sql, PostFields.STATUS.eq(Status.OPEN))))
                    .extracting(PostEntity::getId)
                    .containsExactly(a, c);
            assertThat(statements.queries())
                    .containsExactly(SELECT
                            + "(`score` > ? OR `views` = ? OR `title` IN (?, ?, ?)) AND `status` = ? AND "
                            + NOT_DELETED + " ORDER BY `id` ASC");
        }

        @Test
        void areRefusedWhenTheyAreMoreThanAConditionOrNone(
                FluxaContext context, PostProvider posts, Statements statements) {
            for (String text :
                    List.of("1 = 1) OR (1 = 1", "1 = 1; DROP TABLE post", "1 = 1 -- ", "1 /* x */", "'", " ")) {
                assertRefused(
                        () -> posts.searchMany(context, where(Where.<PostEntity>sql(text))),
                        ErrorCode.INVALID_CONDITION);
            }
            assertRefused(
                    () -> posts.count(context, where(Where.<PostEntity>sql("`title` = ?"))),
                    ErrorCode.PARAMETERS_MISMATCH);
            assertRefused(() -> Where.sql("`title` = ?", "a").parameter(2, "b"), ErrorCode.PARAMETERS_MISMATCH);
            assertThat(statements.all()).isEmpty();
        }

        @Test
        void areNotMadeOfWhatIsNoValue() {
            assertRefused(() -> PostFields.TITLE.eq(null), ErrorCode.INVALID_CONDITION);
            assertRefused(() -> PostFields.TITLE.in("a", null), ErrorCode.INVALID_CONDITION);
            assertRefused(() -> PostFields.SCORE.in(List.of(1.5)), ErrorCode.INVALID_CONDITION);
            assertRefused(() -> PostFields.PRICE.gt("much"), ErrorCode.INVALID_CONDITION);
        }
    }
}
