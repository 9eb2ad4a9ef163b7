package io.fluxa.it.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.error.DuplicateKeyException;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.InvalidValueException;
import io.fluxa.query.Query;
import io.fluxa.schema.EntitySchema;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.Statements;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

@FluxaTest(entities = {User.class, Category.class, Product.class, Order.class, Shop.class})
class EntitiesIT {

    @Test
    void readsWhatWasSet(FluxaContext ctx, CategoryProvider categories, ProductProvider products) {
        CategoryEntity shoes = categories.create(ctx);
        shoes.setName("Shoes");

        // guide:begin fields-use
        ProductEntity shoe = products.create(ctx);
        shoe.setName("Red shoe");
        shoe.setPrice(new BigDecimal("59.9"));
        shoe.setCategory(shoes); // or an id
        shoe.setReleased(LocalDate.of(2026, 3, 1));
        shoe.setCheckedAt(Instant.parse("2026-03-01T10:00:00.123456Z"));
        ctx.flush();

        assertThat(shoe.getStatus()).isEqualTo(Product.Status.DRAFT); // the first constant
        assertThat(shoe.getPrice()).isEqualTo("59.9000"); // the scale of the column
        assertThat(shoe.getCheckedAt()).isEqualTo("2026-03-01T10:00:00.123Z"); // its precision
        assertThat(shoe.getPages()).isNull();
        // guide:end
    }

    @Test
    void readsWhatIsComposed(FluxaContext ctx, Engine engine, ShopProvider shops) {
        // guide:begin composed-use
        ShopEntity shop = shops.create(ctx);
        shop.setAddressCity("Lisbon");
        shop.setPhone(0, "+351 21 000 000");
        shop.setServices(Set.of(Shop.Service.REPAIR, Shop.Service.DELIVERY));
        shop.setRating(4.5);
        shop.setOpenings(List.of(new Opening(List.of("Mon", "Tue"), LocalTime.of(9, 0), LocalTime.of(18, 30))));
        ctx.flush();

        try (FluxaContext later = engine.newContext()) {
            ShopEntity read = shops.mustGetById(later, shop.getId());

            assertThat(read.getAddressStreet()).isNull();
            assertThat(read.getPhones()).containsExactly("+351 21 000 000", null);
            assertThat(read.getServices()).containsExactly(Shop.Service.DELIVERY, Shop.Service.REPAIR);
            assertThat(read.getOpenings().get(0).to()).isEqualTo("18:30");
        }
        // guide:end
    }

    @Test
    void refusesWhatDoesNotFit(FluxaContext ctx, UserProvider users) {
        // guide:begin fields-refused
        UserEntity user = users.create(ctx);

        InvalidValueException tooLong =
                catchThrowableOfType(InvalidValueException.class, () -> user.setName("x".repeat(121)));
        InvalidValueException tooOld = catchThrowableOfType(InvalidValueException.class, () -> user.setAge(256));
        InvalidValueException missing = catchThrowableOfType(InvalidValueException.class, () -> user.setEmail(null));

        assertThat(tooLong.code()).isEqualTo(ErrorCode.VALUE_TOO_LONG);
        assertThat(tooOld.code()).isEqualTo(ErrorCode.VALUE_OUT_OF_RANGE);
        assertThat(missing.code()).isEqualTo(ErrorCode.REQUIRED_VALUE);
        // guide:end
    }

    @Test
    void followsReferences(FluxaContext ctx, UserProvider users, OrderProvider orders) {
        // guide:begin references-use
        UserEntity ada = users.create(ctx);
        ada.setName("Ada");
        ada.setEmail("ada@example.com");

        OrderEntity order = orders.create(ctx);
        order.setUser(ada); // the id is known before the flush
        order.setQuantity(2);
        ctx.flush();

        assertThat(order.getUserId()).isEqualTo(ada.getId());
        assertThat(order.mustGetUser(ctx)).isSameAs(ada);
        assertThat(order.getProductId()).isNull();
        assertThat(order.getProduct(ctx)).isEmpty();
        // guide:end
    }

    @Test
    void loadsWhatManyReferTo(
            Engine engine, FluxaContext ctx, UserProvider users, OrderProvider orders, Statements statements) {
        storeOrders(engine, users, orders);

        // guide:begin references-load
        List<OrderEntity> some = orders.searchMany(ctx, Query.all());
        ctx.load(some, OrderFields.USER, OrderFields.PRODUCT.then(ProductFields.CATEGORY));

        assertThat(statements.roundTrips()).isEqualTo(4); // orders; users and products; categories
        for (OrderEntity order : some) {
            assertThat(order.mustGetUser(ctx).getName()).isNotEmpty();
            assertThat(order.mustGetProduct(ctx).mustGetCategory(ctx).getName()).isEqualTo("Shoes");
        }
        assertThat(statements.roundTrips()).isEqualTo(4);
        // guide:end
        assertThat(some).hasSize(6);
    }

    private static void storeOrders(Engine engine, UserProvider users, OrderProvider orders) {
        try (FluxaContext other = engine.newContext()) {
            CategoryEntity shoes = engine.provider(CategoryProvider.class).create(other);
            shoes.setName("Shoes");
            for (int i = 0; i < 6; i++) {
                UserEntity user = users.create(other);
                user.setName("User " + i);
                user.setEmail("user" + i + "@example.com");
                ProductEntity product = engine.provider(ProductProvider.class).create(other);
                product.setName("Shoe " + i);
                product.setCategory(shoes);
                OrderEntity order = orders.create(other);
                order.setUser(user);
                order.setProduct(product);
            }
            other.flush();
        }
    }

    @Test
    void findsByAUniqueIndex(FluxaContext ctx, UserProvider users, Statements statements) {
        UserEntity user = users.create(ctx);
        user.setName("Ada");
        user.setEmail("ada@example.com");
        ctx.flush();

        // guide:begin lookup
        Optional<UserEntity> ada = users.getByEmail(ctx, "ada@example.com");
        Optional<UserEntity> nobody = users.getByEmail(ctx, "nobody@example.com");

        assertThat(ada).map(UserEntity::getName).contains("Ada");
        assertThat(nobody).isEmpty();
        // guide:end

        statements.clear();
        // guide:begin lookup-cost
        users.getByEmail(ctx, "ada@example.com");

        assertThat(statements.queries())
                .containsExactly("SELECT `id`,`name`,`email`,`age`,`created_at`,`updated_at` FROM `user`"
                        + " WHERE `email` = ? LIMIT 1");
        assertThat(statements.roundTrips()).isEqualTo(1);
        // guide:end
    }

    @Test
    void namesTheIndexOfADuplicate(FluxaContext ctx, UserProvider users) {
        // guide:begin duplicate
        for (String name : new String[] {"Ada", "Eve"}) {
            UserEntity user = users.create(ctx);
            user.setName(name);
            user.setEmail("ada@example.com");
        }

        DuplicateKeyException refused = catchThrowableOfType(DuplicateKeyException.class, ctx::flush);

        assertThat(refused.entity()).isEqualTo("User");
        assertThat(refused.index()).isEqualTo("email");
        // guide:end
        ctx.clearFlush();
    }

    @Test
    void showsTheSchema(UserProvider users) {
        // guide:begin schema-of-entity
        EntitySchema schema = users.schema();

        assertThat(schema.table()).isEqualTo("user");
        assertThat(schema.columns()).extracting("name").startsWith("id", "name", "email", "age");
        assertThat(schema.index("email"))
                .hasValueSatisfying(index -> assertThat(index.unique()).isTrue());
        // guide:end
    }
}
