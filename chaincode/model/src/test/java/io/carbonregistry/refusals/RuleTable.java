package io.carbonregistry.refusals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.carbonregistry.access.Permission;
import io.carbonregistry.architecture.OfTheModel;
import io.carbonregistry.kernel.Query;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What each act or query refuses, and what all acts do, read off the compiled model. */
final class RuleTable {

    private final JavaClasses model = new ClassFileImporter().importLocations(List.of(OfTheModel.location()));

    /** What every act may be refused for before its own rules are asked, in order. */
    List<Reason> beforeEvery() {
        return way().before();
    }

    /** What every act may be refused for after its own rules hold, in order. */
    List<Reason> afterEvery() {
        return way().after();
    }

    /** What every query may be refused for before it is answered, in order. */
    List<Reason> beforeEveryQuery() {
        return Precedence.from(named(model.get("io.carbonregistry.access.Answering"), "answer"), Query.class, "answer")
                .before();
    }

    /** What an act refuses as a whole by rules of its own, or a query, in order. */
    List<Reason> own(Permission line) {
        return of(line).before();
    }

    /** What a line of a batch is refused for, though the act is granted, in order. */
    List<Reason> perLine(Permission line) {
        return of(line).ofLines();
    }

    /** What is refused where everything must succeed: nothing. */
    List<Reason> tooLate(Permission line) {
        return of(line).after();
    }

    /** What the values that an act or query is made of refuse, each by itself, in the order of their types' names. */
    List<Reason> shape(Permission line) {
        TreeMap<String, JavaClass> parts = new TreeMap<>();
        collect(model.get(line.type()), parts);
        return parts.values().stream()
                .flatMap(type -> type.getConstructors().stream())
                .flatMap(each -> Precedence.from(each, Rules.class, "end").before().stream())
                .filter(reason -> reason != Reason.MALFORMED)
                .distinct()
                .toList();
    }

    private static void collect(JavaClass type, Map<String, JavaClass> parts) {
        if (type.isRecord() && parts.putIfAbsent(type.getName(), type) == null) {
            type.getFields().stream()
                    .flatMap(field -> field.getAllInvolvedRawTypes().stream())
                    .forEach(part -> collect(part, parts));
        }
    }

    /** What an act or query states itself, and not by what it shares with others. */
    Set<Reason> statedIn(Class<?> type) {
        return named(model.get(type));
    }

    /** The reasons that a class names. */
    static Set<Reason> named(JavaClass type) {
        Set<Reason> named = EnumSet.noneOf(Reason.class);
        type.getFieldAccessesFromSelf().stream()
                .map(access -> access.getTarget())
                .filter(field -> field.getOwner().isEquivalentTo(Reason.class)
                        && field.getRawType().isEquivalentTo(Reason.class))
                .forEach(field -> named.add(Reason.valueOf(field.getName())));
        return named;
    }

    /** The last part of a package's name, which is the capability's. */
    static String capability(String packageName) {
        return packageName.substring(packageName.lastIndexOf('.') + 1);
    }

    private Precedence of(Permission line) {
        return Precedence.from(method(line.type(), line.isAct() ? "decide" : "answer"), Rules.class, "end");
    }

    private Precedence way() {
        return Precedence.from(named(model.get("io.carbonregistry.access.Way"), "go"), Request.class, "decide");
    }

    private JavaMethod method(Class<?> type, String name) {
        return named(model.get(type), name);
    }

    /** The one that is written, not the bridge that the compiler adds for its erased result. */
    private static JavaMethod named(JavaClass type, String name) {
        return type.getMethods().stream()
                .filter(method ->
                        method.getName().equals(name) && !method.getModifiers().contains(JavaModifier.BRIDGE))
                .findFirst()
                .orElseThrow();
    }
}
