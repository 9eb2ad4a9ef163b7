package io.fluxa.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.devservices.process.Loopback;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WildflyTest {

    @TempDir
    private Path folder;

    @Test
    void unpacksTheServerWithoutItsDocumentation() {
        WildflyDistribution distribution = new WildflyDistribution();
        assertThat(distribution.place("wildfly-39.0.1.Final/jboss-modules.jar")).contains("jboss-modules.jar");
        assertThat(distribution.place("wildfly-39.0.1.Final/docs/schema/x.xsd")).isEmpty();
        assertThat(distribution.place("META-INF/MANIFEST.MF")).isEmpty();
    }

    @Test
    void handsTheConfigurationOverInAFileForTheUserAlone() throws Exception {
        Path installation = folder.resolve("wildfly");
        Files.createDirectories(installation.resolve("standalone/configuration"));
        Files.createDirectories(installation.resolve("standalone/deployments"));
        Path war = Files.writeString(folder.resolve("any.war"), "war");
        WildflyFolder base = new WildflyFolder(folder.resolve("base"));
        base.create(installation, war, Map.of("fluxa.pools.default.mysql.password", "secret"));
        assertThat(Files.readString(base.properties())).contains("fluxa.pools.default.mysql.password=secret");
        assertThat(Files.getPosixFilePermissions(base.properties())).hasSize(2);
        assertThat(base.base().resolve("deployments/shop.war")).hasContent("war");
        List<String> command = WildflyCommand.of(installation, base, "wildfly-1", 8181, folder.resolve("log"));
        assertThat(command)
                .contains(
                        "-Djboss.http.port=8181",
                        "-Djboss.bind.address=127.0.0.1",
                        "-Djboss.bind.address.management=127.0.0.1",
                        "--properties=" + base.properties(),
                        "-Dfluxa.devservices.id=wildfly-1")
                .noneMatch(argument -> argument.contains("secret"));
    }

    @Test
    void saysHowToGetAMissingApplication() {
        WildflyFolder base = new WildflyFolder(folder.resolve("base"));
        assertThatThrownBy(() -> base.create(folder, folder.resolve("no.war"), Map.of()))
                .hasMessageStartingWith("FLX-8005: The application " + folder.resolve("no.war") + " is not there");
    }

    @Test
    void noticesARefusedApplication() throws Exception {
        WildflyFolder base = new WildflyFolder(folder);
        assertThat(base.deploymentFailed()).isFalse();
        Files.createDirectory(folder.resolve("deployments"));
        Files.writeString(folder.resolve("deployments/shop.war.failed"), "why");
        assertThat(base.deploymentFailed()).isTrue();
    }

    @Test
    void insistsOnAPortThatWasAskedFor() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, Loopback.address())) {
            int port = taken.getLocalPort();
            assertThatThrownBy(() -> Wildfly.choosePort(port))
                    .hasMessage("FLX-8007: Port " + port + " is taken; name another with --port N or none.");
        }
        assertThat(Wildfly.choosePort(0)).isPositive();
    }

    @Test
    void showsTheTellingLinesOfTheLog() throws Exception {
        Path log = folder.resolve("server.log");
        Files.writeString(log, "1 INFO  a\n2 ERROR b\n\tat x\nCaused by: c\n3 INFO  FLX-1001: d\n");
        assertThat(ServerLog.relevant(log)).isEqualTo("2 ERROR b\nCaused by: c\n3 INFO  FLX-1001: d");
        Files.writeString(log, "1 INFO  a\n");
        assertThat(ServerLog.relevant(log)).isEqualTo("1 INFO  a");
        assertThat(ServerLog.relevant(folder.resolve("none"))).contains("cannot be read");
    }
}
