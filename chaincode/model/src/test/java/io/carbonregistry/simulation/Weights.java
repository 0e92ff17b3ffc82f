package io.carbonregistry.simulation;

import io.carbonregistry.access.Permission;
import io.carbonregistry.registry.Registry;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How often each kind of request is asked for: what stops others is rare, and what lifts it comes soon; kinds that are sought, since other
 * runs did not come to them, are asked for more often, and so is what leads to them.
 */
final class Weights {

    private static final Map<String, Integer> OTHERS = Map.ofEntries(
            Map.entry("HaltRegistry", 1),
            Map.entry("AdoptCode", 1),
            Map.entry("FoundRegistry", 1),
            Map.entry("CloseAccount", 2),
            Map.entry("FreezeAccount", 2),
            Map.entry("FreezeUnits", 12),
            Map.entry("ReleaseFreeze", 15),
            Map.entry("DeductUnits", 15),
            Map.entry("RestrictAccount", 5),
            Map.entry("OpenDay", 8),
            Map.entry("ProposeTransfer", 50),
            Map.entry("TransferUnits", 30),
            Map.entry("MoveToTrading", 20),
            Map.entry("AcceptTransfer", 30),
            Map.entry("CompleteTransfer", 30),
            Map.entry("ProposeRepo", 40),
            Map.entry("AcceptRepo", 40),
            Map.entry("OpenRepo", 50),
            Map.entry("SubstituteRepo", 30),
            Map.entry("ReturnSubstituted", 30),
            Map.entry("RollRepo", 20),
            Map.entry("AcceptRoll", 20),
            Map.entry("WithdrawRepo", 4),
            Map.entry("RejectRepo", 4),
            Map.entry("CloseRepo", 5),
            Map.entry("ResolveRepo", 3),
            Map.entry("DefaultRepo", 20),
            Map.entry("ClaimRepoUnits", 20),
            Map.entry("EnlistEntities", 20),
            Map.entry("AdmitBody", 20),
            Map.entry("ReportYear", 20),
            Map.entry("BeginReview", 20),
            Map.entry("SampleRows", 20),
            Map.entry("RaiseNonConformity", 20),
            Map.entry("AnswerNonConformity", 20),
            Map.entry("CloseNonConformity", 20),
            Map.entry("NotifyResult", 30),
            Map.entry("ObjectToResult", 20),
            Map.entry("DecideObjection", 20),
            Map.entry("ReopenVerification", 20),
            Map.entry("AttestMonths", 20),
            Map.entry("ReviewPlan", 20),
            Map.entry("AssignVerifier", 20),
            Map.entry("IssueVerification", 40),
            Map.entry("ReviewMonths", 30),
            Map.entry("ReturnMonths", 4),
            Map.entry("LockYear", 3),
            Map.entry("AcceptMonths", 20),
            Map.entry("QueryMonths", 20),
            Map.entry("RevokeDevice", 3),
            Map.entry("SetBodyStanding", 4),
            Map.entry("ProposePledge", 60),
            Map.entry("AdmitPledgee", 20),
            Map.entry("AcceptPledge", 50),
            Map.entry("ValuePledges", 60),
            Map.entry("PublishPrice", 40),
            Map.entry("LockPledge", 60),
            Map.entry("UnlockPledge", 5),
            Map.entry("RecordNotice", 30),
            Map.entry("RecordBalance", 40),
            Map.entry("ReleasePledge", 8),
            Map.entry("OrderRelease", 6),
            Map.entry("WithdrawPledge", 4),
            Map.entry("RejectPledge", 4),
            Map.entry("SetPledgeeStanding", 4),
            Map.entry("ConsentToPledge", 20),
            Map.entry("ConsentToRank", 20),
            Map.entry("DeclareDefault", 12),
            Map.entry("CureDefault", 4),
            Map.entry("BeginEnforcement", 30),
            Map.entry("EnforceByAgreement", 20),
            Map.entry("EnforceBySale", 15),
            Map.entry("EnforceByCourt", 15),
            Map.entry("ReturnUnits", 6),
            Map.entry("RebindPledge", 6),
            Map.entry("CloseEnforcement", 20),
            Map.entry("ProposeChange", 15),
            Map.entry("AcceptChange", 30),
            Map.entry("ExecuteChange", 30),
            Map.entry("AssignPledge", 6),
            Map.entry("AcceptAssignment", 20),
            Map.entry("SurrenderPledgedUnits", 10),
            Map.entry("ObjectToNotice", 20),
            Map.entry("EndObjection", 20),
            Map.entry("ProveSuit", 20),
            Map.entry("RecordNoticeCancelled", 20),
            Map.entry("RetireMeter", 4));

    private static final int SOUGHT = 3;

    private final World world;
    private final Set<String> sought;
    /** The capabilities of what is sought: its own earlier acts lead there. */
    private final Set<String> leading;

    Weights(World world, Set<String> sought) {
        this.world = world;
        this.sought = sought;
        this.leading = Requests.kinds().stream()
                .filter(kind -> sought.contains(kind.name()))
                .map(kind -> kind.type().getPackageName())
                .collect(Collectors.toSet());
    }

    Permission next(List<Permission> kinds) {
        boolean halted = world.find(Registry.key()).flatMap(Registry::halt).isPresent();
        if (halted && world.chance(0.3)) {
            return named(kinds, "ResumeRegistry");
        }
        if (world.isUnderOtherCode() && world.chance(0.3)) {
            return named(kinds, "AdoptCode");
        }
        int total = kinds.stream().mapToInt(this::of).sum();
        int at = world.random.nextInt(total);
        for (Permission kind : kinds) {
            at -= of(kind);
            if (at < 0) {
                return kind;
            }
        }
        throw new IllegalStateException("beyond all weights");
    }

    private int of(Permission kind) {
        int weight = OTHERS.getOrDefault(kind.name(), 10);
        int led = leading.contains(kind.type().getPackageName()) ? SOUGHT * weight : weight;
        return sought.contains(kind.name()) ? SOUGHT * led : led;
    }

    private static Permission named(List<Permission> kinds, String name) {
        return kinds.stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
