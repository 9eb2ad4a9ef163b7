package io.fluxa.devservices.artifact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.devservices.DevServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder stands for the repository on the network. */
class MavenArtifactsTest {

    private static final PinnedArtifact ARTIFACT = new PinnedArtifact("org.example", "server", "1", "zip", "os", "");
    private static final String PATH = "org/example/server/1/server-1-os.zip";

    @TempDir
    private Path folder;

    private Path remote;

    @BeforeEach
    void publish() throws Exception {
        remote = folder.resolve("remote");
        Files.createDirectories(remote.resolve(PATH).getParent());
        Files.writeString(remote.resolve(PATH), "archive");
    }

    private MavenArtifacts artifacts(String more) throws Exception {
        Files.createDirectories(folder.resolve(".m2"));
        Files.writeString(
                folder.resolve(".m2").resolve("settings.xml"),
                "<settings><mirrors><mirror><id>m</id><mirrorOf>*</mirrorOf><url>" + remote.toUri()
                        + "</url></mirror></mirrors>" + more + "</settings>");
        Properties properties = new Properties();
        properties.setProperty("user.home", folder.toString());
        return new MavenArtifacts(() -> MavenSettings.read(properties, Map.of()));
    }

    @Test
    void fetchesThroughTheMirrorIntoTheLocalRepository() throws Exception {
        Path file = artifacts("").fetch(ARTIFACT);
        assertThat(file).hasContent("archive").startsWith(folder.resolve(".m2").resolve("repository"));
    }

    @Test
    void needsNoRepositoryForWhatIsInTheLocalOne() throws Exception {
        artifacts("").fetch(ARTIFACT);
        Files.delete(remote.resolve(PATH));
        assertThat(artifacts("<offline>true</offline>").fetch(ARTIFACT)).hasContent("archive");
    }

    @Test
    void saysThatMavenIsOffline() throws Exception {
        MavenArtifacts offline = artifacts("<offline>true</offline>");
        assertThatThrownBy(() -> offline.fetch(ARTIFACT))
                .isInstanceOf(DevServiceException.class)
                .hasMessageStartingWith("FLX-8003: org.example:server:zip:os:1 cannot be fetched; Maven is offline");
    }

    @Test
    void namesTheSettingsWhenNobodyHasIt() throws Exception {
        PinnedArtifact unknown = new PinnedArtifact("org.example", "server", "2", "zip", "", "");
        assertThatThrownBy(() -> artifacts("").fetch(unknown))
                .hasMessageStartingWith("FLX-8003: org.example:server:zip:2 cannot be fetched; check the network")
                .hasMessageContaining(
                        folder.resolve(".m2").resolve("settings.xml").toString());
    }
}
