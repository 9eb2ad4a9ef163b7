package io.fluxa.arquillian.shop;

import static io.fluxa.arquillian.shop.Browser.quoted;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

/** The page, used in a headless Chromium. A subclass deploys {@code shop.war} and says where it is. */
public abstract class ShopPageContract extends SearchedPage {

    /** How often Redis had a user, in the table of caches. */
    private static final String USER_HITS = "[...document.querySelectorAll('#caches tr')]"
            + ".find((row) => row.textContent.includes('UserRedis')).cells[3].textContent";

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
    final void keepsAndShowsTheAddressOfAUser() {
        browser.type("#user-street", "Mill Lane 3");
        browser.type("#user-city", "Zürich");
        addUser("Ada " + mark, mark + "@shop.example");
        assertThat(textOf("users", mark)).contains("Mill Lane 3, Zürich");
        assertThat(value("#user-street")).as("the form is empty again").isEmpty();
        press("Edit", "users", mark);
        assertThat(value("#user-city")).isEqualTo("Zürich");
        browser.type("#user-street", "");
        browser.type("#user-postcode", "8001");
        submit("#user-form");
        browser.awaitTrue(row("users", mark) + ".textContent.includes('8001 Zürich')");
        assertThat(textOf("users", mark)).doesNotContain("Mill Lane");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    final void setsLabelsWithTheKeyboard() {
        addCategory("Shelf " + mark);
        browser.pressSpace("#product-label-sale");
        browser.pressSpace("#product-label-last-pieces");
        addProduct("Chair " + mark, "Shelf " + mark, 5);
        assertThat(tags()).isEqualTo("sale,last pieces");
        assertThat(checkedLabels()).as("the form is empty again").isEmpty();
        press("Edit", "products", mark);
        assertThat(checkedLabels()).isEqualTo("SALE,LAST_PIECES");
        browser.pressSpace("#product-label-last-pieces");
        browser.pressSpace("#product-label-new");
        submit("#product-form");
        browser.awaitTrue(row("products", mark) + ".textContent.includes('new')");
        assertThat(tags()).isEqualTo("new,sale");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    final void tellsThatSomebodyElseChangedTheUserAndShowsTheFreshRow() {
        addUser("Ada " + mark, mark + "@shop.example");
        press("Edit", "users", mark);
        String id = browser.evaluate(row("users", mark) + ".dataset.id");
        ShopClient somebodyElse = new ShopClient(shop());
        somebodyElse.put("users/" + id, "{\"age\":77,\"address\":{\"city\":\"York\"}}");
        browser.type("#user-age", "50");
        submit("#user-form");
        browser.awaitTrue("document.querySelector('#message').textContent.includes('changed meanwhile')");
        browser.awaitTrue("document.querySelector('#user-city').value === 'York'");
        assertThat(value("#user-age")).isEqualTo("77");
        browser.awaitTrue(row("users", mark) + ".textContent.includes('York')");
        assertThat(browser.text("#user-form button[type=submit]")).isEqualTo("Save");
        browser.type("#user-age", "50");
        submit("#user-form");
        assertThat(browser.text("#message")).startsWith("Saved user");
        assertThat(somebodyElse.row("users", Long.parseLong(id)).getInt("age")).isEqualTo(50);
    }

    @Test
    final void leavesAUserWhomSomebodyElseDeleted() {
        addUser("Ada " + mark, mark + "@shop.example");
        press("Edit", "users", mark);
        String id = browser.evaluate(row("users", mark) + ".dataset.id");
        new ShopClient(shop()).delete("users/" + id);
        browser.type("#user-age", "50");
        submit("#user-form");
        browser.awaitTrue("!document.querySelector('#users').textContent.includes(" + quoted(mark) + ")");
        assertThat(browser.text("#message")).contains("FLX-3001");
        assertThat(browser.text("#user-form button[type=submit]")).isEqualTo("Add user");
        assertThat(value("#user-name")).isEmpty();
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
    final void showsWhatTheCachesSpareAndWhereARowIs() {
        addUser("Ada " + mark, mark + "@shop.example");
        String id = browser.evaluate(row("users", mark) + ".dataset.id");
        awaitRow("caches", "by unique index");
        assertThat(
                        browser.evaluate(
                                "[...document.querySelectorAll('#caches td:first-child')].map((cell) => cell.textContent).join()"))
                .isEqualTo("Category,Order,Product,User,User");
        String before = hits();
        ShopClient client = new ShopClient(shop());
        client.row("users", Long.parseLong(id));
        addCategory("Shelf " + mark);
        browser.awaitTrue(USER_HITS + " !== " + quoted(before));
        browser.choose("#explain-kind", "User");
        browser.type("#explain-id", id);
        browser.click("#explain-form button");
        browser.awaitTrue("document.querySelector('#explained').textContent.startsWith('User " + id
                + " will be answered by Redis')");
        browser.type("#explain-id", "999999999");
        browser.click("#explain-form button");
        browser.awaitTrue("document.querySelector('#message').textContent.includes('FLX-9011')");
    }

    @Test
    final void showsWhatTheLastRequestsDid() {
        addCategory("Shelf " + mark);
        browser.awaitTrue("document.querySelector('#queries').textContent.includes('POST /categories')");
        assertThat(browser.text("#queries")).contains("mysql");
        browser.awaitTrue("document.querySelector('#queries').textContent.includes('redis')");
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

    private String hits() {
        return browser.evaluate(USER_HITS);
    }

    private String tags() {
        return browser.evaluate("[..." + row("products", mark)
                + ".querySelectorAll('.tags .tag')].map((tag) => tag.textContent).join()");
    }

    private String checkedLabels() {
        return browser.evaluate(
                "[...document.querySelectorAll('#product-labels :checked')].map((box) => box.value).join()");
    }
}
