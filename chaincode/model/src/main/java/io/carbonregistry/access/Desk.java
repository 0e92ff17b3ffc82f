package io.carbonregistry.access;

import io.carbonregistry.Lookup;
import io.carbonregistry.Outcome;
import io.carbonregistry.Proposal;
import io.carbonregistry.approvals.SecondSignature;
import io.carbonregistry.kernel.Caller;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Query;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.Text;
import io.carbonregistry.wire.Records;
import io.carbonregistry.wire.RefusalJson;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Takes a proposal apart and sends it on its way: an act, a dry run of one, or a query. */
public final class Desk {

    /** The function that runs an act's rules, answers all refusals at once, and writes nothing. */
    public static final String DRY_RUN = "DryRun";

    private final Records records = Routes.records();
    private final KnownStates known = new KnownStates(records);
    private final Callers callers = new Callers();
    private final Digest code;

    /** A desk of the code with a digest. */
    public Desk(Digest code) {
        this.code = code;
    }

    /** Decides, or answers. */
    public Outcome decide(Proposal proposal, Lookup lookup) {
        try {
            List<byte[]> arguments = proposal.arguments();
            Text.require(!arguments.isEmpty(), "arguments", "none", "a function and its arguments");
            Caller caller = callers.of(proposal);
            return text(arguments.get(0)).equals(DRY_RUN)
                    ? dryRun(arguments.subList(1, arguments.size()), caller, proposal, lookup)
                    : decide(arguments, caller, proposal, lookup);
        } catch (RefusedException refused) {
            return new Outcome.Refused(RefusalJson.text(refused.refusals().get(0)));
        }
    }

    private Outcome decide(List<byte[]> arguments, Caller caller, Proposal proposal, Lookup lookup) {
        Permission permission = permission(arguments);
        return permission.isAct()
                ? way(arguments, permission, caller, proposal, lookup, Rules.stopping())
                        .go()
                : new Answering(records).answer(query(permission, arguments), permission, caller, lookup);
    }

    private Outcome dryRun(List<byte[]> arguments, Caller caller, Proposal proposal, Lookup lookup) {
        Permission permission = permission(arguments);
        Text.require(permission.isAct(), "function", permission.name(), "an act");
        Rules rules = Rules.collecting();
        try {
            way(arguments, permission, caller, proposal, lookup, rules).go();
            return new Outcome.Answered(RefusalJson.bytes(List.of()));
        } catch (RefusedException refused) {
            return new Outcome.Answered(RefusalJson.bytes(rules.and(refused)));
        }
    }

    private Way way(
            List<byte[]> arguments, Permission line, Caller caller, Proposal proposal, Lookup lookup, Rules rules) {
        Text.require(arguments.size() == 3, "arguments", arguments.size() + " of them", "function, intent and inputs");
        Request<?> request = records.request(line.name(), arguments.get(1), arguments.get(2), proposal.transients());
        Request<?> intent = SecondSignature.intended(request);
        Permission permission = named(intent.getClass().getSimpleName());
        Asked asked = new Asked(request, records.digest(intent), permission, caller, proposal);
        return new Way(asked, new LoadedStates(lookup, known), rules, records, code);
    }

    private Query<?> query(Permission line, List<byte[]> arguments) {
        Text.require(arguments.size() == 2, "arguments", arguments.size() + " of them", "function and query");
        return (Query<?>) records.read(line.type(), arguments.get(1));
    }

    private static Permission permission(List<byte[]> arguments) {
        Text.require(!arguments.isEmpty(), "arguments", "none", "a function and its arguments");
        return named(text(arguments.get(0)));
    }

    private static Permission named(String name) {
        return Permissions.named(name)
                .orElseThrow(() -> RefusedException.because(
                        Reason.MALFORMED,
                        "function",
                        "an act or a query",
                        name.substring(0, Math.min(80, name.length()))));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
