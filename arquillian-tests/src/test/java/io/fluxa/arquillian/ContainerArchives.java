package io.fluxa.arquillian;

import io.fluxa.arquillian.jta.BookProvider;
import io.fluxa.arquillian.jta.LoanProvider;
import io.fluxa.arquillian.jta.VisitProvider;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * Applications on DataSources of the container. On Open Liberty its own configuration has them, with a driver that the application cannot
 * see; elsewhere the application defines them, with the driver that it bundles.
 */
final class ContainerArchives {

    private static final String WEB = """
            <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
            %s</web-app>
            """;

    private static final String DATA_SOURCE = """
              <data-source>
                <name>java:app/jdbc/%s</name>
                <class-name>com.mysql.cj.jdbc.MysqlXADataSource</class-name>
                <url>%s</url>
                <user>%s</user>
                <password>%s</password>
                <max-pool-size>4</max-pool-size>
              </data-source>
            """;

    private ContainerArchives() {}

    /** Books and loans in pools of the container, visits in one of the engine's own. */
    static WebArchive library(String name) {
        return application(
                name, "jta.properties", dataSource("Books", "it.books.uri") + dataSource("Loans", "it.loans.uri"));
    }

    /** The same with a name that no DataSource has. */
    static WebArchive withoutDataSource(String name) {
        return application(name, "nowhere.properties", dataSource("Books", "it.books.uri"));
    }

    private static WebArchive application(String name, String configuration, String dataSources) {
        WebArchive war =
                Archives.application(name, configuration, BookProvider.class, LoanProvider.class, VisitProvider.class);
        return System.getProperty("arquillian.launch").equals("liberty")
                ? war
                : war.setWebXML(new StringAsset(WEB.formatted(dataSources)));
    }

    private static String dataSource(String name, String uri) {
        return DATA_SOURCE.formatted(
                name,
                System.getProperty(uri).replace("&", "&amp;"),
                System.getProperty("it.user"),
                System.getProperty("it.password"));
    }
}
