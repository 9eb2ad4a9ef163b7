package io.fluxa.generator;

import java.util.List;

/**
 * What a generation did, or would do. The files are relative to the folder they belong to, with slashes, sorted. The list of generated
 * files, {@code .fluxa-generated}, is one of them.
 *
 * @param written the files that are new or have another content
 * @param unchanged the files that were left alone
 * @param deleted the files whose definition is gone
 */
public record Generation(List<String> written, List<String> unchanged, List<String> deleted) {

    /** Copies the lists. */
    public Generation {
        written = List.copyOf(written);
        unchanged = List.copyOf(unchanged);
        deleted = List.copyOf(deleted);
    }

    /** Whether every file was as it should be. */
    public boolean upToDate() {
        return written.isEmpty() && deleted.isEmpty();
    }
}
