package io.carbonregistry.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.carbonregistry.CodeDigest;
import io.carbonregistry.wire.RefusalJson;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The same bytes and states always give the same outcome, so the model touches nothing that differs between two runs. */
@AnalyzeClasses(locations = OfTheModel.class)
class DeterminismTest {

    private static final Set<String> FORBIDDEN = Set.of(
            "java.util.HashMap",
            "java.util.HashSet",
            "java.util.IdentityHashMap",
            "java.util.WeakHashMap",
            "java.util.Hashtable",
            "java.util.Random",
            "java.util.SplittableRandom",
            "java.util.UUID",
            "java.util.Date",
            "java.util.TimeZone",
            "java.util.concurrent.ThreadLocalRandom",
            "java.util.concurrent.ForkJoinPool",
            "java.util.concurrent.CompletableFuture",
            "java.time.OffsetDateTime",
            "java.util.Timer",
            "java.util.Calendar",
            "java.time.Clock",
            "java.time.ZonedDateTime",
            "java.time.LocalDateTime",
            "java.lang.Thread",
            "java.lang.ThreadLocal",
            "java.lang.Process",
            "java.lang.Runtime",
            "java.lang.Double",
            "java.lang.Float",
            "java.text.Collator",
            "java.text.NumberFormat",
            "double",
            "float");

    private static final List<String> FORBIDDEN_PACKAGES =
            List.of("java.nio.file", "java.net", "java.sql", "java.security.SecureRandom", "java.util.logging");

    /** Those that are told neither a locale nor a charset take the ones of the place they run in. */
    private static final Set<String> OF_THE_PLACE = Set.of(
            "java.lang.String.toLowerCase",
            "java.lang.String.toUpperCase",
            "java.lang.String.format",
            "java.lang.String.formatted",
            "java.lang.String.getBytes");

    private static final Set<String> OF_THE_MOMENT = Set.of(
            "java.time.ZoneId.systemDefault",
            "java.util.Locale.getDefault",
            "java.nio.charset.Charset.defaultCharset",
            "java.lang.Object.hashCode",
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.lang.System.identityHashCode",
            "java.lang.System.getProperty",
            "java.lang.System.getenv",
            "java.lang.Math.random",
            "java.util.Collections.shuffle",
            "java.io.ByteArrayOutputStream.toString",
            "java.util.stream.BaseStream.parallel",
            "java.util.stream.Stream.parallel",
            "java.util.Collection.parallelStream");

    /** What they make is in another order in every process, with more than so many arguments. */
    private static final Map<String, Integer> UNORDERED = Map.of(
            "java.util.Set.of", 1,
            "java.util.Map.of", 2,
            "java.util.Set.copyOf", -1,
            "java.util.Map.copyOf", -1,
            "java.util.Map.ofEntries", -1,
            "java.util.stream.Collectors.toSet", -1,
            "java.util.stream.Collectors.toUnmodifiableSet", -1,
            "java.util.stream.Collectors.toUnmodifiableMap", -1);

