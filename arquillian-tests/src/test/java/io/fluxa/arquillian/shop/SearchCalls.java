package io.fluxa.arquillian.shop;

import static io.fluxa.arquillian.shop.ShopClient.email;
import static io.fluxa.arquillian.shop.ShopClient.unique;
import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.arquillian.shop.ShopClient.Answer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists that are filtered and sorted. */
interface SearchCalls extends ShopCalls {

    @Test
    default void filtersProductsByEachOfTheirColumns() {
        long shelf = client().addCategory();
        long chair = product(shelf, "Chair", "'price':12.50,'status':'ACTIVE','labels':['NEW','SALE'],'stock':3");
        long table = product(shelf, "Table", "'price':80,'status':'ACTIVE','labels':['SALE'],'featured':true");
        long bench = product(shelf, "Bench", "'price':40,'status':'ARCHIVED','labels':[],'stock':1");
        long sketch = product(shelf, "Sketch", "'stock':0");
        String list = "products?category=" + shelf;
        assertThat(client().ids(list)).containsExactly(chair, table, bench, sketch);
        assertThat(client().ids(list + "&status=ACTIVE")).containsExactly(chair, table);
        assertThat(client().ids(list + "&status=DRAFT")).containsExactly(sketch);
        assertThat(client().ids(list + "&label=SALE")).containsExactly(chair, table);
        assertThat(client().ids(list + "&label=NEW")).containsExactly(chair);
        assertThat(client().ids(list + "&label=ORGANIC")).isEmpty();
        assertThat(client().ids(list + "&minPrice=12.50&maxPrice=40")).containsExactly(chair, bench);
        assertThat(client().ids(list + "&minPrice=12.51")).containsExactly(table, bench);
        assertThat(client().ids(list + "&maxPrice=-1")).isEmpty();
        assertThat(client().ids(list + "&featured=true")).containsExactly(table);
        assertThat(client().ids(list + "&featured=false&inStock=true")).containsExactly(chair, bench);
        assertThat(client().ids(list + "&inStock=false")).containsExactly(table, sketch);
        assertThat(client().ids(list + "&name=B")).containsExactly(bench);
        assertThat(client().ids(list + "&name=b"))
                .as("as the collation compares")
                .containsExactly(bench);
        assertThat(client().ids(list + "&status=ACTIVE&label=SALE&maxPrice=50&inStock=true&name=Ch&featured=false"))
                .containsExactly(chair);
    }

    @Test
    default void sortsProductsAndTurnsPagesOfEqualOnesById() {
        long shelf = client().addCategory();
        long none = product(shelf, "D", "'stock':2");
        long one = product(shelf, "B", "'price':10,'stock':9");
        long two = product(shelf, "A", "'price':10,'stock':2");
        long three = product(shelf, "C", "'price':9.99,'stock':2");
        String list = "products?category=" + shelf + "&sort=";
        assertThat(client().ids(list + "price")).as("none comes first").containsExactly(none, three, one, two);
        assertThat(client().ids(list + "-price")).containsExactly(two, one, three, none);
        assertThat(client().ids(list + "name")).containsExactly(two, one, three, none);
        assertThat(client().ids(list + "-name")).containsExactly(none, three, one, two);
        assertThat(client().ids(list + "stock")).containsExactly(none, two, three, one);
        assertThat(client().ids(list + "-id")).containsExactly(three, two, one, none);
        List<Long> paged = new ArrayList<>();
        for (int page = 1; page <= 4; page++) {
            paged.addAll(client().ids(list + "stock&size=1&page=" + page));
        }
        assertThat(paged).containsExactly(none, two, three, one);
        Answer second = client().get(list + "stock&size=3&page=2");
        assertThat(second.json().getInt("total")).isEqualTo(4);
        assertThat(second.json().getJsonArray("items")).hasSize(1);
    }

