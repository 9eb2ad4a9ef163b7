package io.fluxa;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The walls of this module. */
@AnalyzeClasses(packages = "io.fluxa", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule userPackagesDoNotSeeInternals = noClasses()
            .that()
            .resideOutsideOfPackage("io.fluxa.internal..")
            .and()
            .areNotAssignableTo(Registry.class)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.fluxa.internal..")
            .because("only the registry opens the door to the implementation");

    @ArchTest
    static final ArchRule driversStayBehindTheirStore = noClasses()
            .that()
            .resideOutsideOfPackage("io.fluxa.internal.mysql..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.agroal..", "com.mysql..")
            .because("a store's driver is nobody else's business");

    @ArchTest
    static final ArchRule theLibraryOfLocalCachesStaysBehindThem = noClasses()
            .that()
            .resideOutsideOfPackage("io.fluxa.internal.cache..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.github.benmanes..");

    @ArchTest
    static final ArchRule theMysqlStoreKnowsNoOtherPart = noClasses()
            .that()
            .resideInAPackage("io.fluxa.internal.mysql..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.fluxa.internal.flush..",
                    "io.fluxa.internal.context..",
                    "io.fluxa.internal.engine..",
                    "io.fluxa.internal.ids..",
                    "io.fluxa.internal.schema..");

    @ArchTest
    static final ArchRule storesDoNotKnowEachOther = slices().matching(
                    "io.fluxa.internal.(mysql|redis|clickhouse|kafka)..")
            .should()
            .notDependOnEachOther();

    @ArchTest
    static final ArchRule internalsHaveNoCycles =
            slices().matching("io.fluxa.internal.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule errorsStandAlone = classes()
            .that()
            .resideInAPackage("io.fluxa.error..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "io.fluxa.error..");

    @ArchTest
    static final ArchRule nothingMutableIsStatic = fields().that()
            .areStatic()
            .should()
            .beFinal()
            .because("everything hangs off an engine, so that redeploys and two applications in one server stay apart");
}
