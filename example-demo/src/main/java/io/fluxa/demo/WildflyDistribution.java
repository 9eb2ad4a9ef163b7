package io.fluxa.demo;

import io.fluxa.devservices.DevServicesCache;
import io.fluxa.devservices.artifact.ArtifactSource;
import io.fluxa.devservices.artifact.Installation;
import io.fluxa.devservices.artifact.Layout;
import io.fluxa.devservices.artifact.PinnedArtifact;
import java.nio.file.Path;
import java.util.Optional;

/** WildFly as its makers publish it, without documentation and example configurations. */
final class WildflyDistribution implements Layout {

    private static final String VERSION = "39.0.1.Final";
    private static final PinnedArtifact ARTIFACT = new PinnedArtifact(
            "org.wildfly",
            "wildfly-dist",
            VERSION,
            "zip",
            "",
            "2f2f24e786a4a3d0e3fb348aa45f70d7278be00844bc8593a2a50d4d8714f97a");
    private static final String TOP = "wildfly-" + VERSION + "/";
    private static final long BYTES = 350_000_000;

    @Override
    public Optional<String> place(String entry) {
        String inside = entry.startsWith(TOP) ? entry.substring(TOP.length()) : "docs/";
        return inside.startsWith("docs/") ? Optional.empty() : Optional.of(inside);
    }

    @Override
    public long bytes() {
        return BYTES;
    }

    static Path install(DevServicesCache cache, ArtifactSource source) {
        return new Installation(cache.root())
                .unpacked("wildfly-" + VERSION, ARTIFACT, source, new WildflyDistribution());
    }
}
