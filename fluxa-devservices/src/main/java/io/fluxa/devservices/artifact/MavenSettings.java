package io.fluxa.devservices.artifact;

import io.fluxa.devservices.DevServiceError;
import io.fluxa.devservices.DevServiceException;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.maven.settings.Profile;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.building.DefaultSettingsBuilderFactory;
import org.apache.maven.settings.building.DefaultSettingsBuildingRequest;
import org.apache.maven.settings.building.SettingsBuildingException;
import org.apache.maven.settings.crypto.DefaultSettingsDecrypter;
import org.apache.maven.settings.crypto.DefaultSettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecryptionResult;
import org.eclipse.aether.repository.AuthenticationSelector;
import org.eclipse.aether.repository.MirrorSelector;
import org.eclipse.aether.repository.ProxySelector;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.util.repository.AuthenticationBuilder;
import org.eclipse.aether.util.repository.DefaultAuthenticationSelector;
import org.eclipse.aether.util.repository.DefaultMirrorSelector;
import org.eclipse.aether.util.repository.DefaultProxySelector;
import org.sonatype.plexus.components.cipher.DefaultPlexusCipher;
import org.sonatype.plexus.components.cipher.PlexusCipherException;
import org.sonatype.plexus.components.sec.dispatcher.DefaultSecDispatcher;

/** The user's Maven settings, in the terms of the Resolver library. */
final class MavenSettings {

    private final File file;
    private final Settings settings;
    private final SettingsDecryptionResult decrypted;
    private final Properties properties;

    private MavenSettings(File file, Settings settings, SettingsDecryptionResult decrypted, Properties properties) {
        this.file = file;
        this.settings = settings;
        this.decrypted = decrypted;
        this.properties = properties;
    }

    static MavenSettings ofUser() {
        return read(System.getProperties(), System.getenv());
    }

    static MavenSettings read(Properties properties, Map<String, String> environment) {
        Path home = Path.of(properties.getProperty("user.home"), ".m2");
        String given = properties.getProperty("fluxa.devservices.settings", "");
        File user = given.isBlank() ? home.resolve("settings.xml").toFile() : new File(given);
        DefaultSettingsBuildingRequest request = new DefaultSettingsBuildingRequest();
        request.setUserSettingsFile(user);
        MavenHome.globalSettings(properties, environment).map(Path::toFile).ifPresent(request::setGlobalSettingsFile);
        request.setSystemProperties(withEnvironment(properties, environment));
        try {
            Settings effective = new DefaultSettingsBuilderFactory()
                    .newInstance()
                    .build(request)
                    .getEffectiveSettings();
            return new MavenSettings(user, effective, decrypt(effective, home), properties);
        } catch (SettingsBuildingException | PlexusCipherException e) {
            throw new DevServiceException(
                    DevServiceError.SETTINGS_UNREADABLE,
                    "Maven's settings " + user + " cannot be read; correct them. (" + e.getMessage() + ")",
                    e);
        }
    }

    private static Properties withEnvironment(Properties properties, Map<String, String> environment) {
        Properties all = new Properties();
        environment.forEach((name, value) -> all.setProperty("env." + name, value));
        properties.stringPropertyNames().forEach(name -> all.setProperty(name, properties.getProperty(name)));
        return all;
    }

    private static SettingsDecryptionResult decrypt(Settings settings, Path home) throws PlexusCipherException {
        String master = home.resolve("settings-security.xml").toString();
        var dispatcher = new DefaultSecDispatcher(new DefaultPlexusCipher(), Map.of(), master);
        return new DefaultSettingsDecrypter(dispatcher).decrypt(new DefaultSettingsDecryptionRequest(settings));
    }

    File file() {
        return file;
    }

    boolean offline() {
        return settings.isOffline() || Boolean.parseBoolean(properties.getProperty("fluxa.devservices.offline"));
    }

    Path localRepository() {
        String onCommandLine = properties.getProperty("maven.repo.local", "");
        if (!onCommandLine.isBlank()) {
            return Path.of(onCommandLine);
        }
        String inSettings = settings.getLocalRepository();
        return inSettings == null || inSettings.isBlank()
                ? Path.of(properties.getProperty("user.home"), ".m2", "repository")
                : Path.of(inSettings);
    }

    MirrorSelector mirrors() {
        DefaultMirrorSelector selector = new DefaultMirrorSelector();
        settings.getMirrors()
                .forEach(mirror -> selector.add(
                        mirror.getId(),
                        mirror.getUrl(),
                        mirror.getLayout(),
                        false,
                        mirror.isBlocked(),
                        mirror.getMirrorOf(),
                        mirror.getMirrorOfLayouts()));
        return selector;
    }

    ProxySelector proxies() {
        DefaultProxySelector selector = new DefaultProxySelector();
        for (var proxy : decrypted.getProxies()) {
            if (proxy.isActive()) {
                var authentication = new AuthenticationBuilder()
                        .addUsername(proxy.getUsername())
                        .addPassword(proxy.getPassword())
                        .build();
                selector.add(
                        new org.eclipse.aether.repository.Proxy(
                                proxy.getProtocol(), proxy.getHost(), proxy.getPort(), authentication),
                        proxy.getNonProxyHosts());
            }
        }
        return selector;
    }

    AuthenticationSelector authentication() {
        DefaultAuthenticationSelector selector = new DefaultAuthenticationSelector();
        for (var server : decrypted.getServers()) {
            selector.add(
                    server.getId(),
                    new AuthenticationBuilder()
                            .addUsername(server.getUsername())
                            .addPassword(server.getPassword())
                            .addPrivateKey(server.getPrivateKey(), server.getPassphrase())
                            .build());
        }
        return selector;
    }

    /** Central and the repositories of the profiles that are active without further ado. */
    List<RemoteRepository> repositories() {
        List<RemoteRepository> repositories = new ArrayList<>();
        settings.getProfiles().stream()
                .filter(this::isActive)
                .flatMap(profile -> profile.getRepositories().stream())
                .map(repository -> remote(repository.getId(), repository.getUrl()))
                .forEach(repositories::add);
        if (repositories.stream().noneMatch(repository -> repository.getId().equals("central"))) {
            repositories.add(remote("central", SuperPom.central()));
        }
        return repositories;
    }

    private boolean isActive(Profile profile) {
        boolean byDefault =
                profile.getActivation() != null && profile.getActivation().isActiveByDefault();
        return byDefault || settings.getActiveProfiles().contains(profile.getId());
    }

    private static RemoteRepository remote(String id, String url) {
        return new RemoteRepository.Builder(id, "default", url).build();
    }
}