    @Test
    default void readsAPageWithTwoStatementsAndAnEmptyOneWithOne() {
        long shelf = client().addCategory();
        for (int i = 0; i < 3; i++) {
            product(shelf, "Chair", "'price':5,'status':'ACTIVE'");
        }
        String list = "products?category=" + shelf + "&status=ACTIVE&minPrice=1&sort=-price&size=2";
        assertThat(client().get(list).header("Server-Timing")).contains("statements=2;trips=2");
        assertThat(client().get(list + "&name=Table").header("Server-Timing")).contains("statements=1;trips=1");
        assertThat(client().get("products?category=999999").json().getInt("total"))
                .isZero();
    }

    @Test
    default void takesWhatAPersonTypesForAText() {
        String shelf = unique("100% _|\\ ' \" #");
        long id = client().add(
                        "categories",
                        "{\"name\":\"" + shelf.replace("\\", "\\\\").replace("\"", "\\\"") + "\"}");
        assertThat(client().ids("categories?name=" + encoded(shelf))).containsExactly(id);
        for (String other : List.of("%", "_00", "100_", "1%", "100% _|\\ ' OR 1=1", "Ω", "😀")) {
            assertThat(client().ids("categories?name=" + encoded(other)))
                    .as(other)
                    .doesNotContain(id);
        }
        assertThat(client().ids("categories?name=" + encoded("100% _|\\"))).contains(id);
    }

    @Test
    default void filtersAndSortsUsers() {
        String city = unique("York");
        long ada = user("Ada", 36, city);
        long eve = user("Eve", 18, city);
        long adam = user("Adam", 70, city);
        String list = "users?city=" + encoded(city);
        assertThat(client().ids(list)).containsExactly(ada, eve, adam);
        assertThat(client().ids(list + "&name=ad")).containsExactly(ada, adam);
        assertThat(client().ids(list + "&minAge=36")).containsExactly(ada, adam);
        assertThat(client().ids(list + "&maxAge=36")).containsExactly(ada, eve);
        assertThat(client().ids(list + "&minAge=18&maxAge=18")).containsExactly(eve);
        assertThat(client().ids(list + "&minAge=100000000000"))
                .as("more than the column can hold")
                .isEmpty();
        assertThat(client().ids(list + "&sort=-age")).containsExactly(adam, ada, eve);
        assertThat(client().ids(list + "&sort=name")).containsExactly(ada, adam, eve);
        assertThat(client().ids(list + "&sort=-createdAt")).as("of one second").hasSize(3);
        client().delete("users/" + ada);
        assertThat(client().ids(list)).containsExactly(eve, adam);
    }

    @Test
    default void sortsCategoriesByName() {
        String mark = unique("Sorted");
        long second = client().add("categories", "{\"name\":\"" + mark + " b\"}");
        long first = client().add("categories", "{\"name\":\"" + mark + " A\"}");
        assertThat(client().ids("categories?sort=name&name=" + encoded(mark))).containsExactly(first, second);
        assertThat(client().ids("categories?sort=-name&name=" + encoded(mark))).containsExactly(second, first);
    }

    @Test
    default void filtersAndSortsOrders() {
        long ada = client().addUser();
        long eve = client().addUser();
        long chair = client().addProduct(100, "10");
        long table = client().addProduct(100, "99.50");
        long one = order(ada, chair, 3);
        long two = order(ada, table, 1);
        long three = order(eve, chair, 1);
        assertThat(client().ids("orders?user=" + ada)).containsExactly(one, two);
        assertThat(client().ids("orders?product=" + chair)).containsExactly(one, three);
        assertThat(client().ids("orders?product=" + chair + "&user=" + eve)).containsExactly(three);
        assertThat(client().ids("orders?user=" + ada + "&minTotal=30.01")).containsExactly(two);
        assertThat(client().ids("orders?user=" + ada + "&maxTotal=30")).containsExactly(one);
        assertThat(client().ids("orders?user=" + ada + "&sort=-total")).containsExactly(two, one);
        assertThat(client().ids("orders?user=" + ada + "&sort=quantity")).containsExactly(two, one);
        assertThat(client().ids("orders?product=" + chair + "&sort=-createdAt")).containsExactlyInAnyOrder(one, three);
    }

