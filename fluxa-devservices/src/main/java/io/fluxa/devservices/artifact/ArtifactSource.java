package io.fluxa.devservices.artifact;

import java.nio.file.Path;

/** Where archives come from. */
@FunctionalInterface
public interface ArtifactSource {

    /**
     * Gives the archive as a local file. The content is not verified here.
     *
     * @param artifact which archive
     * @return an existing file, to be read only
     * @throws io.fluxa.devservices.DevServiceException if it cannot be had
     */
    Path fetch(PinnedArtifact artifact);
}
