package org.vigil.common.testing;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

/** The rules that every service's structure keeps. */
public final class Architecture {

    private static final DescribedPredicate<JavaMethod> ENDPOINTS = DescribedPredicate.describe("endpoints",
            method -> method.isAnnotatedWith(GET.class) || method.isAnnotatedWith(POST.class)
                    || method.isAnnotatedWith(PUT.class)
                    || method.isAnnotatedWith(PATCH.class) || method.isAnnotatedWith(DELETE.class));

    private static final DescribedPredicate<JavaMethodCall> NATIVE_QUERY_OF_A_CLASS = DescribedPredicate.describe(
            "a native query is made with a result class", call -> call.getName().equals("createNativeQuery")
                    && call.getTarget().getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Class.class)));

    private Architecture() {
    }

    /** Checks the classes of one service, given its root package such as {@code org.vigil.sources}. */
    public static void check(String root) {
        JavaClasses classes = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(root);
        slices().matching(root + ".(*)..").should().beFreeOfCycles().check(classes);
        noClasses().that().haveSimpleNameEndingWith("Resource")
                .should().dependOnClassesThat().areAssignableTo(EntityManager.class)
                .orShould().dependOnClassesThat().haveSimpleNameEndingWith("Repository")
                .because("a resource speaks HTTP and leaves the data to its service").check(classes);
        noClasses().should().haveSimpleNameEndingWith("Impl")
                .orShould().haveSimpleNameEndingWith("Util").orShould().haveSimpleNameEndingWith("Utils")
                .orShould().haveSimpleNameEndingWith("Manager").orShould().haveSimpleNameEndingWith("Helper")
                .orShould().haveSimpleNameEndingWith("Dao").orShould().haveSimpleNameEndingWith("DAO").check(classes);
        methods().that(are(ENDPOINTS)).should().beAnnotatedWith(RolesAllowed.class)
                .because("each endpoint names its roles itself").check(classes);
        methods().that(are(ENDPOINTS)).should().bePublic()
                .because("Quarkus REST passes over a method that is not").check(classes);
        methods().that(are(ENDPOINTS)).should().notHaveRawReturnType(
                DescribedPredicate.describe("an entity", type -> type.isAnnotatedWith(Entity.class)))
                .because("an entity never leaves a service as JSON").check(classes);
        noOtherService(root).check(classes);
        noClasses().should().callMethodWhere(NATIVE_QUERY_OF_A_CLASS)
                .because("Hibernate never finds the plan of such a query again: each call adds one, until those of all others "
                        + "are displaced; leave the class out, or name it by addEntity or addScalar")
                .check(new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(root, "org.vigil.common"));
    }

    private static ArchRule noOtherService(String root) {
        return noClasses().should().dependOnClassesThat(DescribedPredicate.describe("another service's classes",
                type -> type.getPackageName().startsWith("org.vigil.") && !type.getPackageName().startsWith(root)
                        && !type.getPackageName().startsWith("org.vigil.common")))
                .because("services share events, not classes");
    }
}
