package io.fluxa.arquillian.shop;

import static io.fluxa.arquillian.shop.Browser.quoted;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The page of the shop in a headless Chromium, and what a person does there. */
abstract class OpenedPage {

    private static final String MISSING =
            "Chromium is missing, so nobody has looked at the page: apt-get install chromium";

    /** Part of every name and e-mail address of this test. */
    final String mark = UUID.randomUUID().toString();

    @TempDir(cleanup = CleanupMode.ALWAYS)
    Path profile;

    Browser browser;

    /** The address of the application with a slash at its end, for instance {@code http://localhost:8080/shop/}. */
    protected abstract URI shop();

    @BeforeEach
    final void openThePage() throws IOException {
        Optional<Path> program = Browser.program();
        if (program.isEmpty()) {
            if (System.getenv("CI") != null) {
                fail(MISSING);
            }
            System.getLogger(OpenedPage.class.getName()).log(System.Logger.Level.WARNING, MISSING);
            abort(MISSING);
        }
        browser = Browser.start(program.orElseThrow(), profile);
        browser.resize(1280, 900);
        browser.open(shop());
    }

    @AfterEach
    final void closeThePage() {
        if (browser != null) {
            browser.close();
        }
    }

    final void addUser(String name, String email) {
        browser.type("#user-name", name);
        browser.type("#user-email", email);
        browser.type("#user-age", "36");
        submit("#user-form");
        awaitRow("users", email);
    }

    final void addCategory(String name) {
        browser.type("#category-name", name);
        submit("#category-form");
        awaitRow("categories", name);
    }

    final void addProduct(String name, String category, int stock) {
        browser.type("#product-name", name);
        browser.choose("#product-category", category);
        browser.type("#product-price", "19.90");
        browser.type("#product-stock", String.valueOf(stock));
        submit("#product-form");
        awaitRow("products", name);
    }

    /** Presses the button, and waits until the page says how it went. */
    final void submit(String form) {
        browser.evaluate("document.querySelector('#message').textContent = ''");
        browser.click(form + " button[type=submit]");
        browser.awaitTrue("document.querySelector('#message').textContent !== ''");
    }

    final void awaitRow(String table, String text) {
        browser.awaitTrue(
                "document.querySelector(" + quoted("#" + table) + ").textContent.includes(" + quoted(text) + ")");
    }

    final void press(String action, String table, String text) {
        browser.evaluate(row(table, text) + ".querySelector('[aria-label^=" + action + "]').click()");
    }

    final String textOf(String table, String text) {
        return browser.evaluate(row(table, text) + ".textContent");
    }

    /** An expression for the row with a text; lists may be shown anew at any time. */
    static String row(String table, String text) {
        return "[...document.querySelectorAll('#" + table + " tbody tr')].find((row) => row.textContent.includes("
                + quoted(text) + "))";
    }

    /** The value of a field of a form. */
    final String value(String selector) {
        return browser.evaluate("document.querySelector(" + quoted(selector) + ").value");
    }
}
