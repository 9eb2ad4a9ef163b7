package io.fluxa.devservices.artifact;

import io.fluxa.devservices.DevServiceError;
import io.fluxa.devservices.DevServiceException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.apache.maven.repository.internal.MavenRepositorySystemUtils;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.repository.LocalRepository;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.supplier.RepositorySystemSupplier;

/**
 * Fetches through the Maven Resolver library, as Maven itself would: with the mirrors, proxies, credentials, local
 * repository and offline switch of the user's own settings. What is in the local repository is not fetched again.
 */
public final class MavenArtifacts implements ArtifactSource {

    private static final int IDLE_MILLIS = 60_000;

    private final Supplier<MavenSettings> userSettings;

    /** Reads the settings at the first fetch, not before. */
    public MavenArtifacts() {
        this(MavenSettings::ofUser);
    }

    MavenArtifacts(Supplier<MavenSettings> userSettings) {
        this.userSettings = userSettings;
    }

    @Override
    public Path fetch(PinnedArtifact artifact) {
        MavenSettings settings = userSettings.get();
        RepositorySystem system = new RepositorySystemSupplier().get();
        try {
            DefaultRepositorySystemSession session = session(system, settings);
            List<RemoteRepository> remotes = system.newResolutionRepositories(session, settings.repositories());
            ArtifactRequest request = new ArtifactRequest(coordinates(artifact), remotes, null);
            return system.resolveArtifact(session, request)
                    .getArtifact()
                    .getFile()
                    .toPath();
        } catch (ArtifactResolutionException e) {
            throw unavailable(artifact, settings, e);
        } finally {
            system.shutdown();
        }
    }

    private static DefaultArtifact coordinates(PinnedArtifact artifact) {
        return new DefaultArtifact(
                artifact.groupId(),
                artifact.artifactId(),
                artifact.classifier(),
                artifact.extension(),
                artifact.version());
    }

    private static DefaultRepositorySystemSession session(RepositorySystem system, MavenSettings settings) {
        DefaultRepositorySystemSession session = MavenRepositorySystemUtils.newSession();
        LocalRepository local = new LocalRepository(settings.localRepository().toFile());
        session.setLocalRepositoryManager(system.newLocalRepositoryManager(session, local));
        session.setOffline(settings.offline());
        session.setMirrorSelector(settings.mirrors());
        session.setProxySelector(settings.proxies());
        session.setAuthenticationSelector(settings.authentication());
        session.setTransferListener(new DownloadNotice(settings.localRepository()));
        session.setConfigProperty("aether.connector.http.useSystemProperties", true);
        session.setConfigProperty("aether.connector.requestTimeout", IDLE_MILLIS);
        return session;
    }

    private static DevServiceException unavailable(
            PinnedArtifact artifact, MavenSettings settings, ArtifactResolutionException cause) {
        String mend = settings.offline()
                ? "Maven is offline and the local repository does not hold it: go online once"
                : "check the network, and mirrors and proxies in " + settings.file();
        return new DevServiceException(
                DevServiceError.ARTIFACT_UNAVAILABLE,
                artifact.coordinates() + " cannot be fetched; " + mend + ". (" + cause.getMessage() + ")",
                cause);
    }
}
