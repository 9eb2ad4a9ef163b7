package io.fluxa.it.guide;

import static io.fluxa.query.Query.where;
import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.FluxaContext;
import io.fluxa.Page;
import io.fluxa.query.Aggregate;
import io.fluxa.query.Projection;
import io.fluxa.query.Query;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.Statements;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@FluxaTest(entities = {Category.class, Product.class, User.class})
class SearchResultsIT {

    private UserEntity ada;
    private UserEntity bob;
    private UserEntity eve;

    @BeforeEach
    void storeThreeUsers(FluxaContext ctx, UserProvider users, Statements statements) {
        ada = user(ctx, users, "Ada", 36);
        bob = user(ctx, users, "Bob", 18);
        eve = user(ctx, users, "Eve", 18);
        ctx.flush();
        statements.clear();
    }

    private static UserEntity user(FluxaContext ctx, UserProvider users, String name, int age) {
        UserEntity user = users.create(ctx);
        user.setName(name);
        user.setEmail(name + "@example.com");
        user.setAge(age);
        return user;
    }

    @Test
    void completesTheOrderOfPagesByTheId(FluxaContext ctx, UserProvider users, Statements statements) {
        // guide:begin search-page
        Query<UserEntity> youngest = Query.sortedBy(UserFields.AGE.asc());

        Page<UserEntity> first = users.searchManyWithTotal(ctx, youngest.page(1, 2));

        assertThat(first.getItems()).containsExactly(bob, eve);
        assertThat(first.getTotal()).isEqualTo(3);
        assertThat(statements.queries().get(0)).isEqualTo("SELECT COUNT(*) FROM `user`");
        assertThat(statements.queries().get(1)).endsWith(" ORDER BY `age` ASC,`id` ASC LIMIT ?,?");
        // guide:end
    }

    @Test
    void findsOne(FluxaContext ctx, UserProvider users, Statements statements) {
        // guide:begin search-one
        Optional<UserEntity> eldest = users.searchOne(ctx, Query.sortedBy(UserFields.AGE.desc()));
        Optional<UserEntity> byEmail = users.getByEmail(ctx, "ada@example.com"); // the unique index "email"
        // guide:end
        assertThat(eldest).containsSame(ada);
        assertThat(byEmail).containsSame(ada);
        assertThat(statements.mysql()).hasSize(2);
    }

    @Test
    void countsAndAsksForIds(FluxaContext ctx, UserProvider users) {
        // guide:begin search-count
        Query<UserEntity> young = where(UserFields.AGE.lt(30));

        long[] ids = users.searchIds(ctx, young);
        long number = users.count(ctx, young);
        boolean any = users.exists(ctx, young);
        List<Integer> ages = users.distinct(ctx, Query.all(), UserFields.AGE);
        // guide:end
        assertThat(ids).containsExactly(bob.getId(), eve.getId());
        assertThat(number).isEqualTo(2);
        assertThat(any).isTrue();
        assertThat(ages).containsExactly(18, 36);
    }

    // guide:begin search-projection
    record NameAndAge(String name, int age) {}

    @Test
    void readsTwoColumns(FluxaContext ctx, UserProvider users, Statements statements) {
        List<NameAndAge> names = users.select(
                ctx, where(UserFields.AGE.gt(18)), Projection.of(UserFields.NAME, UserFields.AGE, NameAndAge::new));

        assertThat(names).containsExactly(new NameAndAge("Ada", 36));
        assertThat(statements.queries())
                .containsExactly("SELECT `name`,`age` FROM `user` WHERE `age` > ? ORDER BY `id` ASC");
    }
    // guide:end

    // guide:begin search-groups
    record OfAge(int age, long users, String firstName) {}

    @Test
    void addsUpGroups(FluxaContext ctx, UserProvider users) {
        Projection<UserEntity, OfAge> perAge = Projection.of(
                        UserFields.AGE, Aggregate.count(), UserFields.NAME.min(), OfAge::new)
                .orderBy(Aggregate.<UserEntity>count().desc());

        assertThat(users.select(ctx, Query.all(), perAge))
                .containsExactly(new OfAge(18, 2, "Bob"), new OfAge(36, 1, "Ada"));
        assertThat(users.select(ctx, Query.<UserEntity>all().limit(1), perAge)).hasSize(1); // the largest group
    }
    // guide:end

    @Test
    void addsUpAllRows(FluxaContext ctx, UserProvider users) {
        // guide:begin search-aggregate
        long total = users.aggregate(ctx, Query.all(), UserFields.AGE.sum());
        BigDecimal average = users.aggregate(ctx, Query.all(), UserFields.AGE.avg());
        Integer eldest = users.aggregate(ctx, where(UserFields.NAME.startsWith("X")), UserFields.AGE.max());

        assertThat(total).isEqualTo(72);
        assertThat(average).isEqualByComparingTo("24");
        assertThat(eldest).isNull(); // there is no row
        // guide:end
    }
}
