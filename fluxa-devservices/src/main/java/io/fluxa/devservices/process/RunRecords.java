package io.fluxa.devservices.process;

import io.fluxa.devservices.DevServiceError;
import io.fluxa.devservices.DevServiceException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;

/** The folder of {@link RunRecord}s. Safe for use by several threads and processes: records are replaced atomically. */
public final class RunRecords {

    private static final String SUFFIX = ".properties";

    private final Path folder;

    /**
     * Uses a folder.
     *
     * @param folder an existing folder
     */
    public RunRecords(Path folder) {
        this.folder = folder;
    }

    /**
     * The folder itself, where throwaway instances live as well.
     *
     * @return the folder
     */
    public Path folder() {
        return folder;
    }

    /**
     * Makes up the name of a new record.
     *
     * @param service the kind of server
     * @return a name that no other record has or will have
     */
    public static String newId(String service) {
        return service + "-" + UUID.randomUUID();
    }

    /**
     * Writes or replaces a record.
     *
     * @param record the record
     */
    public void write(RunRecord record) {
        StringWriter text = new StringWriter();
        Path whole = file(record.id());
        Path part = folder.resolve(record.id() + ".part");
        try {
            record.toProperties().store(text, null);
            Files.writeString(part, text.toString());
            Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /**
     * Removes a record; does nothing if it is not there.
     *
     * @param id the name of the record
     */
    public void remove(String id) {
        try {
            Files.deleteIfExists(file(id));
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /**
     * Reads all records. Files that are not records are passed over.
     *
     * @return the records, in no particular order
     */
    public List<RunRecord> all() {
        List<RunRecord> records = new ArrayList<>();
        try (var files = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
            for (Path file : files) {
                read(file).ifPresent(records::add);
            }
            return records;
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /**
     * Looks for a server that answers and whose launcher lives.
     *
     * @param service the kind of server
     * @param name the name of the instance
     * @return its record, or empty
     */
    public Optional<RunRecord> findRunning(String service, String name) {
        return all().stream()
                .filter(record ->
                        record.service().equals(service) && record.name().equals(name))
                .filter(record -> !record.address().isEmpty())
                .filter(record -> record.parent().find().isPresent())
                .filter(record -> record.findProcess().isPresent())
                .findFirst();
    }

    private Optional<RunRecord> read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (NoSuchFileException removedMeanwhile) {
            return Optional.empty();
        } catch (IllegalArgumentException notProperties) {
            return Optional.empty();
        }
        String name = file.getFileName().toString();
        return RunRecord.from(name.substring(0, name.length() - SUFFIX.length()), properties);
    }

    private Path file(String id) {
        return folder.resolve(id + SUFFIX);
    }

    private DevServiceException unusable(IOException cause) {
        return new DevServiceException(
                DevServiceError.FOLDER_UNUSABLE,
                "The records of running servers in " + folder + " cannot be kept (" + cause.getMessage()
                        + "); make the folder writable.",
                cause);
    }
}
