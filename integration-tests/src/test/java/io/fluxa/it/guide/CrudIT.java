package io.fluxa.it.guide;

import static io.fluxa.query.Query.where;
import static io.fluxa.query.Update.increase;
import static io.fluxa.query.Update.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.fluxa.Bounds;
import io.fluxa.FluxaContext;
import io.fluxa.Page;
import io.fluxa.error.BoundsExceededException;
import io.fluxa.error.EntityNotFoundException;
import io.fluxa.query.Query;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.Statements;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@FluxaTest(entities = {User.class, Category.class, Product.class})
class CrudIT {

    private UserEntity ada;
    private UserEntity eve;

    @BeforeEach
    void storeTwoUsers(FluxaContext ctx, UserProvider users, Statements statements) {
        ada = user(ctx, users, "Ada");
        eve = user(ctx, users, "Eve");
        ctx.flush();
        statements.clear();
    }

    private static UserEntity user(FluxaContext ctx, UserProvider users, String name) {
        UserEntity user = users.create(ctx);
        user.setName(name);
        user.setEmail(name + "@example.com");
        return user;
    }

    @Test
    void insertsManyRowsWithOneStatement(FluxaContext ctx, UserProvider users, Statements statements) {
        // guide:begin create
        for (int i = 1; i <= 100; i++) {
            UserEntity user = users.create(ctx);
            user.setName("User " + i);
            user.setEmail("user" + i + "@example.com");
        }
        ctx.flush();

        assertThat(statements.mysql()).hasSize(1);
        // guide:end
    }

    @Test
    void findsById(FluxaContext ctx, UserProvider users) {
        long id = ada.getId();
        long other = eve.getId();

        // guide:begin read
        Optional<UserEntity> maybe = users.getById(ctx, id);
        UserEntity must = users.mustGetById(ctx, id);
        List<UserEntity> some = users.getByIds(ctx, other, id, other, 999_999);

        assertThat(maybe).containsSame(must);
        assertThat(some).containsExactly(eve, ada); // the order is kept, duplicates and missing rows are dropped
        // guide:end
    }

    @Test
    void saysWhichRowIsMissing(FluxaContext ctx, UserProvider users) {
        // guide:begin not-found
        EntityNotFoundException missing =
                catchThrowableOfType(EntityNotFoundException.class, () -> users.mustGetById(ctx, 999_999));

        assertThat(missing.id()).isEqualTo(999_999);
        assertThat(missing).hasMessageStartingWith("FLX-3001: User with id 999999 not found");
        // guide:end
    }

    @Test
    void readsPages(FluxaContext ctx, UserProvider users) {
        // guide:begin pages
        Page<UserEntity> newest = users.searchManyWithTotal(
                ctx, Query.<UserEntity>all().orderBy(UserFields.ID.desc()).page(1, 20));

        assertThat(newest.getTotal()).isEqualTo(2);
        assertThat(newest.getItems()).containsExactly(eve, ada);
        // guide:end
    }

    @Test
    void writesOnlyWhatChanged(FluxaContext ctx, Statements statements) {
        // guide:begin update
        ada.setAge(36);
        eve.setName("Eve"); // what it was before
        ctx.flush();

        assertThat(statements.mysql()).hasSize(1);
        assertThat(statements.queries().get(0)).startsWith("UPDATE `user` SET `age` = ?, `updated_at` = ?");
        // guide:end
    }

    @Test
    void deletes(FluxaContext ctx, UserProvider users) {
        // guide:begin delete
        ada.delete();
        eve.delete();
        ctx.flush(); // DELETE FROM `user` WHERE `id` IN (?, ?)

        assertThat(users.getById(ctx, ada.getId())).isEmpty();
        // guide:end
    }

    @Test
    void takesStock(FluxaContext ctx, CategoryProvider categories, ProductProvider products) {
        CategoryEntity shoes = categories.create(ctx);
        shoes.setName("Shoes");
        ProductEntity shoe = products.create(ctx);
        shoe.setName("Red shoe");
        shoe.setCategory(shoes);
        shoe.setStock(3);
        ctx.flush();

        // guide:begin increment
        shoe.increment(ProductFields.STOCK, -2, Bounds.atLeast(0));
        ctx.flush();
        assertThat(shoe.getStock()).isEqualTo(1); // read back from the database

        shoe.increment(ProductFields.STOCK, -2, Bounds.atLeast(0));
        BoundsExceededException soldOut = catchThrowableOfType(BoundsExceededException.class, ctx::flush);
        assertThat(soldOut.field()).isEqualTo("stock");
        // guide:end
        ctx.clearFlush();
    }

    @Test
    void changesManyRowsAtOnce(FluxaContext ctx, CategoryProvider categories, ProductProvider products) {
        CategoryEntity shoes = categories.create(ctx);
        shoes.setName("Shoes");
        for (int i = 1; i <= 3; i++) {
            ProductEntity shoe = products.create(ctx);
            shoe.setName("Shoe " + i);
            shoe.setCategory(shoes);
            shoe.setStock(i);
            shoe.setStatus(i == 3 ? Product.Status.ON_SALE : Product.Status.DRAFT);
        }
        ctx.flush();

        // guide:begin bulk
        long emptied = products.updateMany(
                ctx,
                where(ProductFields.STATUS.eq(Product.Status.DRAFT)),
                set(ProductFields.STOCK, 0).and(set(ProductFields.FEATURED, false)));

        long filled = products.updateMany(ctx, Query.all(), increase(ProductFields.STOCK, 10));

        long deleted = products.deleteMany(ctx, where(ProductFields.STOCK.eq(10)));
        // guide:end

        assertThat(List.of(emptied, filled, deleted)).containsExactly(2L, 3L, 2L);
        assertThat(products.searchMany(ctx, Query.all()))
                .extracting(ProductEntity::getStock)
                .containsExactly(13);
    }
}
