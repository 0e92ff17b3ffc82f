package io.carbonregistry.client.audit;

import com.google.protobuf.ByteString;
import io.carbonregistry.access.Routes;
import io.carbonregistry.access.StateTypes;
import io.carbonregistry.audit.Invariants;
import io.carbonregistry.client.audit.AuditFinding.Wrong;
import io.carbonregistry.kernel.Guarded;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.State;
import io.carbonregistry.wire.Records;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;

/** Looks at all states after the last block: is each one known, in its canonical form and guarded by whom it names, and do they keep the
 * invariants? */
final class FinalStates {

    private final Records records = Routes.records();
    private final Invariants invariants = new Invariants();
    private final List<AuditFinding> findings = new ArrayList<>();
    private final Function<String, ByteString> policies;
    private final long block;

    private FinalStates(Function<String, ByteString> policies, long block) {
        this.policies = policies;
        this.block = block;
    }

    /**
     * What is wrong with the states.
     *
     * @param policies the endorsement policy that a state's key has of its own; empty if it has none
     * @param block the last block, which they stand after
     */
    static List<AuditFinding> check(
            SortedMap<String, byte[]> states, Function<String, ByteString> policies, long block) {
        FinalStates check = new FinalStates(policies, block);
        states.forEach(check::see);
        check.invariants
                .end()
                .forEach(violation -> check.find(
                        violation.invariant().name(),
                        violation.where() + ": expected " + violation.expected() + ", found " + violation.found()));
        return List.copyOf(check.findings);
    }

    private void see(String text, byte[] value) {
        Optional<Key<?>> key = StateTypes.key(text);
        if (key.isEmpty()) {
            find(Wrong.STATE_FORM.name(), "Nothing is known to stand under " + text);
            return;
        }
        try {
            State state = records.read(key.get().type(), value);
            if (!Arrays.equals(records.bytes(state), value)) {
                find(Wrong.STATE_FORM.name(), "What stands under " + text + " is not in its canonical form");
            }
            if (!policies.apply(text).equals(policy(state))) {
                find(Wrong.OTHER_GUARDS.name(), "What stands under " + text + " is not guarded by whom it names");
            }
            invariants.see(key.get(), state);
        } catch (RuntimeException e) {
            find(Wrong.STATE_FORM.name(), "What stands under " + text + " can't be read: " + e.getMessage());
        }
    }

    private static ByteString policy(State state) {
        return state instanceof Guarded guarded ? KeyPolicy.of(guarded.endorsers()) : ByteString.EMPTY;
    }

    private void find(String kind, String text) {
        findings.add(new AuditFinding(kind, block, Optional.empty(), text));
    }
}
