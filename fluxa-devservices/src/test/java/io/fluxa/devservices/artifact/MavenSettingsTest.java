package io.fluxa.devservices.artifact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.util.repository.AuthenticationBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sonatype.plexus.components.cipher.DefaultPlexusCipher;

class MavenSettingsTest {

    private static final RemoteRepository CENTRAL =
            new RemoteRepository.Builder("central", "default", SuperPom.central()).build();

    @TempDir
    private Path home;

    private Path dotM2;

    @BeforeEach
    void createHome() throws Exception {
        dotM2 = Files.createDirectory(home.resolve(".m2"));
    }

    private Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("user.home", home.toString());
        return properties;
    }

    private MavenSettings settings(String content) throws Exception {
        Files.writeString(dotM2.resolve("settings.xml"), "<settings>" + content + "</settings>");
        return MavenSettings.read(properties(), Map.of());
    }

    @Test
    void usesMavensDefaultsWithoutAnySettings() {
        MavenSettings settings = MavenSettings.read(properties(), Map.of());
        assertThat(settings.localRepository()).isEqualTo(dotM2.resolve("repository"));
        assertThat(settings.offline()).isFalse();
        assertThat(settings.repositories()).singleElement().satisfies(repository -> {
            assertThat(repository.getId()).isEqualTo("central");
            assertThat(repository.getUrl()).startsWith("https://").endsWith("/maven2");
        });
        assertThat(settings.mirrors().getMirror(CENTRAL)).isNull();
    }

    @Test
    void takesMirrorProxyLocalRepositoryAndOffline() throws Exception {
        MavenSettings settings = settings("""
                <localRepository>${user.home}/elsewhere</localRepository><offline>true</offline>
                <mirrors><mirror><id>m</id><url>https://mirror.example/maven</url><mirrorOf>*</mirrorOf></mirror></mirrors>
                <proxies><proxy><host>proxy.example</host><port>3128</port><protocol>https</protocol></proxy></proxies>
                """);
        assertThat(settings.localRepository()).isEqualTo(home.resolve("elsewhere"));
        assertThat(settings.offline()).isTrue();
        assertThat(settings.mirrors().getMirror(CENTRAL).getUrl()).isEqualTo("https://mirror.example/maven");
        assertThat(settings.proxies().getProxy(CENTRAL).getHost()).isEqualTo("proxy.example");
    }

    @Test
    void addsTheRepositoriesOfActiveProfiles() throws Exception {
        String profile = "<profile><id>%s</id>%s<repositories><repository><id>%1$s</id><url>file:/%1$s</url>"
                + "</repository></repositories></profile>";
        MavenSettings settings = settings("<profiles>"
                + profile.formatted("named", "")
                + profile.formatted("silent", "")
                + profile.formatted("default", "<activation><activeByDefault>true</activeByDefault></activation>")
                + "</profiles><activeProfiles><activeProfile>named</activeProfile></activeProfiles>");
        assertThat(settings.repositories())
                .extracting(RemoteRepository::getId)
                .containsExactly("named", "default", "central");
    }

    @Test
    void decryptsPasswords() throws Exception {
        DefaultPlexusCipher cipher = new DefaultPlexusCipher();
        String master = cipher.encryptAndDecorate("master", "settings.security");
        Files.writeString(
                dotM2.resolve("settings-security.xml"),
                "<settingsSecurity><master>" + master + "</master></settingsSecurity>");
        MavenSettings settings = settings("<servers><server><id>central</id><username>ada</username><password>"
                + cipher.encryptAndDecorate("secret", "master") + "</password></server></servers>");
        assertThat(settings.authentication().getAuthentication(CENTRAL))
                .isEqualTo(new AuthenticationBuilder()
                        .addUsername("ada")
                        .addPassword("secret")
                        .build());
    }

    @Test
    void prefersTheSystemProperties() throws Exception {
        Path other = Files.writeString(home.resolve("other.xml"), "<settings><offline>true</offline></settings>");
        Properties properties = properties();
        properties.setProperty("maven.repo.local", home.resolve("local").toString());
        properties.setProperty("fluxa.devservices.settings", other.toString());
        MavenSettings settings = MavenSettings.read(properties, Map.of());
        assertThat(settings.localRepository()).isEqualTo(home.resolve("local"));
        assertThat(settings.offline()).isTrue();
    }

    @Test
    void readsTheSettingsOfTheInstallation() throws Exception {
        Path conf = Files.createDirectories(home.resolve("maven").resolve("conf"));
        Files.writeString(
                conf.resolve("settings.xml"),
                "<settings><localRepository>/company/repository</localRepository></settings>");
        Map<String, String> environment =
                Map.of("MAVEN_HOME", home.resolve("maven").toString());
        assertThat(MavenSettings.read(properties(), environment).localRepository())
                .isEqualTo(Path.of("/company/repository"));
    }

    @Test
    void saysThatTheSettingsAreBroken() {
        assertThatThrownBy(() -> settings("<mirrors>"))
                .hasMessageStartingWith("FLX-8010: Maven's settings " + dotM2.resolve("settings.xml"));
    }
}
