package io.fluxa.generator;

import io.fluxa.generator.OutputFile.Folder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What has to be done to the folders. A file that is there is only replaced or deleted if the record knows its content: then the
 * generator wrote it and nobody changed it. Any other file in the way is a conflict.
 */
final class Plan {

    private final OutputFolders folders;
    private final WrittenRecord earlier;
    private final SortedMap<OutputFile, String> contents;
    private final SortedSet<OutputFile> written = new TreeSet<>();
    private final SortedSet<OutputFile> unchanged = new TreeSet<>();
    private final SortedSet<OutputFile> deleted = new TreeSet<>();
    private final List<String> conflicts = new ArrayList<>();

    /** Compares the folders with what was generated, and refuses conflicts, all at once. */
    Plan(OutputFolders folders, WrittenRecord earlier, SortedMap<OutputFile, String> contents, Sources sources) {
        this.folders = folders;
        this.earlier = earlier;
        this.contents = contents;
        contents.forEach(this::compare);
        contents.keySet().forEach(file -> findTwins(file, sources));
        earlier.files().stream().filter(file -> !contents.containsKey(file)).forEach(this::outlive);
        if (!conflicts.isEmpty()) {
            throw new GenerationException(conflicts);
        }
    }

    /** The same plan in words. */
    Generation generation() {
        List<String> written = paths(this.written);
        List<String> unchanged = paths(this.unchanged);
        List<String> deleted = paths(this.deleted);
        if (recordIsStale()) {
            (contents.isEmpty() ? deleted : written).add(WrittenRecord.NAME);
        } else if (!contents.isEmpty()) {
            unchanged.add(WrittenRecord.NAME);
        }
        return new Generation(sorted(written), sorted(unchanged), sorted(deleted));
    }

    /** Carries it out. Whenever that is cut short, the record knows each file as it was and as it will be. */
    void carryOut() throws IOException {
        WrittenRecord later = WrittenRecord.of(contents);
        if (!written.isEmpty() || !deleted.isEmpty()) {
            OutputFolders.write(folders.record(), earlier.and(later).text());
        }
        for (OutputFile file : deleted) {
            folders.delete(file);
        }
        for (OutputFile file : written) {
            OutputFolders.write(folders.path(file), contents.getOrDefault(file, ""));
        }
        if (contents.isEmpty()) {
            Files.deleteIfExists(folders.record());
        } else if (!written.isEmpty() || !deleted.isEmpty() || recordIsStale()) {
            OutputFolders.write(folders.record(), later.text());
        }
    }

    private boolean recordIsStale() {
        WrittenRecord later = WrittenRecord.of(contents);
        return !earlier.text().equals(later.text());
    }

    private void compare(OutputFile file, String text) {
        if (folders.blocked(file)) {
            conflict(file, "is in the way: rename the definition, or move what stands there");
            return;
        }
        Optional<String> present = OutputFolders.read(folders.path(file));
        if (present.isEmpty()) {
            written.add(file);
        } else if (same(file, present.get(), text)) {
            unchanged.add(file);
        } else if (earlier.knows(file, present.get())) {
            written.add(file);
        } else if (earlier.knows(file)) {
            conflict(file, "was changed after it was generated: keep what you need of it, and delete it");
        } else {
            conflict(file, "is in the way and was not generated here: rename it or the definition, or delete it");
        }
    }

    /** A class of the same name in another folder would come to light only when both are compiled. */
    private void findTwins(OutputFile file, Sources sources) {
        for (Path folder : sources.folders()) {
            Path twin = folder.resolve(file.path());
            boolean own = twin.toAbsolutePath()
                    .normalize()
                    .equals(folders.path(file).toAbsolutePath().normalize());
            if (file.folder() == Folder.SOURCE && !own && Files.exists(twin) && !sources.isGenerated(twin)) {
                conflicts.add(twin + " is in the way and was not generated: rename it or the definition");
            }
        }
    }

    private void outlive(OutputFile file) {
        Optional<String> present = OutputFolders.read(folders.path(file));
        if (present.isPresent() && earlier.knows(file, present.get())) {
            deleted.add(file);
        } else if (present.isPresent()) {
            conflict(
                    file,
                    "was changed after it was generated, and its definition is gone: keep what you need, and delete it");
        }
    }

    private void conflict(OutputFile file, String cause) {
        conflicts.add(folders.path(file) + " " + cause);
    }

    private static boolean same(OutputFile file, String left, String right) {
        return Fingerprint.of(file.path(), left).equals(Fingerprint.of(file.path(), right));
    }

    private static List<String> paths(SortedSet<OutputFile> files) {
        return new ArrayList<>(files.stream().map(OutputFile::path).toList());
    }

    private static List<String> sorted(List<String> paths) {
        return Stream.of(paths).flatMap(List::stream).sorted().toList();
    }
}
