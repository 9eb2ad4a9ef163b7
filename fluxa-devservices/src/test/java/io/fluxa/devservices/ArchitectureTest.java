package io.fluxa.devservices;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packagesOf = DevService.class, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule MAVEN_STAYS_IN_ONE_PACKAGE = noClasses()
            .that()
            .resideOutsideOfPackage("io.fluxa.devservices.artifact")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.maven..", "org.eclipse.aether..", "org.sonatype.plexus..");

    @ArchTest
    static final ArchRule WHAT_SERVERS_SHARE_KNOWS_NO_SERVER = noClasses()
            .that()
            .resideInAnyPackage("io.fluxa.devservices", "io.fluxa.devservices.process", "io.fluxa.devservices.artifact")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.fluxa.devservices.mysql..", "io.fluxa.devservices.redis..", "io.fluxa.devservices.command..");

    @ArchTest
    static final ArchRule SERVERS_DO_NOT_KNOW_EACH_OTHER =
            slices().matching("io.fluxa.devservices.(mysql|redis)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule PROCESSES_KNOW_NO_ARTIFACTS = noClasses()
            .that()
            .resideInAPackage("io.fluxa.devservices.process")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.fluxa.devservices.artifact");

    @ArchTest
    static final ArchRule THE_LAUNCHER_NEEDS_NO_RUNTIME = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.fluxa", "io.fluxa.runtime..", "io.fluxa.internal..", "io.fluxa.error..", "java.sql..");
}
