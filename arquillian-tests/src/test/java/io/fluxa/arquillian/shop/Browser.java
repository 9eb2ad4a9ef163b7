package io.fluxa.arquillian.shop;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A headless Chromium with one page, used through its DevTools as a person would use it. */
final class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private final Process process;
    private final DevTools page;

    private Browser(Process process, DevTools page) {
        this.process = process;
        this.page = page;
    }

    /** The browser's program, looked for on the path. */
    static Optional<Path> program() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Starts the program with an empty profile; the port is chosen by the browser. */
    static Browser start(Path program, Path profile) throws IOException {
        Process process = new ProcessBuilder(
                        program.toString(),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--no-first-run",
                        "--lang=en-US",
                        "--remote-debugging-port=0",
                        "--remote-allow-origins=*",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(profile.resolve("chromium.log").toFile())
                .start();
        try {
            HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
            int port = port(profile.resolve("DevToolsActivePort"));
            return new Browser(process, new DevTools(http, pageAddress(http, port)));
        } catch (RuntimeException e) {
            kill(process);
            throw e;
        }
    }

    /** Opens an address and waits until the page has loaded. */
    void open(URI address) {
        evaluate("window.leaving = true");
        command(
                "Page.navigate",
                Json.createObjectBuilder().add("url", address.toString()).build());
        awaitTrue("!window.leaving && document.readyState === 'complete'");
    }

    /** Sets the size of the window. */
    void resize(int width, int height) {
        command(
                "Emulation.setDeviceMetricsOverride",
                Json.createObjectBuilder()
                        .add("width", width)
                        .add("height", height)
                        .add("deviceScaleFactor", 1)
                        .add("mobile", width < 500)
                        .build());
    }

    /** Puts the focus on an element, selects what it holds, and types over it. */
    void type(String selector, String text) {
        evaluate("(() => { const input = " + one(selector) + "; input.focus(); input.select(); })()");
        command("Input.insertText", Json.createObjectBuilder().add("text", text).build());
    }

    /** Chooses the option of a select that reads like the label. */
    void choose(String selector, String label) {
        awaitTrue("[..." + one(selector) + ".options].some((option) => option.label === " + quoted(label) + ")");
        evaluate("(() => { const select = " + one(selector)
                + "; select.value = [...select.options].find((option) => option.label === " + quoted(label)
                + ").value; select.dispatchEvent(new Event('change', { bubbles: true })); })()");
    }

    /** Puts the focus on an element and presses the space bar. */
    void pressSpace(String selector) {
        evaluate(one(selector) + ".focus()");
        for (String type : List.of("keyDown", "keyUp")) {
            command(
                    "Input.dispatchKeyEvent",
                    Json.createObjectBuilder()
                            .add("type", type)
                            .add("key", " ")
                            .add("code", "Space")
                            .add("windowsVirtualKeyCode", 32)
                            .add("text", " ")
                            .build());
        }
    }

    void click(String selector) {
        evaluate(one(selector) + ".click()");
    }

    String text(String selector) {
        return evaluate(one(selector) + ".textContent");
    }

    /** Waits until an expression is true in the page. */
    void awaitTrue(String expression) {
        await(() -> evaluate("String(Boolean(" + expression + "))").equals("true"), expression);
    }

    /** The value of an expression in the page, as text. */
    String evaluate(String expression) {
        JsonObject answer = command(
                "Runtime.evaluate",
                Json.createObjectBuilder()
                        .add("expression", expression)
                        .add("awaitPromise", true)
                        .add("returnByValue", true)
                        .build());
        if (answer.containsKey("exceptionDetails")) {
            throw new IllegalStateException(expression + " failed: " + answer.getJsonObject("exceptionDetails"));
        }
        JsonValue value = answer.getJsonObject("result").getOrDefault("value", JsonValue.NULL);
        return value instanceof JsonString string ? string.getString() : value.toString();
    }

    /** What went wrong in the page so far. */
    Queue<String> complaints() {
        return page.complaints();
    }

    /** A text as a literal of the page's language. */
    static String quoted(String text) {
        return Json.createValue(text).toString();
    }

    @Override
    public void close() {
        page.close();
        kill(process);
    }

    private JsonObject command(String method, JsonObject parameters) {
        return page.send(method, parameters);
    }

    private static String one(String selector) {
        return "document.querySelector(" + quoted(selector) + ")";
    }

    private static int port(Path file) {
        await(() -> lines(file).size() > 1, "Chromium to open its DevTools");
        return Integer.parseInt(lines(file).get(0));
    }

    private static List<String> lines(Path file) {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URI pageAddress(HttpClient http, int port) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/list"))
                .timeout(PATIENCE)
                .build();
        try (JsonReader reader = Json.createReader(
                new StringReader(http.send(request, BodyHandlers.ofString()).body()))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .filter(target -> target.getString("type").equals("page"))
                    .map(target -> URI.create(target.getString("webSocketDebuggerUrl")))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Chromium has no page"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while Chromium started", e);
        }
    }

    private static void await(Supplier<Boolean> condition, String what) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.get()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("waited " + PATIENCE.toSeconds() + " s in vain for " + what);
            }
            LockSupport.parkNanos(20_000_000);
        }
    }

    private static void kill(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
