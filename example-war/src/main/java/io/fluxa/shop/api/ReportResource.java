package io.fluxa.shop.api;

import static io.fluxa.query.Query.where;
import static java.util.stream.Collectors.toMap;

import io.fluxa.Entity;
import io.fluxa.EntityProvider;
import io.fluxa.FluxaContext;
import io.fluxa.query.Query;
import io.fluxa.shop.entity.CategoryEntity;
import io.fluxa.shop.entity.CategoryProvider;
import io.fluxa.shop.entity.OrderFields;
import io.fluxa.shop.entity.OrderProvider;
import io.fluxa.shop.entity.ProductEntity;
import io.fluxa.shop.entity.ProductFields;
import io.fluxa.shop.entity.ProductProvider;
import io.fluxa.shop.entity.UserEntity;
import io.fluxa.shop.entity.UserProvider;
import io.fluxa.shop.list.Parameters;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Sums that MySQL adds up: two statements for each answer, one for the sums and one for the names of the rows that they are about.
 */
@Path("reports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReportResource {

    private static final int MOST_LINES = 200;
    private static final int MOST_DAYS = 3650;

    @Inject
    FluxaContext fluxa;

    @Inject
    ProductProvider products;

    @Inject
    CategoryProvider categories;

    @Inject
    OrderProvider orders;

    @Inject
    UserProvider users;

    private final Clock clock = Clock.systemUTC();

    /** What the shop has of each category in each status, the largest number of products first. */
    @GET
    @Path("products")
    public JsonObject products(@Context UriInfo uri) {
        new Parameters(uri).refuseRest();
        Query<ProductEntity> inOrder = Query.sortedBy(ProductFields.CATEGORY.asc(), ProductFields.STATUS.asc());
        List<ProductLine> lines = products.select(fluxa, inOrder, ProductLine.PER_CATEGORY_AND_STATUS);
        Map<Long, String> names = names(
                categories,
                lines.stream().map(ProductLine::categoryId).distinct().toList(),
                CategoryEntity::getName);
        return items(lines, line -> described(line, names));
    }

    /** What was ordered of each product, or by each user, in the last days; the highest revenue first. */
    @GET
    @Path("orders")
    public JsonObject orders(@Context UriInfo uri) {
        Parameters given = new Parameters(uri);
        boolean byUser = given.oneOf("by", List.of("product", "user")).equals("user");
        int days = given.count("days", 30, MOST_DAYS);
        int top = given.count("top", 10, MOST_LINES);
        given.refuseRest();
        // guide:begin order-lines
        List<OrderLine> lines = orders.select(
                fluxa,
                where(OrderFields.CREATED_AT.gte(clock.instant().minus(Duration.ofDays(days))))
                        .limit(top),
                OrderLine.per(byUser ? OrderFields.USER : OrderFields.PRODUCT));
        // guide:end
        List<Long> ids = lines.stream().map(OrderLine::id).toList();
        Map<Long, String> names =
                byUser ? names(users, ids, UserEntity::getName) : names(products, ids, ProductEntity::getName);
        return items(lines, line -> described(line, byUser ? "userId" : "productId", names));
    }

    /** The names of rows, those of softly deleted ones too. */
    private <E extends Entity> Map<Long, String> names(
            EntityProvider<E> provider, List<Long> ids, Function<E, String> name) {
        return provider.getByIds(fluxa, ids).stream().collect(toMap(Entity::id, name));
    }

    private static <T> JsonObject items(List<T> lines, Function<T, JsonObjectBuilder> described) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        lines.stream().map(described).forEach(items::add);
        return Json.createObjectBuilder().add("items", items).build();
    }

    private static JsonObjectBuilder described(ProductLine line, Map<Long, String> names) {
        return Json.createObjectBuilder()
                .add("categoryId", line.categoryId())
                .add("category", json(names.get(line.categoryId())))
                .add("status", line.status().name())
                .add("products", line.products())
                .add("stock", line.stock())
                .add("minPrice", json(line.minPrice()))
                .add("avgPrice", json(line.avgPrice()))
                .add("maxPrice", json(line.maxPrice()));
    }

    private static JsonObjectBuilder described(OrderLine line, String id, Map<Long, String> names) {
        return Json.createObjectBuilder()
                .add(id, line.id())
                .add("name", json(names.get(line.id())))
                .add("orders", line.orders())
                .add("pieces", line.pieces())
                .add("revenue", json(line.revenue()));
    }

    private static JsonValue json(@Nullable String text) {
        return text == null ? JsonValue.NULL : Json.createValue(text);
    }

    private static JsonValue json(@Nullable BigDecimal price) {
        return price == null ? JsonValue.NULL : Json.createValue(price.setScale(2, RoundingMode.HALF_UP));
    }
}
