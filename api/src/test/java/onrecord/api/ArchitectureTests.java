package onrecord.api;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "onrecord", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule roomsHaveNoCycles =
            slices().matching("onrecord.(**)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule modelAndGraphqlKnowNoOtherRoom = classes()
            .that()
            .resideInAnyPackage("onrecord.api.model", "onrecord.api.graphql")
            .should()
            .onlyDependOnClassesThat()
            .resideOutsideOfPackages(
                    "onrecord.api", "onrecord.api.read..", "onrecord.api.query..", "onrecord.api.store..");

    @ArchTest
    static final ArchRule onlyReadSpeaksSql = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "onrecord.api.read..",
                    "onrecord.api.change..",
                    "onrecord.api.search..",
                    "onrecord.api.store..",
                    "onrecord.api.query..",
                    "onrecord.api.access..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..");

    @ArchTest
    static final ArchRule schemaKnowsNobody = classes()
            .that()
            .resideInAPackage("onrecord.schema..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "onrecord.schema..");

    @ArchTest
    static final ArchRule theImporterIsNotHere =
            noClasses().should().dependOnClassesThat().resideInAPackage("onrecord.importer..");
}
