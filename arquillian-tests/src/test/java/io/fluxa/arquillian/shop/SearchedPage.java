package io.fluxa.arquillian.shop;

import static io.fluxa.arquillian.shop.Browser.quoted;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

/** Filters, orders, pages and reports, as a person uses them. */
abstract class SearchedPage extends OpenedPage {

    @Test
    final void filtersSortsAndTurnsThePagesOfProducts() {
        long shelf = shelf();
        for (int i = 10; i < 23; i++) {
            product(shelf, "Chair " + i, i);
        }
        browser.open(shop());
        browser.choose("#products-filter-category", "Shelf " + mark);
        awaitNames(
                "products",
                "Chair 22,Chair 21,Chair 20,Chair 19,Chair 18,Chair 17,Chair 16,Chair 15,Chair 14,Chair 13");
        browser.choose("#products-sort", "Cheapest first");
        awaitNames(
                "products",
                "Chair 10,Chair 11,Chair 12,Chair 13,Chair 14,Chair 15,Chair 16,Chair 17,Chair 18,Chair 19");
        assertThat(browser.text("#products-section .pager span")).isEqualTo("Page 1 of 2");
        press("Next");
        awaitNames("products", "Chair 20,Chair 21,Chair 22");
        assertThat(browser.evaluate("document.activeElement.textContent"))
                .as("the keyboard stays where it was")
                .isEqualTo("Next");
        press("Next");
        press("First");
        browser.awaitTrue("document.querySelector('#products-section .pager span').textContent === 'Page 1 of 2'");
        browser.type("#products-filter-min-price", "21");
        browser.type("#products-filter-max-price", "21.50");
        awaitNames("products", "Chair 21");
        assertThat(browser.text("#products-section [data-count]")).isEqualTo("1");
        assertThat(browser.text("#products-section [data-active]")).isEqualTo("3 set");
        browser.click("#products-filters [type=reset]");
        browser.awaitTrue("document.querySelector('#products-section [data-active]').textContent === ''");
        awaitRow("products", "Chair 22");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    final void searchesWhileAPersonTypes() {
        addCategory("Shelf " + mark);
        addCategory("Rack " + mark);
        open("categories");
        browser.type("#categories-filter-name", "rack " + mark);
        awaitNames("categories", "Rack " + mark);
        assertThat(browser.evaluate("document.activeElement.id")).isEqualTo("categories-filter-name");
        browser.type("#categories-filter-name", "rack " + mark + "%");
        awaitRow("categories", "No categories pass these filters.");
        browser.type("#categories-filter-name", "");
        awaitRow("categories", "Shelf " + mark);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    final void marksAFilterThatCannotBe() {
        browser.type("#products-filter-min-price", "10");
        browser.type("#products-filter-max-price", "5");
        browser.awaitTrue("document.querySelector('#products-filter-max-price-error').textContent !== ''");
        assertThat(browser.evaluate("document.querySelector('#products-filter-max-price').ariaInvalid"))
                .isEqualTo("true");
        assertThat(browser.text("#message")).contains("FLX-9005");
        browser.type("#products-filter-max-price", "15");
        browser.awaitTrue("document.querySelector('#products-filter-max-price-error').textContent === ''");
    }

    @Test
    final void findsTheOrdersOfAUserAndOfADay() {
        ShopClient client = new ShopClient(shop());
        long user = client.addUser();
        long product = product(shelf(), "Chair " + mark, 20);
        order(client, user, product);
        order(client, client.addUser(), product);
        browser.open(shop());
        open("orders");
        browser.type("#orders-filter-product", String.valueOf(product));
        browser.awaitTrue("document.querySelector('#orders-section [data-count]').textContent === '2'");
        browser.type("#orders-filter-user", "Ada #" + user);
        browser.awaitTrue("document.querySelector('#orders-section [data-count]').textContent === '1'");
        set("#orders-filter-to", "2020-01-31");
        browser.awaitTrue("document.querySelector('#orders .empty') !== null");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    final void showsWhatSellsAndWhatIsThere() {
        ShopClient client = new ShopClient(shop());
        long product = client.add(
                "products",
                "{\"name\":\"Yacht " + mark + "\",\"categoryId\":" + shelf()
                        + ",\"price\":99000000,\"stock\":5000,\"status\":\"ACTIVE\"}");
        client.add("orders", "{\"userId\":" + client.addUser() + ",\"productId\":" + product + ",\"quantity\":4000}");
        browser.click("#reports-refresh");
        awaitRow("order-report", "Yacht " + mark);
        awaitRow("product-report", "Shelf " + mark);
        assertThat(textOf("order-report", "Yacht " + mark)).contains("4,000", "396,000,000,000.00");
        assertThat(textOf("product-report", mark)).contains("active", "1,000", "99,000,000.00");
        browser.choose("#order-report-by", "User");
        awaitRow("order-report", "Ada");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    final void fitsOnPhonesWithEveryFilterOpen() {
        for (int width : new int[] {320, 390, 768, 1280}) {
            browser.resize(width, 800);
            browser.open(URI.create(shop() + "?width=" + width));
            browser.evaluate("document.querySelectorAll('details').forEach((part) => { part.open = true; })");
            awaitRow("schema", "Every table");
            assertThat(browser.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .as("pixels that stick out of a window %d wide", width)
                    .isEqualTo("0");
            assertThat(browser.evaluate("[...document.querySelectorAll('input, select, textarea')]"
                            + ".filter((field) => field.labels.length === 0 && !field.ariaLabel).length"))
                    .as("fields without a label")
                    .isEqualTo("0");
        }
    }

    private void open(String kind) {
        browser.evaluate("document.querySelector('#" + kind + "-filters').closest('details').open = true");
    }

    private void press(String pagerButton) {
        browser.evaluate("(() => { const button = [...document.querySelectorAll('#products-section .pager button')]"
                + ".find((one) => one.textContent === " + quoted(pagerButton)
                + "); button.focus(); button.click(); })()");
    }

    /** A date is chosen in a window of the browser, not typed. */
    private void set(String selector, String value) {
        browser.evaluate("(() => { const input = document.querySelector(" + quoted(selector) + "); input.value = "
                + quoted(value) + "; input.dispatchEvent(new Event('change', { bubbles: true })); })()");
    }

    private void awaitNames(String table, String names) {
        browser.awaitTrue("[...document.querySelectorAll('#" + table
                + " tbody td:first-child')].map((cell) => cell.textContent).join() === " + quoted(names));
    }

    private long shelf() {
        return new ShopClient(shop()).add("categories", "{\"name\":\"Shelf " + mark + "\"}");
    }

    private long product(long shelf, String name, int price) {
        return new ShopClient(shop())
                .add(
                        "products",
                        "{\"name\":\"" + name + "\",\"categoryId\":" + shelf + ",\"price\":" + price + ",\"stock\":9}");
    }

    private static void order(ShopClient client, long user, long product) {
        client.add("orders", "{\"userId\":" + user + ",\"productId\":" + product + ",\"quantity\":1}");
    }
}
