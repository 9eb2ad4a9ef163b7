package io.fluxa.arquillian.shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.arquillian.shop.ShopClient.Answer;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Orders and the stock they take, alone and all at once. */
interface OrderCalls extends ShopCalls {

    @Test
    default void takesThePiecesOutOfStock() {
        long user = client().addUser();
        long product = client().addProduct(10, "19.90");
        Answer placed = order(user, product, 3);
        assertThat(placed.status()).as(placed.text()).isEqualTo(201);
        JsonObject order = placed.json();
        assertThat(order).containsOnlyKeys("id", "userId", "productId", "quantity", "total", "createdAt");
        assertThat(order.getJsonNumber("userId").longValueExact()).isEqualTo(user);
        assertThat(order.getJsonNumber("productId").longValueExact()).isEqualTo(product);
        assertThat(order.getInt("quantity")).isEqualTo(3);
        assertThat(order.getJsonNumber("total").bigDecimalValue()).isEqualByComparingTo("59.70");
        assertThat(client().get("orders/" + order.getInt("id")).json()).isEqualTo(order);
        assertThat(stock(product)).isEqualTo(7);
    }

    @Test
    default void sellsTheLastPieceAndNoMore() {
        long user = client().addUser();
        long product = client().addProduct(2, "5");
        order(user, product, 3).refused(409, "quantity");
        assertThat(stock(product)).isEqualTo(2);
        assertThat(order(user, product, 2).status()).isEqualTo(201);
        order(user, product, 1).refused(409, "quantity");
        assertThat(stock(product)).isZero();
    }

    @Test
    default void ordersAtTheHighestPriceAndQuantity() {
        long product = client().addProduct(Integer.MAX_VALUE, "99999999.99");
        Answer placed = order(client().addUser(), product, Integer.MAX_VALUE);
        assertThat(placed.status()).as(placed.text()).isEqualTo(201);
        assertThat(placed.json().getJsonNumber("total").bigDecimalValue())
                .isEqualByComparingTo("214748364678525163.53");
    }

    @Test
    default void refusesOrdersOfAProductWithoutPrice() {
        long product = client().add(
                        "products", "{\"name\":\"Sketch\",\"stock\":5,\"categoryId\":" + client().addCategory() + "}");
        order(client().addUser(), product, 1).refused(409, "productId");
        assertThat(stock(product)).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "userId    | {'productId':PRODUCT,'quantity':1}",
                "productId | {'userId':USER,'quantity':1}",
                "quantity  | {'userId':USER,'productId':PRODUCT}",
                "userId    | {'userId':999999999,'productId':PRODUCT,'quantity':1}",
                "productId | {'userId':USER,'productId':999999999,'quantity':1}",
                "quantity  | {'userId':USER,'productId':PRODUCT,'quantity':0}",
                "quantity  | {'userId':USER,'productId':PRODUCT,'quantity':-5}",
                "quantity  | {'userId':USER,'productId':PRODUCT,'quantity':1.5}",
                "quantity  | {'userId':USER,'productId':PRODUCT,'quantity':'1'}",
                "total     | {'userId':USER,'productId':PRODUCT,'quantity':1,'total':0}",
            })
    default void refusesBadOrdersAndKeepsTheStock(String field, String body) {
        long product = client().addProduct(5, "1");
        String json = body.replace('\'', '"')
                .replace("USER", String.valueOf(client().addUser()))
                .replace("PRODUCT", String.valueOf(product));
        client().post("orders", json).refused(400, field);
        assertThat(stock(product)).isEqualTo(5);
    }

    @Test
    default void movesTheDifferenceWhenTheQuantityIsCorrected() {
        long product = client().addProduct(10, "2.50");
        long order = order(client().addUser(), product, 4).json().getInt("id");
        JsonObject more = client().put("orders/" + order, "{\"quantity\":9}").json();
        assertThat(more.getJsonNumber("total").bigDecimalValue()).isEqualByComparingTo("22.50");
        assertThat(stock(product)).isEqualTo(1);
        client().put("orders/" + order, "{\"quantity\":11}").refused(409, "quantity");
        assertThat(client().get("orders/" + order).json()).isEqualTo(more);
        client().put("orders/" + order, "{\"quantity\":1}");
        assertThat(stock(product)).isEqualTo(9);
        client().put("orders/" + order, "{\"productId\":" + product + "}").refused(400, "productId");
    }

    @Test
    default void deletesTheRecordOfAnOrderAndKeepsTheStock() {
        long product = client().addProduct(10, "1");
        long order = order(client().addUser(), product, 4).json().getInt("id");
        assertThat(client().delete("orders/" + order).status()).isEqualTo(204);
        client().get("orders/" + order).refused(404, null);
        assertThat(stock(product)).isEqualTo(6);
    }

    @Test
    default void letsExactlyAsManyOrdersThroughAsThereArePieces() {
        long user = client().addUser();
        long product = client().addProduct(100, "1.50");
        long before = client().total("orders");
        List<Integer> statuses = AtOnce.call(300, () -> order(user, product, 1).status());
        assertThat(statuses).containsOnly(201, 409);
        assertThat(statuses).filteredOn(status -> status == 201).hasSize(100);
        assertThat(stock(product)).isZero();
        assertThat(client().total("orders") - before).isEqualTo(100);
    }

    @Test
    default void losesNoPieceWhenOneOrderIsCorrectedManyTimesAtOnce() {
        long product = client().addProduct(1000, "1");
        long order = order(client().addUser(), product, 1).json().getInt("id");
        List<Integer> statuses = AtOnce.call(
                40,
                () -> client().put("orders/" + order, "{\"quantity\":" + (1 + (int) (Math.random() * 50)) + "}")
                        .status());
        assertThat(statuses).containsOnly(200, 409).contains(200);
        int quantity = client().get("orders/" + order).json().getInt("quantity");
        assertThat(stock(product) + quantity).isEqualTo(1000);
    }

    private Answer order(long user, long product, int quantity) {
        return client().post(
                        "orders",
                        "{\"userId\":" + user + ",\"productId\":" + product + ",\"quantity\":" + quantity + "}");
    }

    private int stock(long product) {
        return client().get("products/" + product).json().getInt("stock");
    }
}
