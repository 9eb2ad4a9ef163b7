package io.fluxa.arquillian.shop;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Calls the shop as any HTTP client would, and checks of each answer what holds for all of them. Safe for use by several threads. */
final class ShopClient {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final URI api;

    /** Takes the address of the application, for instance {@code http://localhost:8080/shop/}. */
    ShopClient(URI shop) {
        this.api = shop.resolve("api/");
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    Answer post(String path, String json) {
        return send(request(path).header("Content-Type", "application/json").POST(utf8(json)));
    }

    Answer put(String path, String json) {
        return send(request(path).header("Content-Type", "application/json").PUT(utf8(json)));
    }

    Answer delete(String path) {
        return send(request(path).DELETE());
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(api.resolve(path)).timeout(PATIENCE);
    }

    Answer send(HttpRequest.Builder request) {
        try {
            return Answer.of(http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the shop answered", e);
        }
    }

    /** Adds a row that must be accepted, and gives its id. */
    long add(String path, String json) {
        Answer answer = post(path, json);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json().getJsonNumber("id").longValueExact();
    }

    long addUser() {
        return addUser(email());
    }

    long addUser(String email) {
        return add("users", "{\"name\":\"Ada\",\"email\":\"" + email + "\"}");
    }

    /** The row of a kind with an id, which must be there. */
    JsonObject row(String kind, long id) {
        Answer answer = get(kind + "/" + id);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    /** The items of an answer that must be one. */
    List<JsonObject> items(String path) {
        Answer answer = get(path);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json().getJsonArray("items").getValuesAs(JsonObject.class);
    }

    /** The ids of the items of an answer that must be one. */
    List<Long> ids(String path) {
        return items(path).stream()
                .map(item -> item.getJsonNumber("id").longValueExact())
                .toList();
    }

    /** How many rows of a kind there are. */
    long total(String kind) {
        return get(kind + "?size=1").json().getJsonNumber("total").longValueExact();
    }

    long addCategory() {
        return add("categories", "{\"name\":\"" + unique("Shelf") + "\"}");
    }

    long addProduct(int stock, String price) {
        return add(
                "products",
                "{\"name\":\"Oak Chair\",\"categoryId\":" + addCategory() + ",\"price\":" + price + ",\"stock\":"
                        + stock + "}");
    }

    static String unique(String prefix) {
        return prefix + " " + UUID.randomUUID();
    }

    static String email() {
        return UUID.randomUUID() + "@shop.example";
    }

    private static BodyPublisher utf8(String json) {
        return BodyPublishers.ofString(json, StandardCharsets.UTF_8);
    }

    /**
     * What the shop answered.
     *
     * @param status the HTTP status
     * @param text the body
     * @param response the whole answer
     */
    record Answer(int status, String text, HttpResponse<String> response) {

        static Answer of(HttpResponse<String> response) {
            Answer answer = new Answer(response.statusCode(), response.body(), response);
            if (answer.status >= 400 && !response.request().method().equals("HEAD")) {
                answer.assertTellsNothingInternal();
            }
            return answer;
        }

        JsonObject json() {
            try (JsonReader reader = Json.createReader(new StringReader(text))) {
                return reader.readObject();
            }
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        /** Checks that this is the refusal with a status and, unless null, the name of the field at fault. */
        Answer refused(int expectedStatus, String field) {
            assertThat(status).as(text).isEqualTo(expectedStatus);
            if (field == null) {
                assertThat(json().isNull("field")).as(text).isTrue();
            } else {
                assertThat(json().getString("field", "")).as(text).isEqualTo(field);
            }
            return this;
        }

        private void assertTellsNothingInternal() {
            assertThat(header("Content-Type")).as(text).startsWith("application/json");
            assertThat(json().getString("code")).matches("FLX-[0-9]{4}");
            assertThat(json().getString("message")).isNotBlank();
            assertThat(json()).containsOnlyKeys("code", "message", "field");
            assertThat(text)
                    .doesNotContain("Exception", "\\tat ", "io.fluxa", "jdbc:", "password")
                    .doesNotContain("SELECT ", "INSERT ", "UPDATE ", "DELETE FROM", "RESTEASY");
        }
    }
}
