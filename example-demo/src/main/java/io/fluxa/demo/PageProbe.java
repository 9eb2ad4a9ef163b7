package io.fluxa.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/** Asks the page and its health as a browser would. */
final class PageProbe {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int OK = 200;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final List<URI> addresses;
    private String last = "nobody listens";

    PageProbe(String page) {
        this.addresses = List.of(URI.create(page), URI.create(page + "api/health"));
    }

    boolean answers() {
        return addresses.stream().allMatch(this::answers);
    }

    private boolean answers(URI address) {
        HttpRequest request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
        try {
            int status = client.send(request, BodyHandlers.discarding()).statusCode();
            last = "GET " + address + " answers " + status;
            return status == OK;
        } catch (IOException e) {
            last = "GET " + address + " fails: " + e;
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** What the last request gave. */
    String last() {
        return last;
    }
}
