package io.fluxa.arquillian.shop;

import static io.fluxa.arquillian.shop.Browser.quoted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The page, used in a headless Chromium. A subclass deploys {@code shop.war} and says where it is. */
public abstract class ShopPageContract {

    private static final String MISSING =
            "Chromium is missing, so nobody has looked at the page: apt-get install chromium";

    private final String mark = UUID.randomUUID().toString();

    @TempDir(cleanup = CleanupMode.ALWAYS)
    Path profile;

    private Browser browser;

    /** The address of the application with a slash at its end, for instance {@code http://localhost:8080/shop/}. */
    protected abstract URI shop();

    @BeforeEach
    final void openThePage() throws IOException {
        Optional<Path> program = Browser.program();
        if (program.isEmpty()) {
            if (System.getenv("CI") != null) {
                fail(MISSING);
            }
            System.getLogger(ShopPageContract.class.getName()).log(System.Logger.Level.WARNING, MISSING);
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

    @Test
    final void addsAUserACategoryAProductAndAnOrderAndFindsThemAfterAReload() {
        addUser("Łucja " + mark, mark + "@shop.example");
        addCategory("Shelf " + mark);
        addProduct("Chair " + mark, "Shelf " + mark, 5);
        press("Order", "products", "Chair " + mark);
        browser.type("#order-user", browser.evaluate(row("users", "Łucja " + mark) + ".dataset.id"));
        browser.type("#order-quantity", "2");
        submit("#order-form");
        awaitRow("orders", "Łucja " + mark);
        assertThat(browser.text("#message")).startsWith("Added order");
        browser.open(shop());
        awaitRow("users", mark + "@shop.example");
        awaitRow("categories", "Shelf " + mark);
        awaitRow("products", "Chair " + mark);
        awaitRow("orders", "Chair " + mark);
        assertThat(textOf("products", "Chair " + mark)).contains("Shelf " + mark, "19.90", "3");
        assertThat(textOf("orders", "Chair " + mark)).contains("Łucja " + mark, "39.80");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    final void editsAndDeletesARow() {
        addCategory("Before " + mark);
        press("Edit", "categories", "Before " + mark);
        browser.type("#category-name", "After " + mark);
        submit("#category-form");
        awaitRow("categories", "After " + mark);
        press("Delete", "categories", "After " + mark);
        browser.awaitTrue("document.querySelector('#confirm').open");
        browser.click("#confirm button[value=yes]");
        browser.awaitTrue("document.querySelector('#message').textContent.startsWith('Deleted After')");
        browser.awaitTrue("!document.querySelector('#categories').textContent.includes(" + quoted(mark) + ")");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    final void showsWhatIsWrongAtTheField() {
        addUser("Ada", mark + "@shop.example");
        browser.type("#user-name", "Eve");
        browser.type("#user-email", mark + "@shop.example");
        submit("#user-form");
        browser.awaitTrue("document.querySelector('#user-email-error').textContent !== ''");
        assertThat(browser.evaluate("document.activeElement.id")).isEqualTo("user-email");
        assertThat(browser.text("#message")).contains("FLX-4001");
        browser.type("#user-name", "");
        submit("#user-form");
        browser.awaitTrue("document.querySelector('#user-name-error').textContent !== ''");
    }

    @Test
    final void showsMarkupAsText() {
        String markup = "<img src=x onerror=alert(1)>" + mark.substring(0, 8);
        addCategory(markup);
        assertThat(browser.evaluate("document.querySelectorAll('#categories img').length"))
                .isEqualTo("0");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    final void showsWhatTheLastRequestsDid() {
        addCategory("Shelf " + mark);
        browser.awaitTrue("document.querySelector('#queries').textContent.includes('POST /categories')");
        assertThat(browser.text("#queries")).contains("mysql");
        awaitRow("schema", "Every table is as its definition says.");
    }

    @Test
    final void fitsOnPhones() {
        addUser("W".repeat(120), mark + "@" + "long.".repeat(30) + "example");
        for (int width : new int[] {320, 360, 390, 768, 1920}) {
            browser.resize(width, 800);
            browser.open(URI.create(shop() + "?width=" + width));
            awaitRow("users", mark);
            assertThat(browser.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .as("pixels that stick out of a window %d wide", width)
                    .isEqualTo("0");
        }
    }

    private void addUser(String name, String email) {
        browser.type("#user-name", name);
        browser.type("#user-email", email);
        browser.type("#user-age", "36");
        submit("#user-form");
        awaitRow("users", email);
    }

    private void addCategory(String name) {
        browser.type("#category-name", name);
        submit("#category-form");
        awaitRow("categories", name);
    }

    private void addProduct(String name, String category, int stock) {
        browser.type("#product-name", name);
        browser.choose("#product-category", category);
        browser.type("#product-price", "19.90");
        browser.type("#product-stock", String.valueOf(stock));
        submit("#product-form");
        awaitRow("products", name);
    }

    /** Presses the button, and waits until the page says how it went. */
    private void submit(String form) {
        browser.evaluate("document.querySelector('#message').textContent = ''");
        browser.click(form + " button[type=submit]");
        browser.awaitTrue("document.querySelector('#message').textContent !== ''");
    }

    private void awaitRow(String table, String text) {
        browser.awaitTrue(
                "document.querySelector(" + quoted("#" + table) + ").textContent.includes(" + quoted(text) + ")");
    }

    private void press(String action, String table, String text) {
        browser.evaluate(row(table, text) + ".querySelector('[aria-label^=" + action + "]').click()");
    }

    private String textOf(String table, String text) {
        return browser.evaluate(row(table, text) + ".textContent");
    }

    /** An expression for the row with a text; lists may be shown anew at any time. */
    private static String row(String table, String text) {
        return "[...document.querySelectorAll('#" + table + " tbody tr')].find((row) => row.textContent.includes("
                + quoted(text) + "))";
    }
}
