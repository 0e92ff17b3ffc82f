package io.carbonregistry.refusals;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.Text;
import io.carbonregistry.wire.Records;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The reasons that compiled code names, in the order in which it comes to them: line by line, and into whatever it calls. What
 * the constructors of records refuse is the shape of a value and no rule, and is left out. What a method asks by rules that it
 * begins for itself refuses a line of a batch and not the act.
 */
final class Precedence {

    private static final Set<String> CLOSED =
            Set.of(Rules.class.getName(), RefusedException.class.getName(), Text.class.getName());

    private final Class<?> markedType;
    private final String markedMethod;
    private final Set<Reason> before = new LinkedHashSet<>();
    private final Set<Reason> after = new LinkedHashSet<>();
    private final Set<Reason> ofLines = new LinkedHashSet<>();
    private final Set<String> entered = new HashSet<>();
    private boolean passed;
    private boolean inLine;

    private Precedence(Class<?> markedType, String markedMethod) {
        this.markedType = markedType;
        this.markedMethod = markedMethod;
    }

    /** From the beginning of a method; what is found is divided where a certain method is called. */
    static Precedence from(JavaCodeUnit start, Class<?> markedType, String markedMethod) {
        Precedence found = new Precedence(markedType, markedMethod);
        found.enter(start);
        return found;
    }

    /** Before that method is called. */
    List<Reason> before() {
        return List.copyOf(before);
    }

    /** After it was. */
    List<Reason> after() {
        return List.copyOf(after);
    }

    /** What refuses a line of a batch alone. */
    List<Reason> ofLines() {
        return List.copyOf(ofLines);
    }

    private void enter(JavaCodeUnit code) {
        boolean outside = inLine;
        inLine = outside
                || code.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> isCall(call, Rules.class, "stopping") || isCall(call, Rules.class, "ofLine"));
        if (entered.add(passed + " " + inLine + code.getFullName())) {
            code.getAccessesFromSelf().stream()
                    .sorted(Comparator.comparingInt(JavaAccess<?>::getLineNumber)
                            .thenComparing(access -> access.getTarget().getFullName()))
                    .forEach(this::see);
        }
        inLine = outside;
    }

    private static boolean isCall(JavaAccess<?> access, Class<?> type, String method) {
        return access.getTargetOwner().isEquivalentTo(type)
                && access.getTarget().getName().equals(method);
    }

    private void see(JavaAccess<?> access) {
        AccessTarget target = access.getTarget();
        passed |= !inLine && isCall(access, markedType, markedMethod);
        reason(target).ifPresent(inLine ? ofLines::add : passed ? after::add : before::add);
        if (target instanceof AccessTarget.CodeUnitAccessTarget called && isOpen(called)) {
            called.resolveMember().filter(JavaCodeUnit.class::isInstance).ifPresent(code -> enter((JavaCodeUnit) code));
        }
    }

    private static boolean isOpen(AccessTarget.CodeUnitAccessTarget target) {
        JavaClass owner = target.getOwner();
        boolean shape = owner.isRecord() && target.getName().equals(JavaConstructor.CONSTRUCTOR_NAME);
        return owner.getPackageName().startsWith("io.carbonregistry")
                && !owner.getPackageName().equals(Records.class.getPackageName())
                && !CLOSED.contains(owner.getName())
                && !shape;
    }

    private static Optional<Reason> reason(AccessTarget target) {
        boolean constant = target instanceof AccessTarget.FieldAccessTarget field
                && field.getOwner().isEquivalentTo(Reason.class)
                && field.getRawType().isEquivalentTo(Reason.class);
        return constant ? Optional.of(Reason.valueOf(target.getName())) : Optional.empty();
    }
}
