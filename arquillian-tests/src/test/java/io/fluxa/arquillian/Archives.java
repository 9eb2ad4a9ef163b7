package io.fluxa.arquillian;

import io.fluxa.arquillian.app.CommentProvider;
import io.fluxa.arquillian.app.NoteProvider;
import io.fluxa.arquillian.threads.ThreadServlet;
import io.fluxa.runtime.GeneratedProvider;
import java.io.File;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The applications that are deployed. They bundle what a user's WAR bundles, and nothing of the launcher. */
final class Archives {

    private Archives() {}

    /** Notes in pool {@code default}, comments in pool {@code second}. */
    static WebArchive notes(String name) {
        return application(name, "META-INF/microprofile-config.properties", NoteProvider.class, CommentProvider.class);
    }

    /** The same, with mistakes in its configuration. */
    static WebArchive broken(String name) {
        return application(name, "broken.properties", NoteProvider.class, CommentProvider.class);
    }

    /** An application of the package of some providers. */
    static WebArchive application(String name, String configuration, Class<?>... providers) {
        WebArchive war = ShrinkWrap.create(WebArchive.class, name + ".war")
                .addPackage(providers[0].getPackage())
                .addAsResource(
                        new StringAsset(Stream.of(providers).map(Class::getName).collect(Collectors.joining("\n"))),
                        "META-INF/services/" + GeneratedProvider.class.getName())
                .addAsResource(configuration, "META-INF/microprofile-config.properties")
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
        return System.getProperty("arquillian.launch").equals("weld") ? war : war.addAsLibraries(libraries());
    }

    /** In Weld SE everything is on one class path already. */
    private static File[] libraries() {
        return Objects.requireNonNull(
                new File(System.getProperty("it.libraries")).listFiles((folder, name) -> name.endsWith(".jar")));
    }

    /** Adds AssertJ for tests that run inside. */
    static WebArchive withAssertions(WebArchive war) {
        return System.getProperty("arquillian.launch").equals("weld")
                ? war
                : war.addAsLibraries(new File(Assertions.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath()));
    }

    static WebArchive threads(String name) {
        return ShrinkWrap.create(WebArchive.class, name + ".war").addClass(ThreadServlet.class);
    }
}
