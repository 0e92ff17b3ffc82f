package io.carbonregistry.refusals;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import io.carbonregistry.access.Permission;
import io.carbonregistry.access.Permissions;
import io.carbonregistry.kernel.Reason;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Nothing can be asked that is not tested. A test counts for an act or query that it, or a fixture it uses, asks for; random
 * acts and files of bytes do not count.
 */
class CompletenessTest {

    private static final Set<String> NO_TABLES = Set.of("simulation", "golden", "refusals", "architecture");
    private static final RuleTable RULES = new RuleTable();
    private static final JavaClasses TESTS = new ClassFileImporter()
            .importLocations(List.of(Location.of(
                    CompletenessTest.class.getProtectionDomain().getCodeSource().getLocation())));

    @Test
    void everythingIsAskedInATest() {
        assertEquals(
                List.of(),
                Permissions.all().stream()
                        .filter(line -> tests(line).findAny().isEmpty())
                        .map(Permission::name)
                        .toList());
    }

    @Test
    void everyRuleThatAnActStatesItselfIsTestedWithIt() {
        assertEquals(new TreeMap<>(), perLine(line -> {
            Set<Reason> untested = RULES.statedIn(line.type());
            tests(line).forEach(test -> untested.removeAll(RuleTable.named(test)));
            return untested;
        }));
    }

    @Test
    void everyRuleThatActsShareIsTested() {
        Set<Reason> untested = EnumSet.noneOf(Reason.class);
        Permissions.all().forEach(line -> {
            untested.addAll(RULES.own(line));
            untested.addAll(RULES.perLine(line));
        });
        untested.addAll(RULES.beforeEvery());
        untested.addAll(RULES.beforeEveryQuery());
        tests().forEach(test -> untested.removeAll(RuleTable.named(test)));
        assertEquals(Set.of(), untested);
    }

    @Test
    void nothingIsRefusedWhereEverythingMustSucceed() {
        assertEquals(new TreeMap<>(), perLine(RULES::tooLate));
    }

    private static SortedMap<String, String> perLine(Function<Permission, Collection<Reason>> found) {
        SortedMap<String, String> all = new TreeMap<>();
        Permissions.all().forEach(line -> all.put(line.name(), found.apply(line).toString()));
        all.values().removeIf("[]"::equals);
        return all;
    }

    private static Stream<JavaClass> tests(Permission line) {
        Set<JavaClass> asking =
                candidates().filter(test -> uses(test, line.type())).collect(Collectors.toSet());
        return tests().filter(test -> asking.contains(test)
                || test.getDirectDependenciesFromSelf().stream()
                        .anyMatch(one -> asking.contains(one.getTargetClass())
                                && !one.getTargetClass().getSimpleName().endsWith("Test")));
    }

    private static Stream<JavaClass> tests() {
        return candidates().filter(type -> type.getSimpleName().endsWith("Test"));
    }

    private static Stream<JavaClass> candidates() {
        return TESTS.stream().filter(type -> !NO_TABLES.contains(RuleTable.capability(type.getPackageName())));
    }

    private static boolean uses(JavaClass test, Class<?> type) {
        return test.getDirectDependenciesFromSelf().stream()
                .anyMatch(one -> one.getTargetClass().isEquivalentTo(type));
    }
}
