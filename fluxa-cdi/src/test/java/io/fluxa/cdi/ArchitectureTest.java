package io.fluxa.cdi;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.fluxa.cdi", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule usesOnlyStandardInterfaces = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.smallrye..", "org.jboss..", "org.apache..", "io.fluxa.internal..", "jakarta.servlet..");

    @ArchTest
    static final ArchRule keepsAllStateInTheDeployment =
            fields().that().areStatic().should().beFinal();
}
