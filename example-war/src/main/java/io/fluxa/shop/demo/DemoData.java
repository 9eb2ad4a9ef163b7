package io.fluxa.shop.demo;

import static java.util.Objects.requireNonNull;

import io.fluxa.FluxaContext;
import io.fluxa.query.Query;
import io.fluxa.shop.entity.CategoryEntity;
import io.fluxa.shop.entity.CategoryProvider;
import io.fluxa.shop.entity.Label;
import io.fluxa.shop.entity.OrderEntity;
import io.fluxa.shop.entity.OrderProvider;
import io.fluxa.shop.entity.ProductEntity;
import io.fluxa.shop.entity.ProductProvider;
import io.fluxa.shop.entity.Status;
import io.fluxa.shop.entity.UserEntity;
import io.fluxa.shop.entity.UserProvider;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Adds users, categories, products and orders in one unit of work: all of them or none. The seed is fixed, so that the same
 * number of products always gives the same rows besides their ids and times; categories that exist already are used.
 */
@RequestScoped
public class DemoData {

    private static final long SEED = 20_260_101;
    private static final int DAYS = 30;
    private static final List<Label> PRAISE = List.of(Label.NEW, Label.SALE, Label.ORGANIC, Label.HANDMADE);

    /**
     * How many rows were added.
     *
     * @param users the users, one for five products
     * @param categories the categories that did not exist
     * @param products the products asked for
     * @param orders the orders, one for two products
     */
    public record Counts(int users, int categories, int products, int orders) {}

    @Inject
    FluxaContext fluxa;

    @Inject
    UserProvider users;

    @Inject
    CategoryProvider categories;

    @Inject
    ProductProvider products;

    @Inject
    OrderProvider orders;

    private final Random random = new Random(SEED);
    private final DemoNames names = new DemoNames(random);
    private final Clock clock = Clock.systemUTC();

    /** Adds so many products and what belongs to them. */
    public Counts fill(int productCount) {
        Map<String, CategoryEntity> known = knownCategories();
        int before = known.size();
        DemoNames.SHELVES.forEach(
                shelf -> known.computeIfAbsent(key(shelf.category()), key -> category(shelf.category())));
        List<UserEntity> buyers = new ArrayList<>();
        for (int i = 0; i < (productCount + 4) / 5; i++) {
            buyers.add(user());
        }
        List<ProductEntity> goods = new ArrayList<>();
        for (int i = 0; i < productCount; i++) {
            goods.add(product(known));
        }
        Instant now = clock.instant();
        for (int i = 0; i < productCount / 2; i++) {
            order(names.any(buyers), names.any(goods), now);
        }
        fluxa.flush();
        return new Counts(buyers.size(), known.size() - before, goods.size(), productCount / 2);
    }

    private Map<String, CategoryEntity> knownCategories() {
        Map<String, CategoryEntity> known = new HashMap<>();
        categories.searchMany(fluxa, Query.all()).forEach(category -> known.put(key(category.getName()), category));
        return known;
    }

    /** Two names that differ in case are one name to the unique index. */
    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private CategoryEntity category(String name) {
        CategoryEntity category = categories.create(fluxa);
        category.setName(name);
        return category;
    }

    /** The id makes the address unique, also when the demo data are added again. */
    private UserEntity user() {
        UserEntity user = users.create(fluxa);
        user.setName(names.person());
        user.setEmail("user-" + user.getId() + "@shop.example");
        user.setAge(18 + random.nextInt(70));
        user.setAddressStreet(names.street());
        user.setAddressCity(names.city());
        user.setAddressPostcode(names.postcode());
        return user;
    }

    private ProductEntity product(Map<String, CategoryEntity> known) {
        DemoNames.Shelf shelf = names.shelf();
        ProductEntity product = products.create(fluxa);
        product.setName(names.product(shelf));
        product.setDescription(shelf.category() + ": made to last, repaired for free.");
        product.setPrice(price(shelf));
        product.setCategory(requireNonNull(known.get(key(shelf.category())), "every shelf has its category"));
        product.setStatus(random.nextInt(10) == 0 ? Status.ARCHIVED : Status.ACTIVE);
        int stock = random.nextInt(200);
        product.setStock(stock);
        product.setLabels(labels(stock));
        product.setFeatured(random.nextInt(12) == 0);
        return product;
    }

    private Set<Label> labels(int stock) {
        Set<Label> labels = EnumSet.noneOf(Label.class);
        for (Label label : PRAISE) {
            if (random.nextInt(6) == 0) {
                labels.add(label);
            }
        }
        if (stock < 10) {
            labels.add(Label.LAST_PIECES);
        }
        return labels;
    }

    private BigDecimal price(DemoNames.Shelf shelf) {
        int cents = 100 * shelf.cheapest() + random.nextInt(100 * (shelf.dearest() - shelf.cheapest()));
        return BigDecimal.valueOf(cents, 2);
    }

    private void order(UserEntity buyer, ProductEntity product, Instant now) {
        int quantity = 1 + random.nextInt(4);
        OrderEntity order = orders.create(fluxa);
        order.setUser(buyer);
        order.setProduct(product);
        order.setQuantity(quantity);
        order.setTotal(requireNonNull(product.getPrice(), "every product here has a price")
                .multiply(BigDecimal.valueOf(quantity)));
        order.setCreatedAt(now.minus(Duration.ofSeconds(random.nextInt(DAYS * 24 * 60 * 60))));
    }
}
