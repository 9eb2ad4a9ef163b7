package io.fluxa.test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.fluxa.test", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule testsSeeTheRuntimeAsApplicationsDo =
            noClasses().should().dependOnClassesThat().resideInAPackage("io.fluxa.internal..");

    @ArchTest
    static final ArchRule onlyTheMachineryKnowsTheLauncher =
            noClasses().that().arePublic().should().dependOnClassesThat().resideInAPackage("io.fluxa.devservices..");

    @ArchTest
    static final ArchRule classesAreFinalUnlessTheyAreTypesToImplement = classes()
            .that()
            .areNotInterfaces()
            .and()
            .areNotAnnotations()
            .should()
            .haveModifier(JavaModifier.FINAL);
}
