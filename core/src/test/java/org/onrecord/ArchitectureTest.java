package org.onrecord;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.members;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.onrecord");

    private static final DescribedPredicate<JavaClass> INTERNAL = resideInAPackage("org.onrecord.internal..");

    /** Opens the files that users name, and knows nothing else of the internals. */
    private static final DescribedPredicate<JavaClass> FILES = resideInAPackage("org.onrecord.internal.files");

    @Test
    void packagesHaveNoCycles() {
        // All but the root package, whose OnRecord is the one door to the internals that make its records.
        slices().matching("org.onrecord.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void onlyTheFacadeKnowsTheInternals() {
        noClasses()
                .that(not(INTERNAL))
                .and()
                .doNotHaveFullyQualifiedName(OnRecord.class.getName())
                .and()
                .doNotHaveFullyQualifiedName(OnRecord.Builder.class.getName())
                .and()
                .resideOutsideOfPackage("org.onrecord.corenlp..")
                .should()
                .dependOnClassesThat(INTERNAL.and(not(FILES)))
                .check(CLASSES);
    }

    @Test
    void whatPublicPackagesShareDependsOnNoOtherInternals() {
        noClasses()
                .that(FILES)
                .should()
                .dependOnClassesThat(INTERNAL.and(not(FILES)))
                .check(CLASSES);
    }

    @Test
    void signaturesForUsersNameNoTypeOfTheInternalsOrOfOtherLibraries() {
        members()
                .that(areForUsers())
                .and()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackage("org.onrecord.corenlp..")
                .should(nameNoTypeOf("org.onrecord.internal..", "edu.stanford..", "com.google..", "com.fasterxml.."))
                .check(CLASSES);
    }

    @Test
    void onlyTheJsonPackageNeedsJackson() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.onrecord.json..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml..")
                .check(CLASSES);
    }

    @Test
    void onlyTheLanguagePackagesNeedCoreNlp() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.onrecord.internal..", "org.onrecord.corenlp..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("edu.stanford..")
                .check(CLASSES);
    }

    @Test
    void theExamplesUseNoInternals() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("..", "examples"))) {
            List<Path> sources = files.filter(file ->
                            file.toString().contains("src") && file.toString().endsWith(".java"))
                    .toList();
            assertThat(sources)
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(file).content().doesNotContain("org.onrecord.internal"));
        }
    }

    @Test
    void theLibraryNeverPrints() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CLASSES);
        NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(CLASSES);
    }

    @Test
    void everyPackageIsNullMarked() {
        Set<String> unmarked = CLASSES.stream()
                .map(JavaClass::getPackage)
                .filter(aPackage -> !aPackage.isAnnotatedWith(NullMarked.class))
                .map(aPackage -> aPackage.getName())
                .collect(Collectors.toSet());
        assertThat(unmarked).isEmpty();
    }

    @Test
    void publicClassesCannotBeExtended() {
        classes()
                .that()
                .resideOutsideOfPackage("org.onrecord.internal..")
                .and()
                .arePublic()
                .and()
                .areNotInterfaces()
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .haveModifier(JavaModifier.FINAL)
                .check(CLASSES);
    }

    private static DescribedPredicate<JavaMember> areForUsers() {
        return DescribedPredicate.describe(
                "are for users",
                member -> isPublic(member)
                        && member.getOwner().getModifiers().contains(JavaModifier.PUBLIC)
                        && !INTERNAL.test(member.getOwner()));
    }

    private static boolean isPublic(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static ArchCondition<JavaMember> nameNoTypeOf(String... packages) {
        DescribedPredicate<JavaClass> forbidden = resideInAnyPackage(packages);
        return new ArchCondition<>("name no type of " + String.join(", ", packages)) {
            @Override
            public void check(JavaMember member, ConditionEvents events) {
                typesIn(member).stream()
                        .filter(forbidden)
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                member, member.getDescription() + " names " + type.getName())));
            }
        };
    }

    private static Set<JavaClass> typesIn(JavaMember member) {
        if (member instanceof JavaField field) {
            return field.getAllInvolvedRawTypes();
        }
        return ((JavaCodeUnit) member).getAllInvolvedRawTypes();
    }
}