    @Test
    default void findsOrdersByTheTimeTheyWerePlaced() {
        long order = order(client().addUser(), client().addProduct(5, "1"), 1);
        Instant placed = Instant.parse(client().row("orders", order).getString("createdAt"));
        LocalDate day = LocalDate.ofInstant(placed, ZoneOffset.UTC);
        String newest = "orders?sort=-id&size=200&";
        assertThat(client().ids(newest + "from=" + placed + "&to=" + placed)).contains(order);
        assertThat(client().ids(newest + "from=" + placed.plusSeconds(1))).doesNotContain(order);
        assertThat(client().ids(newest + "to=" + placed.minusSeconds(1))).doesNotContain(order);
        assertThat(client().ids(newest + "from=" + day + "&to=" + day))
                .as("the whole day")
                .contains(order);
        assertThat(client().ids(newest + "to=" + day.minusDays(1))).doesNotContain(order);
        assertThat(client().ids(newest + "from=" + day.plusDays(1))).doesNotContain(order);
        assertThat(client().ids(newest + "from=" + placed.toString().replace("Z", "%2B00:00")))
                .contains(order);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "products   | sort      | sort=status",
                "products   | sort      | sort=--price",
                "products   | sort      | sort=PRICE",
                "products   | sort      | sort=price,name",
                "users      | sort      | sort=email",
                "categories | sort      | sort=price",
                "orders     | sort      | sort=user",
                "products   | category  | category=x",
                "products   | category  | category=1.5",
                "products   | category  | category=99999999999999999999",
                "products   | status    | status=SOLD",
                "products   | status    | status=active",
                "products   | status    | status=",
                "products   | status    | status=DRAFT&status=ACTIVE",
                "products   | label     | label=OLD",
                "products   | minPrice  | minPrice=cheap",
                "products   | minPrice  | minPrice=1e9",
                "products   | minPrice  | minPrice=NaN",
                "products   | maxPrice  | maxPrice=1,5",
                "products   | maxPrice  | minPrice=10&maxPrice=9.99",
                "products   | featured  | featured=yes",
                "products   | inStock   | inStock=1",
                "products   | name      | name=%20",
                "products   | page      | page=0&status=ACTIVE",
                "products   | size      | size=201&status=ACTIVE",
                "products   | prize     | prize=5",
                "products   | user      | user=5",
                "users      | minAge    | minAge=young",
                "users      | maxAge    | minAge=19&maxAge=18",
                "users      | city      | city=",
                "orders     | user      | user=Ada",
                "orders     | from      | from=yesterday",
                "orders     | from      | from=2026-02-30",
                "orders     | from      | from=0001-01-01",
                "orders     | to        | to=%2B12026-01-01T00:00:00Z",
                "orders     | to        | to=2026-01-31T12:00",
                "orders     | to        | from=2026-02-01&to=2026-01-31",
                "orders     | minTotal  | minTotal=",
                "products   | ids       | ids=1&status=ACTIVE",
                "products   | ids       | ids=1&page=1",
                "users      | ids       | sort=id&ids=1"
            })
    default void refusesWhatCannotBeAskedFor(String kind, String field, String query) {
        Answer refused = client().get(kind + "?" + query).refused(400, field);
        assertThat(refused.header("Server-Timing")).as("no store was asked").isEmpty();
    }

    private long product(long shelf, String name, String rest) {
        return client().add(
                        "products",
                        ("{'name':'" + name + "','categoryId':" + shelf + "," + rest + "}").replace('\'', '"'));
    }

    private long user(String name, int age, String city) {
        return client().add(
                        "users",
                        ("{'name':'" + name + "','email':'" + email() + "','age':" + age + ",'address':{'city':'" + city
                                        + "'}}")
                                .replace('\'', '"'));
    }

    private long order(long user, long product, int quantity) {
        return client().add(
                        "orders",
                        "{\"userId\":" + user + ",\"productId\":" + product + ",\"quantity\":" + quantity + "}");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
