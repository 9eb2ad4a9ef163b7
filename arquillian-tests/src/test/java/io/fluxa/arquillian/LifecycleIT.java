package io.fluxa.arquillian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jboss.arquillian.container.test.api.Deployer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.OperateOnDeployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Deploys and undeploys from outside, and looks at what the server keeps. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class LifecycleIT {

    private static final Duration DEADLINE = Duration.ofSeconds(30);

    @ArquillianResource
    Deployer deployer;

    @ArquillianResource
    @OperateOnDeployment("threads")
    URL threads;

    @Deployment(name = "threads", testable = false, order = 1)
    static WebArchive threads() {
        return Archives.threads("threads");
    }

    @Deployment(name = "notes", testable = false, managed = false, order = 2)
    static WebArchive notes() {
        return Archives.notes("notes");
    }

    @Deployment(name = "broken", testable = false, managed = false, order = 3)
    static WebArchive broken() {
        return Archives.broken("broken");
    }

    @Test
    void leavesNoThreadBehindAndDeploysAgain() throws Exception {
        List<String> before = ourThreads();
        deployer.deploy("notes");
        String id = post("text=kept");
        assertThat(ourThreads()).hasSizeGreaterThan(before.size());
        deployer.undeploy("notes");
        awaitNoMoreThan(before);

        deployer.deploy("notes");
        try {
            assertThat(Http.get(notes("?id=" + id)).body()).isEqualTo("kept");
        } finally {
            deployer.undeploy("notes");
        }
        awaitNoMoreThan(before);
    }

    @Test
    void refusesADeploymentWithAllItsMistakesInOneList() throws Exception {
        long before = Files.size(ServerEnvironment.serverLog());
        List<String> threadsBefore = ourThreads();

        assertThatThrownBy(() -> deployer.deploy("broken")).isNotNull();

        String log = Files.readString(ServerEnvironment.serverLog()).substring((int) before);
        assertThat(log)
                .contains("FLX-1001")
                .contains("FLX-1002 Comment")
                .contains("FLX-1013 fluxa.pools.broken.mysql.max-open-connections")
                .contains("FLX-4004 fluxa.pools.broken.mysql")
                .doesNotContain("s3cret-of-broken");
        assertThat(ourThreads()).isEqualTo(threadsBefore);
    }

    private URI notes(String query) throws URISyntaxException {
        return URI.create(threads.toURI().resolve("/notes/note") + query);
    }

    private String post(String form) throws Exception {
        return Http.post(notes(""), "application/x-www-form-urlencoded", form).body();
    }

    /** Threads of our libraries, sorted; the server may have some of its own when it knows a driver. */
    private List<String> ourThreads() throws Exception {
        return Http.get(threads.toURI().resolve("/threads/names"))
                .body()
                .lines()
                .filter(LifecycleIT::isOurs)
                .sorted()
                .toList();
    }

    private static boolean isOurs(String thread) {
        String name = thread.toLowerCase(Locale.ROOT);
        return name.contains("agroal") || name.contains("mysql") || name.contains("fluxa");
    }

    private void awaitNoMoreThan(List<String> before) throws Exception {
        long end = System.nanoTime() + DEADLINE.toNanos();
        List<String> left = ourThreads();
        while (!left.equals(before) && System.nanoTime() < end) {
            left = ourThreads();
        }
        assertThat(left).as("threads after undeployment").isEqualTo(before);
    }
}
