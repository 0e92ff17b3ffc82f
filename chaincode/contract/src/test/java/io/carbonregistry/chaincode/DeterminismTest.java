package io.carbonregistry.chaincode;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What carries proposals to the model and writes back neither knows what time it is nor where it runs. */
class DeterminismTest {

    private static final Set<String> FORBIDDEN = Set.of(
            "java.util.HashMap",
            "java.util.HashSet",
            "java.util.Random",
            "java.util.UUID",
            "java.util.Date",
            "java.util.Calendar",
            "java.time.Clock",
            "java.security.SecureRandom",
            "java.util.concurrent.ThreadLocalRandom");

    private static final Set<String> OF_THE_MOMENT = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.lang.System.identityHashCode",
            "java.lang.Math.random",
            "java.time.ZoneId.systemDefault",
            "java.util.Locale.getDefault",
            "java.nio.charset.Charset.defaultCharset",
            "java.util.stream.Collectors.toSet",
            "java.util.Collection.parallelStream");

    private static final Set<String> OF_THE_PLACE = Set.of(
            "java.lang.String.toLowerCase",
            "java.lang.String.toUpperCase",
            "java.lang.String.format",
            "java.lang.String.formatted",
            "java.lang.String.getBytes");

    private static final ArchRule NOTHING_THAT_DIFFERS = noClasses()
            .should()
            .callCodeUnitWhere(describe("differs between two runs", call -> differs(call.getTarget())));

    @Test
    void nothingDiffersBetweenTwoRuns() {
        JavaClasses classes = new ClassFileImporter()
                .importPath(RegistryChaincode.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath());
        NOTHING_THAT_DIFFERS.check(classes);
    }

    @Test
    void whateverDiffersIsFound() {
        JavaClasses sins = new ClassFileImporter().importClasses(Sins.class);
        assertEquals(
                Sins.class.getDeclaredMethods().length,
                NOTHING_THAT_DIFFERS
                        .evaluate(sins)
                        .getFailureReport()
                        .getDetails()
                        .size());
    }

    private static boolean differs(CodeUnitCallTarget target) {
        String owner = target.getOwner().getName();
        String name = owner + "." + target.getName();
        boolean told = target.getRawParameterTypes().stream()
                .anyMatch(type -> type.isEquivalentTo(Locale.class) || type.isEquivalentTo(Charset.class));
        return FORBIDDEN.contains(owner)
                || OF_THE_MOMENT.contains(name)
                || (owner.startsWith("java.time.") && target.getName().equals("now"))
                || (!told && OF_THE_PLACE.contains(name));
    }

    /** One way of differing in each method. */
    private static final class Sins {

        static long millis() {
            return System.currentTimeMillis();
        }

        static Instant now() {
            return Instant.now();
        }

        static UUID random() {
            return UUID.randomUUID();
        }

        static String upper(String text) {
            return text.toUpperCase();
        }

        static Map<String, String> unordered() {
            return new HashMap<>();
        }
    }
}