    /** Up to so many arguments they are told no map, and make one without an order. */
    private static final Map<String, Integer> UNORDERED_UNLESS_TOLD = Map.of(
            "java.util.stream.Collectors.toMap", 3,
            "java.util.stream.Collectors.groupingBy", 2);

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\\n]*|\"[^\"\\n]*\"");
    private static final Pattern FLOATING = Pattern.compile("\\b(double|float|Double|Float|\\d+\\.\\d+)\\b");

    @ArchTest
    static final ArchRule NO_TYPE_THAT_DIFFERS = noClasses()
            .that()
            .areNotAssignableTo(CodeDigest.class)
            .should()
            .dependOnClassesThat(describe("differ between runs", DeterminismTest::differs));

    /** It reads the files of the code itself, for whoever starts the code; no decision does. */
    @ArchTest
    static final ArchRule NOBODY_ASKS_FOR_FILES = noClasses()
            .that()
            .areNotAssignableTo(CodeDigest.class)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(CodeDigest.class);

    @ArchTest
    static final ArchRule NO_CALL_THAT_DIFFERS = noClasses()
            .should()
            .callCodeUnitWhere(describe("answers otherwise elsewhere", call -> differs(call.getTarget())));

    /** Those that only look things up in it, or put it in order at once. */
    @ArchTest
    static final ArchRule NO_ORDER_OF_THE_PROCESS = noClasses()
            .that()
            .areNotAssignableTo(RefusalJson.class)
            .and()
            .doNotHaveFullyQualifiedName("io.carbonregistry.wire.Scalars")
            .should()
            .callCodeUnitWhere(describe("makes what has no order", call -> isUnordered(call.getTarget())));

    /** They look up by class and by signer; what they go through they don't tell anybody. */
    @ArchTest
    static final ArchRule NO_CONCURRENT_MAPS = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("io.carbonregistry.wire.Forms")
            .and()
            .doNotHaveFullyQualifiedName("io.carbonregistry.access.Callers")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(ConcurrentMap.class);

    @ArchTest
    static final ArchRule NO_OUTPUT = noClasses()
            .should()
            .accessFieldWhere(describe("is a stream of the process", access -> access.getTargetOwner()
                    .isEquivalentTo(System.class)));

    @ArchTest
    static final ArchRule NOTHING_CHANGES = fields().that().areStatic().should().beFinal();

    /** A rule that finds nothing where there is something would find nothing anywhere. */
    @Test
    void everySinIsFound() {
        JavaClasses sins = new ClassFileImporter().importClasses(Sins.class);
        String found = Stream.of(
                        NO_TYPE_THAT_DIFFERS, NO_CALL_THAT_DIFFERS, NO_ORDER_OF_THE_PROCESS, NO_CONCURRENT_MAPS)
                .flatMap(rule -> rule.evaluate(sins).getFailureReport().getDetails().stream())
                .collect(Collectors.joining());
        for (Method sin : Sins.class.getDeclaredMethods()) {
            if (sin.isSynthetic()) {
                continue;
            }
            assertTrue(found.contains("Sins." + sin.getName() + "("), sin::getName);
        }
    }

    /** What happens within a method leaves no trace in a class that could be looked for, so its text is looked at. */
    @Test
    void noFloatingPointInAnyLine() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String code = COMMENT.matcher(Files.readString(file)).replaceAll("");
                assertFalse(FLOATING.matcher(code).find(), file::toString);
            }
        }
    }

    private static boolean differs(JavaClass type) {
        return FORBIDDEN.contains(type.getBaseComponentType().getName())
                || FORBIDDEN_PACKAGES.stream().anyMatch(type.getName()::startsWith)
                || (type.getPackageName().equals("java.io")
                        && (type.getSimpleName().startsWith("File")
                                || type.getSimpleName().startsWith("Print")));
    }

    private static boolean differs(CodeUnitCallTarget target) {
        String name = target.getOwner().getName() + "." + target.getName();
        boolean told = target.getRawParameterTypes().stream()
                .anyMatch(type -> type.isEquivalentTo(Locale.class) || type.isEquivalentTo(Charset.class));
        return OF_THE_MOMENT.contains(name)
                || (target.getName().equals("now") && name.startsWith("java.time."))
                || (!told && OF_THE_PLACE.contains(name))
                || (!told && name.equals("java.lang.String.<init>") && takesBytes(target));
    }

    private static boolean isUnordered(CodeUnitCallTarget target) {
        String name = target.getOwner().getName() + "." + target.getName();
        int arguments = target.getRawParameterTypes().size();
        boolean several = target.getRawParameterTypes().stream().anyMatch(JavaClass::isArray);
        return (UNORDERED.containsKey(name) && (several || arguments > UNORDERED.get(name)))
                || arguments <= UNORDERED_UNLESS_TOLD.getOrDefault(name, -1);
    }

    private static boolean takesBytes(CodeUnitCallTarget target) {
        return target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(byte[].class));
    }
}
