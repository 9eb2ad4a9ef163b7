package io.fluxa.arquillian;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The shop's own archive, asked over HTTP as its users ask it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ShopIT {

    private static final String JSON = "application/json";
    private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*(\\d+)");
    private static final Pattern STOCK = Pattern.compile("\"stock\"\\s*:\\s*(-?\\d+)");

    /** That of the page, at its end; an order has a total too. */
    private static final Pattern TOTAL = Pattern.compile("\"total\"\\s*:\\s*(\\d+)\\s*}$");

    @ArquillianResource
    URL shop;

    @Deployment(testable = false)
    static WebArchive shop() {
        return Archives.shop();
    }

    private URI api(String path) {
        return URI.create(shop + "api/" + path);
    }

    private HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
        return Http.post(api(path), JSON, json);
    }

    private HttpResponse<String> put(String path, String json) throws IOException, InterruptedException {
        return Http.send(Http.request(api(path))
                .header("Content-Type", JSON)
                .PUT(BodyPublishers.ofString(json))
                .build());
    }

    private int status(HttpResponse<String> response) {
        return response.statusCode();
    }

    /** Posts, demands 201, and answers the id. */
    private long created(String path, String json) throws IOException, InterruptedException {
        HttpResponse<String> response = post(path, json);
        assertThat(status(response)).as(response.body()).isEqualTo(201);
        return number(ID, response.body());
    }

    private static long number(Pattern pattern, String json) {
        Matcher matcher = pattern.matcher(json);
        assertThat(matcher.find()).as(json).isTrue();
        return Long.parseLong(matcher.group(1));
    }

    private static String unique(String word) {
        return word + "-" + UUID.randomUUID();
    }

    private static String user(String name, String email) {
        return "{\"name\":\"" + name + "\",\"email\":\"" + email + "\"}";
    }

    private long product(int stock) throws IOException, InterruptedException {
        long category = created("categories", "{\"name\":\"" + unique("category") + "\"}");
        return created(
                "products",
                "{\"name\":\"" + unique("product") + "\",\"categoryId\":" + category
                        + ",\"price\":\"19.90\",\"status\":\"ACTIVE\",\"stock\":" + stock + "}");
    }

    @Test
    void keepsAUserFromCreationToDeletion() throws Exception {
        long id = created("users", user("Grace", unique("grace") + "@example.org"));

        assertThat(Http.get(api("users/" + id)).body()).contains("Grace");
        assertThat(status(put("users/" + id, "{\"name\":\"Grace Hopper\"}"))).isEqualTo(200);
        assertThat(Http.get(api("users/" + id)).body()).contains("Grace Hopper");
        assertThat(status(Http.send(Http.request(api("users/" + id)).DELETE().build())))
                .isEqualTo(204);
        assertThat(status(Http.get(api("users/" + id)))).isEqualTo(404);
    }

    @Test
    void keepsTextInAnyScript() throws Exception {
        long id = created("users", user("Iñtërnâtiônàl ıİ 漢字 🚲", unique("text") + "@example.org"));

        assertThat(Http.get(api("users/" + id)).body()).contains("Iñtërnâtiônàl ıİ 漢字 🚲");
    }

    @Test
    void listsAPageWithTheTotal() throws Exception {
        created("users", user("Ada", unique("ada") + "@example.org"));
        created("users", user("Alan", unique("alan") + "@example.org"));

        HttpResponse<String> page = Http.get(api("users?page=1&size=1"));

        assertThat(number(TOTAL, page.body())).isGreaterThanOrEqualTo(2);
        assertThat(ID.matcher(page.body()).results()).hasSize(1);
    }

    @Test
    void refusesBadInputWithACodeAndNoInternals() throws Exception {
        List<HttpResponse<String>> refusals = List.of(
                post("users", "{}"),
                post("users", "{\"name\":"),
                post("users", user("x".repeat(5000), unique("long") + "@example.org")),
                post("orders", "{\"userId\":1,\"productId\":\"none\",\"quantity\":1}"));

        assertThat(refusals).allSatisfy(refusal -> {
            assertThat(status(refusal)).isEqualTo(400);
            assertThat(refusal.body()).contains("\"code\"", "\"message\"");
            assertThat(refusal.body()).doesNotContain("Exception", "\tat ", "INSERT", "SELECT", "jdbc:");
        });
    }

    @Test
    void refusesTheSameCategoryTwice() throws Exception {
        String category = "{\"name\":\"" + unique("twice") + "\"}";
        created("categories", category);

        assertThat(status(post("categories", category))).isEqualTo(409);
    }

    @Test
    void sellsExactlyTheStockTo300BuyersAtOnce() throws Exception {
        long buyer = created("users", user("Buyer", unique("buyer") + "@example.org"));
        long product = product(100);
        long before = number(TOTAL, Http.get(api("orders?page=1&size=1")).body());
        String order = "{\"userId\":" + buyer + ",\"productId\":" + product + ",\"quantity\":1}";

        List<CompletableFuture<HttpResponse<String>>> answers = IntStream.range(0, 300)
                .mapToObj(i -> Http.postLater(api("orders"), JSON, order))
                .toList();
        Map<Integer, Long> statuses = answers.stream()
                .map(CompletableFuture::join)
                .map(this::status)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));

        assertThat(statuses).isEqualTo(Map.of(201, 100L, 409, 200L));
        assertThat(number(STOCK, Http.get(api("products/" + product)).body())).isZero();
        assertThat(number(TOTAL, Http.get(api("orders?page=1&size=1")).body()) - before)
                .isEqualTo(100);
    }
}
