package io.fluxa.devservices.artifact;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Which parts of an archive are unpacked, to which places. */
public interface Layout {

    /**
     * Decides about one file of the archive.
     *
     * @param entry its path inside the archive
     * @return its path inside the installed folder, or empty to leave it out
     */
    Optional<String> place(String entry);

    /**
     * The space that the installed folder takes.
     *
     * @return an upper estimate in bytes
     */
    long bytes();

    /**
     * Adds what the archive lacks, after unpacking and before the folder counts as complete.
     *
     * @param folder the unpacked folder, still under its temporary name
     * @throws IOException if something cannot be written
     */
    default void complete(Path folder) throws IOException {}
}
