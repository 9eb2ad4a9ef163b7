package io.fluxa.demo;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packagesOf = Demo.class, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule THE_LAUNCHER_STAYS_OUT_OF_THE_APPLICATION = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.fluxa", "io.fluxa.shop..", "io.fluxa.runtime..", "io.fluxa.internal..", "java.sql..");
}
