package io.fluxa.arquillian.shop;

import java.io.File;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The shop as its module built it. */
final class ShopArchive {

    private ShopArchive() {}

    static WebArchive load() {
        return ShrinkWrap.create(ZipImporter.class, "shop.war")
                .importFrom(new File(System.getProperty("it.shop")))
                .as(WebArchive.class);
    }
}
