package io.fluxa.devservices.artifact;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Reads zip files. */
final class Archive {

    private Archive() {}

    static void unpack(Path archive, Path folder, Layout layout) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            var entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                Optional<String> place = entry.isDirectory() ? Optional.empty() : layout.place(entry.getName());
                if (place.isPresent()) {
                    write(zip, entry, inside(folder, place.get()));
                }
            }
        }
    }

    private static Path inside(Path folder, String place) throws IOException {
        Path target = folder.resolve(place).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("the archive holds a path that leads out of its folder: " + place);
        }
        return target;
    }

    private static void write(ZipFile zip, ZipEntry entry, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        try (InputStream in = zip.getInputStream(entry)) {
            Files.copy(in, target);
        }
    }
}
