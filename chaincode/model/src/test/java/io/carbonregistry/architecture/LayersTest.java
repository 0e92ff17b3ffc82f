package io.carbonregistry.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.List;

/** The stairs of the model: a capability uses those below it, and everything the model uses is plain Java. */
@AnalyzeClasses(locations = OfTheModel.class)
class LayersTest {

    /** A package and those that it may see; every package has its line. */
    private static final List<List<String>> STAIRS = List.of(
            List.of("kernel"),
            List.of("wire", "kernel"),
            List.of("units", "kernel"),
            List.of("commitments", "kernel"),
            List.of("formulas", "kernel"),
            List.of("guidelines", "kernel", "units", "formulas"),
            List.of("bodies", "kernel", "accounts"),
            List.of("facilities", "kernel", "units", "registry", "accounts", "guidelines"),
            List.of("plans", "kernel", "units", "formulas", "guidelines", "accounts", "bodies", "facilities"),
            List.of("devices", "kernel", "units", "commitments", "accounts", "facilities", "plans"),
            List.of("registry", "kernel", "units"),
            List.of("approvals", "kernel", "registry"),
            List.of("accounts", "kernel", "units", "registry"),
            List.of(
                    "attestations",
                    "kernel",
                    "wire",
                    "units",
                    "commitments",
                    "formulas",
                    "guidelines",
                    "registry",
                    "accounts",
                    "bodies",
                    "facilities",
                    "plans"),
            List.of("supervision", "kernel", "units", "accounts", "facilities", "attestations"),
            List.of(
                    "verification",
                    "kernel",
                    "wire",
                    "units",
                    "commitments",
                    "formulas",
                    "guidelines",
                    "registry",
                    "accounts",
                    "bodies",
                    "facilities",
                    "attestations"),
            List.of("holdings", "kernel", "units", "registry", "accounts"),
            List.of("issuance", "kernel", "units", "registry", "accounts", "holdings"),
            List.of("transfers", "kernel", "units", "registry", "accounts", "holdings"),
            List.of("repos", "kernel", "wire", "units", "commitments", "registry", "accounts", "holdings", "transfers"),
            List.of("prices", "kernel", "units", "registry", "holdings"),
            List.of("freezes", "kernel", "units", "registry", "accounts", "holdings"),
            List.of("retirements", "kernel", "units", "registry", "accounts", "holdings"),
            List.of(
                    "pledges",
                    "kernel",
                    "wire",
                    "units",
                    "commitments",
                    "registry",
                    "accounts",
                    "holdings",
                    "prices",
                    "retirements"));

    @ArchTest
    static final ArchRule EACH_SEES_THOSE_BELOW = stairs();

    @ArchTest
    static final ArchRule NO_CIRCLES =
            slices().matching("io.carbonregistry.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule GSON_IN_WIRE_ALONE = noClasses()
            .that(not(resideInAPackage("io.carbonregistry.wire..")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.google..");

    @ArchTest
    static final ArchRule PLAIN_JAVA = classes()
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                            "io.carbonregistry..",
                            "java..",
                            "javax.naming..",
                            "javax.security.auth.x500",
                            "org.jspecify..",
                            "com.google.gson..")
                    .or(describe("of the language", JavaClass::isPrimitive))
                    .or(describe("arrays", JavaClass::isArray)));

    private static LayeredArchitecture stairs() {
        LayeredArchitecture stairs = layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .ensureAllClassesAreContainedInArchitecture()
                .layer("entry")
                .definedBy("io.carbonregistry");
        for (String layer : List.of("audit", "access")) {
            stairs = stairs.layer(layer).definedBy("io.carbonregistry." + layer + "..");
        }
        for (List<String> step : STAIRS) {
            stairs = stairs.layer(step.get(0)).definedBy("io.carbonregistry." + step.get(0) + "..");
        }
        for (List<String> step : STAIRS) {
            String[] below = step.subList(1, step.size()).toArray(String[]::new);
            stairs = below.length == 0
                    ? stairs.whereLayer(step.get(0)).mayNotAccessAnyLayer()
                    : stairs.whereLayer(step.get(0)).mayOnlyAccessLayers(below);
        }
        return stairs.whereLayer("access")
                .mayOnlyBeAccessedByLayers("entry")
                .whereLayer("audit")
                .mayOnlyBeAccessedByLayers("access")
                .whereLayer("entry")
                .mayOnlyBeAccessedByLayers("access");
    }
}
