package io.fluxa.generator;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;

@AnalyzeClasses(packages = "io.fluxa.generator", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule readsThenChecksThenEmits = Architectures.layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("committed")
            .definedBy("io.fluxa.generator")
            .layer("processors")
            .definedBy("io.fluxa.generator.process")
            .layer("read")
            .definedBy("io.fluxa.generator.read")
            .layer("emit")
            .definedBy("io.fluxa.generator.emit")
            .layer("check")
            .definedBy("io.fluxa.generator.check")
            .layer("model")
            .definedBy("io.fluxa.generator.model")
            .whereLayer("committed")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("processors")
            .mayOnlyBeAccessedByLayers("committed")
            .whereLayer("read")
            .mayOnlyBeAccessedByLayers("processors")
            .whereLayer("emit")
            .mayOnlyBeAccessedByLayers("processors")
            .whereLayer("check")
            .mayOnlyBeAccessedByLayers("processors", "read");

    @ArchTest
    static final ArchRule theModelKnowsNoCompiler = noClasses()
            .that()
            .resideInAPackage("io.fluxa.generator.model")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.lang.model..", "javax.annotation.processing..", "com.sun..");

    @ArchTest
    static final ArchRule oneClassKnowsTheTreesOfJavac = noClasses()
            .that()
            .doNotHaveSimpleName("RepeatedAnnotation")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.sun..");

    @ArchTest
    static final ArchRule classesAreNotMeantForExtension = classes()
            .that()
            .areTopLevelClasses()
            .and()
            .areNotInterfaces()
            .and()
            .areNotEnums()
            .should()
            .haveModifier(JavaModifier.FINAL);
}
