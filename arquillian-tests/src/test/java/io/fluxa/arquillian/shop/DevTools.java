package io.fluxa.arquillian.shop;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** One connection to the DevTools of a page: commands with their answers, and what the page complained about. */
final class DevTools implements WebSocket.Listener, AutoCloseable {

    private static final int PATIENCE_SECONDS = 60;

    private final Map<Integer, CompletableFuture<JsonObject>> waiting = new ConcurrentHashMap<>();
    private final Queue<String> complaints = new ConcurrentLinkedQueue<>();
    private final AtomicInteger ids = new AtomicInteger();
    private final StringBuilder partial = new StringBuilder();
    private final WebSocket socket;

    DevTools(HttpClient http, URI page) {
        socket = http.newWebSocketBuilder().buildAsync(page, this).join();
        send("Page.enable", JsonValue.EMPTY_JSON_OBJECT);
        send("Runtime.enable", JsonValue.EMPTY_JSON_OBJECT);
        send("Log.enable", JsonValue.EMPTY_JSON_OBJECT);
    }

    /** Sends a command and waits for its result. */
    JsonObject send(String method, JsonObject parameters) {
        int id = ids.incrementAndGet();
        CompletableFuture<JsonObject> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        String command = Json.createObjectBuilder()
                .add("id", id)
                .add("method", method)
                .add("params", parameters)
                .build()
                .toString();
        socket.sendText(command, true).join();
        JsonObject message =
                answer.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        if (message.containsKey("error")) {
            throw new IllegalStateException(method + " failed: " + message.get("error"));
        }
        return message.getJsonObject("result");
    }

    /** Errors of scripts and of the console, violations of the content security policy, answers that failed. */
    Queue<String> complaints() {
        return complaints;
    }

    @Override
    public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
        partial.append(data);
        if (last) {
            String text = partial.toString();
            partial.setLength(0);
            received(text);
        }
        webSocket.request(1);
        return null;
    }

    @Override
    public void close() {
        socket.abort();
    }

    private void received(String text) {
        JsonObject message;
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            message = reader.readObject();
        }
        if (message.containsKey("id")) {
            waiting.remove(message.getInt("id")).complete(message);
            return;
        }
        JsonObject event = message.getJsonObject("params");
        switch (message.getString("method", "")) {
            case "Runtime.exceptionThrown" -> complaints.add(event.toString());
            case "Log.entryAdded" -> complainIfError(event.getJsonObject("entry"), "level");
            case "Runtime.consoleAPICalled" -> complainIfError(event, "type");
            default -> {
                // the page lives its life
            }
        }
    }

    private void complainIfError(JsonObject entry, String kind) {
        if (entry.getString(kind, "").equals("error")) {
            complaints.add(entry.toString());
        }
    }
}
