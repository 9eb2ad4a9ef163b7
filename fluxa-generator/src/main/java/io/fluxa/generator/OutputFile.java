package io.fluxa.generator;

import java.util.Comparator;

/**
 * The name of a generated file.
 *
 * @param folder which of the two folders it belongs to
 * @param path where it stands there, with slashes
 */
record OutputFile(Folder folder, String path) implements Comparable<OutputFile> {

    private static final Comparator<OutputFile> ORDER =
            Comparator.comparing(OutputFile::path).thenComparing(OutputFile::folder);

    @Override
    public int compareTo(OutputFile other) {
        return ORDER.compare(this, other);
    }

    /** The two folders that are written to; often they are one. */
    enum Folder {
        SOURCE("source"),
        RESOURCE("resource");

        private final String word;

        Folder(String word) {
            this.word = word;
        }

        /** What the record calls it. */
        String word() {
            return word;
        }
    }
}
