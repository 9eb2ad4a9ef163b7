package io.fluxa.demo;

import io.fluxa.devservices.process.FreePort;
import io.fluxa.devservices.process.Loopback;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What {@code standalone.sh} would run. The JVM is started directly, so that the process we know is the server itself. */
final class WildflyCommand {

    /** The quick compiler alone and the simple collector: starting costs half the processor time, and a person waits. */
    private static final List<String> JVM = List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xms128m",
            "-Xmx768m",
            "-XX:MaxMetaspaceSize=384m",
            "-Djava.net.preferIPv4Stack=true",
            "-Djava.awt.headless=true",
            "-Djboss.modules.system.pkgs=org.jboss.byteman");

    private static final List<String> EXPORTED = List.of(
            "java.desktop/sun.awt",
            "java.naming/com.sun.jndi.ldap",
            "java.naming/com.sun.jndi.url.ldap",
            "java.naming/com.sun.jndi.url.ldaps",
            "jdk.naming.dns/com.sun.jndi.dns");

    private static final List<String> OPENED = List.of(
            "java.base/java.lang",
            "java.base/java.lang.invoke",
            "java.base/java.lang.reflect",
            "java.base/java.io",
            "java.base/java.net",
            "java.base/java.security",
            "java.base/java.util",
            "java.base/java.util.concurrent",
            "java.management/javax.management",
            "java.naming/javax.naming");

    private WildflyCommand() {}

    static List<String> of(Path installation, WildflyFolder folder, String id, int port, Path logs) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Dfluxa.devservices.id=" + id);
        command.addAll(JVM);
        EXPORTED.forEach(name -> command.add("--add-exports=" + name + "=ALL-UNNAMED"));
        OPENED.forEach(name -> command.add("--add-opens=" + name + "=ALL-UNNAMED"));
        command.add("-Dorg.jboss.boot.log.file=" + logs.resolve("server.log"));
        command.add("-Dlogging.configuration=file:" + folder.base().resolve("configuration/logging.properties"));
        command.addAll(List.of("-jar", installation.resolve("jboss-modules.jar").toString()));
        command.addAll(List.of("-mp", installation.resolve("modules").toString(), "org.jboss.as.standalone"));
        command.add("-Djboss.home.dir=" + installation);
        command.add("-Djboss.server.base.dir=" + folder.base());
        command.add("-Djboss.server.log.dir=" + logs);
        command.add("--properties=" + folder.properties());
        addresses(port).forEach(command::add);
        return command;
    }

    /** Only the page has a port that people know; the others are wherever there is room. */
    private static Stream<String> addresses(int port) {
        return Stream.of(
                "-Djboss.bind.address=" + Loopback.TEXT,
                "-Djboss.bind.address.management=" + Loopback.TEXT,
                "-Djboss.http.port=" + port,
                "-Djboss.https.port=" + FreePort.any(),
                "-Djboss.management.http.port=" + FreePort.any());
    }
}
