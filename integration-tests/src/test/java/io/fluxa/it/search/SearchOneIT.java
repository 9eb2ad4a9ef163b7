package io.fluxa.it.search;

import static io.fluxa.query.Query.sortedBy;
import static io.fluxa.query.Query.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.IllegalUseException;
import io.fluxa.it.search.Post.Status;
import io.fluxa.query.Query;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.Statements;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Searches for one of ten posts, whose titles are {@code a} to {@code j}. */
@FluxaTest(entities = {Post.class, Author.class})
class SearchOneIT {

    private static final Query<PostEntity> BY_TITLE = sortedBy(PostFields.TITLE.asc());

    private final List<Long> ids = new ArrayList<>();

    @BeforeEach
    void storePosts(Engine engine) {
        try (FluxaContext context = engine.newContext()) {
            List<PostEntity> stored = new ArrayList<>();
            for (char title = 'a'; title <= 'j'; title++) {
                stored.add(post(context, String.valueOf(title)));
            }
            context.flush();
            stored.forEach(post -> ids.add(post.getId()));
        }
    }

    private static PostEntity post(FluxaContext context, String title) {
        PostEntity post = context.engine().provider(PostProvider.class).create(context);
        post.setTitle(title);
        post.setStatus(Status.OPEN);
        post.setLabels(Set.of());
        return post;
    }

    private static Query<PostEntity> byId(long id) {
        return where(PostFields.ID.eq(id));
    }

    @Nested
    class ById {

        @Test
        void sendsNothingForAKnownRow(FluxaContext context, PostProvider posts, Statements statements) {
            PostEntity known = posts.mustGetById(context, ids.get(0));
            statements.clear();

            assertThat(posts.searchOne(context, byId(known.getId()))).containsSame(known);
            assertThat(statements.all()).isEmpty();
        }

        @Test
        void leavesOutWhatIsSoftlyDeletedUnlessThatWasAskedFor(FluxaContext context, PostProvider posts) {
            PostEntity known = posts.mustGetById(context, ids.get(0));
            Query<PostEntity> query = byId(known.getId());

            known.delete();
            assertThat(posts.searchOne(context, query)).isEmpty();
            context.flush();
            assertThat(posts.searchOne(context, query)).isEmpty();
            assertThat(posts.searchOne(context, query.withFakeDeletes())).containsSame(known);
            known.undelete();
            assertThat(posts.searchOne(context, query)).isEmpty();
            context.flush();
            assertThat(posts.searchOne(context, query)).containsSame(known);
        }

        @Test
        void leavesOutWhatIsAboutToBeDeleted(FluxaContext context, PostProvider posts, Statements statements) {
            PostEntity known = posts.mustGetById(context, ids.get(0));
            known.forceDelete();
            statements.clear();

            assertThat(posts.searchOne(context, byId(known.getId()))).isEmpty();
            assertThat(statements.all()).isEmpty();
        }

        @Test
        void leavesOutWhatIsNotStoredYet(FluxaContext context, PostProvider posts, Statements statements) {
            PostEntity created = post(context, "new");
            Query<PostEntity> query = byId(created.getId());
            statements.clear();

            assertThat(posts.searchOne(context, query)).isEmpty();
            assertThat(statements.all()).isEmpty();
            context.flush();
            assertThat(posts.searchOne(context, query)).containsSame(created);
        }

        @Test
        @SuppressWarnings({"unchecked", "rawtypes"}) // what only unchecked code can do
        void isRefusedForAnotherEntity(FluxaContext context, PostProvider posts, Statements statements) {
            Query query = where(AuthorFields.ID.eq(1));

            assertThatThrownBy(() -> posts.searchOne(context, query))
                    .isInstanceOfSatisfying(
                            IllegalUseException.class,
                            e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_CONDITION));
            assertThat(statements.all()).isEmpty();
        }
    }

    @Nested
    class BehindHiddenRows {

        private static final String ORDER = " ORDER BY `title` ASC";

        private void delete(FluxaContext context, PostProvider posts, int number, Statements statements) {
            posts.getByIds(context, ids.subList(0, number)).forEach(PostEntity::delete);
            statements.clear();
        }

        private List<String> tails(Statements statements) {
            return statements.queries().stream()
                    .map(sql -> sql.substring(sql.indexOf("WHERE")))
                    .toList();
        }

        @Test
        void isTheFirstOneThatIsShown(FluxaContext context, PostProvider posts, Statements statements) {
            delete(context, posts, 1, statements);

            assertThat(posts.searchOne(context, BY_TITLE))
                    .map(PostEntity::getTitle)
                    .contains("b");
            assertThat(tails(statements))
                    .containsExactly(
                            "WHERE `fake_delete` = 0" + ORDER + " LIMIT 1",
                            "WHERE `fake_delete` = 0" + ORDER + " LIMIT ?");
        }

        @Test
        void isFoundWithTwiceAsManyRowsEachTime(FluxaContext context, PostProvider posts, Statements statements) {
            delete(context, posts, 5, statements);

            assertThat(posts.searchOne(context, BY_TITLE))
                    .map(PostEntity::getTitle)
                    .contains("f");
            assertThat(statements.roundTrips()).isEqualTo(4);
        }

        @Test
        void isAnyThatIsShownWithoutAnOrder(FluxaContext context, PostProvider posts, Statements statements) {
            delete(context, posts, 9, statements);

            assertThat(posts.searchOne(context, Query.all()))
                    .map(PostEntity::getTitle)
                    .contains("j");
        }

        @Test
        void isNoneWhenAllRowsAreHidden(FluxaContext context, PostProvider posts, Statements statements) {
            delete(context, posts, 10, statements);

            assertThat(posts.searchOne(context, BY_TITLE)).isEmpty();
            assertThat(posts.searchOne(context, where(PostFields.TITLE.eq("a"))))
                    .isEmpty();
            assertThat(statements.roundTrips()).isEqualTo(5 + 2);
        }

        @Test
        void isOfTheSamePage(FluxaContext context, PostProvider posts, Statements statements) {
            delete(context, posts, 5, statements);

            assertThat(posts.searchOne(context, BY_TITLE.page(2, 3)))
                    .map(PostEntity::getTitle)
                    .contains("f");
            assertThat(posts.searchOne(context, BY_TITLE.page(2, 2))).isEmpty();
            assertThat(posts.searchOne(context, BY_TITLE.limit(1))).isEmpty();
            assertThat(tails(statements))
                    .contains(
                            "WHERE `fake_delete` = 0" + ORDER + ",`id` ASC LIMIT ?,1",
                            "WHERE `fake_delete` = 0" + ORDER + ",`id` ASC LIMIT ?,?");
            assertThat(statements.roundTrips()).isEqualTo(3 + 2 + 1);
        }

        @Test
        void isFoundAlsoWhenItsRowIsAboutToBeDeletedForGood(
                FluxaContext context, PostProvider posts, Statements statements) {
            posts.mustGetById(context, ids.get(0)).forceDelete();
            statements.clear();

            assertThat(posts.searchOne(context, BY_TITLE.withFakeDeletes()))
                    .map(PostEntity::getTitle)
                    .contains("b");
            assertThat(statements.roundTrips()).isEqualTo(2);
        }
    }
}
