package io.fluxa.shop;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.fluxa.shop", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule runsOnEveryServer = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "jakarta..", "org.jspecify..", "io.fluxa..");

    @ArchTest
    static final ArchRule usesOnlyWhatApplicationsMayUse = noClasses()
            .that()
            .resideOutsideOfPackage("io.fluxa.shop.entity")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.fluxa.internal..", "io.fluxa.cdi..", "io.fluxa.config..", "java.sql..");

    @ArchTest
    static final ArchRule onlyTheApiKnowsTheApi = noClasses()
            .that()
            .resideOutsideOfPackage("io.fluxa.shop.api")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.fluxa.shop.api");

    @ArchTest
    static final ArchRule keepsAllStateInTheDeployment =
            fields().that().areStatic().should().beFinal();
}
