package io.fluxa.arquillian;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** What the tests send. */
final class Http {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private Http() {}

    static HttpResponse<String> get(URI uri) throws IOException, InterruptedException {
        return send(request(uri).GET().build());
    }

    static HttpResponse<String> post(URI uri, String type, String body) throws IOException, InterruptedException {
        return send(posting(uri, type, body));
    }

    static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return CLIENT.send(request, BodyHandlers.ofString());
    }

    static CompletableFuture<HttpResponse<String>> postLater(URI uri, String type, String body) {
        return CLIENT.sendAsync(posting(uri, type, body), BodyHandlers.ofString());
    }

    static HttpRequest.Builder request(URI uri) {
        return HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(60));
    }

    private static HttpRequest posting(URI uri, String type, String body) {
        return request(uri)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body))
                .build();
    }
}
