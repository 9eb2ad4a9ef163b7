package io.fluxa.it.guide;

import static io.fluxa.query.Condition.not;
import static io.fluxa.query.Query.where;
import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.FluxaContext;
import io.fluxa.query.Condition;
import io.fluxa.query.Query;
import io.fluxa.query.Where;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.Statements;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@FluxaTest(entities = {Category.class, Product.class, User.class, Shop.class})
class ConditionsIT {

    private CategoryEntity shoes;
    private ProductEntity red;
    private ProductEntity blue;
    private ProductEntity sketch;

    @BeforeEach
    void storeThreeProducts(
            FluxaContext ctx, CategoryProvider categories, ProductProvider products, Statements statements) {
        shoes = categories.create(ctx);
        shoes.setName("Shoes");
        red = product(ctx, products, "Red shoe", "59.90", 4);
        blue = product(ctx, products, "Blue shoe", "19.90", 0);
        sketch = product(ctx, products, "Sketch", null, 0);
        red.setStatus(Product.Status.ON_SALE);
        blue.setStatus(Product.Status.ON_SALE);
        blue.setCheckedAt(Instant.parse("2026-03-01T10:00:00.123Z"));
        ctx.flush();
        statements.clear();
    }

    private ProductEntity product(FluxaContext ctx, ProductProvider products, String name, String price, int stock) {
        ProductEntity product = products.create(ctx);
        product.setName(name);
        product.setCategory(shoes);
        product.setPrice(price == null ? null : new BigDecimal(price));
        product.setStock(stock);
        return product;
    }

    @Test
    void findsRowsByConditions(FluxaContext ctx, ProductProvider products, Statements statements) {
        // guide:begin search
        List<ProductEntity> found = products.searchMany(
                ctx,
                where(ProductFields.STATUS.eq(Product.Status.ON_SALE), ProductFields.PRICE.lt("100"))
                        .orderBy(ProductFields.PRICE.asc()));

        assertThat(found).containsExactly(blue, red);
        assertThat(statements.queries().get(0))
                .endsWith(" FROM `product` WHERE `status` = ? AND `price` < ? ORDER BY `price` ASC");
        // guide:end
    }

    @Test
    void collectsConditions(FluxaContext ctx, ProductProvider products) {
        String text = "shoe";
        boolean inStock = true;
        // guide:begin search-filters
        List<Condition<ProductEntity>> filters = new ArrayList<>();
        if (text != null) {
            filters.add(ProductFields.NAME.contains(text));
        }
        if (inStock) {
            filters.add(ProductFields.STOCK.gt(0));
        }
        List<ProductEntity> found = products.searchMany(ctx, where(filters)); // every product when there is none
        // guide:end
        assertThat(found).containsExactly(red);
    }

    @Test
    void combines(FluxaContext ctx, ProductProvider products) {
        // guide:begin search-logic
        Condition<ProductEntity> cheap = ProductFields.PRICE.lt("20").or(ProductFields.PRICE.isNull());
        Condition<ProductEntity> soldOut = ProductFields.STOCK.eq(0);

        assertThat(products.searchMany(ctx, where(cheap, soldOut))).containsExactly(blue, sketch);
        assertThat(products.searchMany(ctx, where(not(soldOut)))).containsExactly(red);
        // guide:end
    }

    @Test
    void treatsNullAsSqlDoes(FluxaContext ctx, ProductProvider products) {
        // guide:begin search-null
        Condition<ProductEntity> dear = ProductFields.PRICE.gt("50");

        assertThat(products.searchMany(ctx, where(dear))).containsExactly(red);
        assertThat(products.searchMany(ctx, where(not(dear)))).containsExactly(blue); // the sketch has no price
        assertThat(products.searchMany(ctx, where(ProductFields.PRICE.isNull())))
                .containsExactly(sketch);
        // guide:end
    }

