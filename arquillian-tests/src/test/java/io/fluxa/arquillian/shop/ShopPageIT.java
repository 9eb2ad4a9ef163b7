package io.fluxa.arquillian.shop;

import java.net.URI;
import java.net.URL;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page, used on a server as a person would use it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ShopPageIT extends ShopPageContract {

    @ArquillianResource
    URL address;

    @Deployment(testable = false)
    static WebArchive archive() {
        return ShopArchive.load();
    }

    @Override
    protected URI shop() {
        return URI.create(address.toString());
    }
}
