package io.fluxa.arquillian.shop;

import static io.fluxa.arquillian.shop.ShopClient.unique;
import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.arquillian.shop.ShopClient.Answer;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sums over products and orders. */
interface ReportCalls extends ShopCalls {

    @Test
    default void addsUpTheProductsOfEachCategoryAndStatus() {
        String name = unique("Shelf");
        long shelf = client().add("categories", "{\"name\":\"" + name + "\"}");
        product(shelf, "'status':'ACTIVE','price':10,'stock':3");
        product(shelf, "'status':'ACTIVE','price':10.01,'stock':4");
        product(shelf, "'status':'ACTIVE','price':0.99,'stock':0");
        product(shelf, "'status':'DRAFT','stock':2");
        List<JsonObject> lines = client().items("reports/products").stream()
                .filter(line -> line.getInt("categoryId") == shelf)
                .toList();
        assertThat(lines)
                .extracting(JsonObject::toString)
                .containsExactly(
                        line(
                                shelf,
                                name,
                                "'ACTIVE','products':3,'stock':7,'minPrice':0.99,'avgPrice':7.00,'maxPrice':10.01"),
                        line(
                                shelf,
                                name,
                                "'DRAFT','products':1,'stock':2,'minPrice':null,'avgPrice':null,'maxPrice':null"));
        client().delete("categories/" + shelf);
        assertThat(client().items("reports/products"))
                .filteredOn(line -> line.getInt("categoryId") == shelf)
                .hasSize(2)
                .allMatch(line -> line.isNull("category"));
    }

    @Test
    default void showsTheLargestGroupsFirst() {
        client().post("demo-data?products=60", "");
        assertThat(client().items("reports/products"))
                .isSortedAccordingTo((one, other) -> other.getInt("products") - one.getInt("products"));
    }

    @Test
    default void addsUpTheOrdersOfEachProductAndOfEachUser() {
        long ada = client().addUser();
        long eve = client().addUser();
        long car = client().addProduct(5000, "20000000");
        long ship = client().addProduct(5000, "90000000.50");
        order(ada, car, 1000);
        order(eve, car, 500);
        order(ada, ship, 900);
        List<JsonObject> products = client().items("reports/orders?top=200");
        JsonObject cars = line(products, "productId", car).orElseThrow();
        assertThat(cars.toString())
                .isEqualTo(("{'productId':" + car
                                + ",'name':'Oak Chair','orders':2,'pieces':1500,'revenue':30000000000.00}")
                        .replace('\'', '"'));
        JsonObject ships = line(products, "productId", ship).orElseThrow();
        assertThat(products.indexOf(ships)).isLessThan(products.indexOf(cars));
        client().delete("users/" + ada);
        JsonObject adas = line(client().items("reports/orders?by=user&top=200&days=1"), "userId", ada)
                .orElseThrow();
        assertThat(adas.toString())
                .as("an order names its user, deleted or not")
                .isEqualTo(("{'userId':" + ada + ",'name':'Ada','orders':2,'pieces':1900,'revenue':101000000450.00}")
                        .replace('\'', '"'));
        assertThat(client().items("reports/orders?by=user&top=2")).hasSize(2);
    }

    @Test
    default void countsTheOrdersOfTheLastDaysOnly() {
        client().post("demo-data?products=100", "");
        Instant now = Instant.now();
        String old = "orders?sort=-total&size=1&from=" + now.minus(Duration.ofDays(29)) + "&to=";
        long product =
                client().items(old + now.minus(Duration.ofDays(3))).get(0).getInt("productId");
        for (int days : new int[] {30, 2}) {
            String since = "orders?product=" + product + "&from=" + now.minus(Duration.ofDays(days));
            int expected = client().get(since).json().getInt("total");
            Optional<JsonObject> line =
                    line(client().items("reports/orders?top=200&days=" + days), "productId", product);
            assertThat(line.map(one -> one.getInt("orders")).orElse(0)).isEqualTo(expected);
        }
    }

    @Test
    default void addsUpWithOneStatementAndReadsTheNamesFromCaches() {
        client().addProduct(1, "1");
        order(client().addUser(), client().addProduct(1, "1"), 1);
        for (String report : List.of("products", "orders", "orders?by=user&top=200")) {
            client().get("reports/" + report);
            Answer answer = client().get("reports/" + report);
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
            assertThat(answer.header("Server-Timing"))
                    .as(report)
                    .as("rows in process are kept, but not that there is none")
                    .matches("mysql;[^,]*statements=[123];trips=[123](, redis;[^,]*trips=1)?");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "by   | orders?by=category",
                "by   | orders?by=",
                "days | orders?days=0",
                "days | orders?days=3651",
                "days | orders?days=week",
                "top  | orders?top=0",
                "top  | orders?top=201",
                "page | orders?page=1",
                "days | products?days=1"
            })
    default void refusesReportsThatAreNone(String field, String report) {
        client().get("reports/" + report).refused(400, field);
    }

    private void product(long shelf, String rest) {
        client().add("products", ("{'name':'Oak Chair','categoryId':" + shelf + "," + rest + "}").replace('\'', '"'));
    }

    private void order(long user, long product, int quantity) {
        client().add("orders", "{\"userId\":" + user + ",\"productId\":" + product + ",\"quantity\":" + quantity + "}");
    }

    private static String line(long shelf, String name, String rest) {
        return ("{'categoryId':" + shelf + ",'category':'" + name + "','status':" + rest + "}").replace('\'', '"');
    }

    private static Optional<JsonObject> line(List<JsonObject> lines, String key, long id) {
        return lines.stream()
                .filter(line -> line.getJsonNumber(key).longValueExact() == id)
                .findFirst();
    }
}
