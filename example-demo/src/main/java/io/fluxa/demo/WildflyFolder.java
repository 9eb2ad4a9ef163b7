package io.fluxa.demo;

import io.fluxa.devservices.DevServiceError;
import io.fluxa.devservices.DevServiceException;
import io.fluxa.devservices.process.DirectoryTree;
import io.fluxa.devservices.process.DiskSpace;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Properties;

/**
 * What one run of WildFly writes to: a copy of its {@code standalone} folder, thrown away afterwards.
 *
 * @param base the folder, called the server's base directory
 */
record WildflyFolder(Path base) {

    private static final String WAR = "shop.war";

    /** The application's configuration. A file, because everybody on the machine can read a command line. */
    Path properties() {
        return base.resolve("configuration").resolve("fluxa.properties");
    }

    void create(Path installation, Path war, Map<String, String> configuration) {
        try {
            if (!Files.isReadable(war)) {
                throw new DevServiceException(
                        DevServiceError.FOLDER_UNUSABLE,
                        "The application " + war + " is not there; build it with: ./demo");
            }
            DirectoryTree.copy(installation.resolve("standalone"), base);
            Files.copy(war, base.resolve("deployments").resolve(WAR));
            writeProperties(configuration);
        } catch (IOException e) {
            throw DiskSpace.failure("prepare " + base, e);
        }
    }

    private void writeProperties(Map<String, String> configuration) throws IOException {
        Properties properties = new Properties();
        properties.putAll(configuration);
        StringWriter text = new StringWriter();
        properties.store(text, null);
        Files.createFile(
                properties(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(properties(), text.toString());
    }

    /** WildFly leaves this file beside an application that it could not deploy. */
    boolean deploymentFailed() {
        return Files.exists(base.resolve("deployments").resolve(WAR + ".failed"));
    }
}