    @Test
    void takesEmptyLists(FluxaContext ctx, ProductProvider products) {
        // guide:begin search-empty
        assertThat(products.searchMany(ctx, where(ProductFields.ID.in(List.of()))))
                .isEmpty();
        assertThat(products.searchMany(ctx, where(ProductFields.PRICE.notIn(List.of()))))
                .hasSize(3);
        // guide:end
    }

    @Test
    void comparesTextsByTheCollation(FluxaContext ctx, UserProvider users) {
        UserEntity zoe = users.create(ctx);
        zoe.setName("Zoë 100%");
        zoe.setEmail("zoe@example.com");
        ctx.flush();
        // guide:begin search-text
        assertThat(users.searchMany(ctx, where(UserFields.NAME.eq("ZOE 100%")))).containsExactly(zoe);
        assertThat(users.searchMany(ctx, where(UserFields.NAME.startsWith("zo"))))
                .containsExactly(zoe);
        assertThat(users.searchMany(ctx, where(UserFields.NAME.endsWith("0%")))).containsExactly(zoe);
        assertThat(users.searchMany(ctx, where(UserFields.NAME.contains("_")))).isEmpty(); // a text, no pattern
        assertThat(users.searchMany(ctx, where(UserFields.NAME.like("Z__ %")))).containsExactly(zoe);
        // guide:end
    }

    @Test
    void truncatesTimes(FluxaContext ctx, ProductProvider products) {
        // guide:begin search-time
        Instant precise = Instant.parse("2026-03-01T10:00:00.123999Z"); // the column keeps milliseconds

        assertThat(products.searchMany(ctx, where(ProductFields.CHECKED_AT.eq(precise))))
                .containsExactly(blue);
        assertThat(products.searchMany(ctx, where(ProductFields.CHECKED_AT.gt(precise))))
                .isEmpty();
        assertThat(products.searchMany(ctx, where(ProductFields.RELEASED.lt(LocalDate.of(2026, 3, 1)))))
                .isEmpty();
        // guide:end
    }

    @Test
    void findsByReferencesAndSets(FluxaContext ctx, ProductProvider products, ShopProvider shops) {
        ShopEntity shop = shops.create(ctx);
        shop.setAddressCity("Lisbon");
        shop.setServices(Set.of(Shop.Service.REPAIR, Shop.Service.DELIVERY));
        ctx.flush();
        // guide:begin search-kinds
        assertThat(products.searchMany(ctx, where(ProductFields.CATEGORY.eq(shoes))))
                .hasSize(3); // or an id
        assertThat(shops.searchMany(ctx, where(ShopFields.ADDRESS_CITY.eq("Lisbon"))))
                .containsExactly(shop);
        assertThat(shops.searchMany(ctx, where(ShopFields.SERVICES.contains(Shop.Service.REPAIR))))
                .hasSize(1);
        assertThat(shops.searchMany(ctx, where(ShopFields.SERVICES.eq(Set.of(Shop.Service.REPAIR)))))
                .isEmpty();
        // guide:end
    }

    @Test
    void takesSqlForTheRest(FluxaContext ctx, ProductProvider products) {
        // guide:begin search-sql
        Condition<ProductEntity> odd = Where.sql("MOD(stock, ?) = 0 AND name REGEXP ?", 4, "^[A-Z]");

        assertThat(products.searchMany(ctx, where(ProductFields.STOCK.gt(0), odd)))
                .containsExactly(red);
        // guide:end
    }

    @Test
    void doesNotSearchWhatIsNotFlushed(FluxaContext ctx, ProductProvider products) {
        // guide:begin search-unflushed
        red.setStock(0); // not sent yet
        blue.delete(); // nor this

        List<ProductEntity> inStock = products.searchMany(ctx, where(ProductFields.STOCK.gt(0)));
        assertThat(inStock).containsExactly(red); // MySQL still has 4 of them
        assertThat(inStock.get(0).getStock()).isZero(); // the same object, with its change
        assertThat(products.searchMany(ctx, Query.all())).containsExactly(red, sketch); // blue is about to go
        // guide:end
        ctx.clearFlush();
    }
}
