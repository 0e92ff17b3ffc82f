package io.carbonregistry.client.leasing;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.pledges.EnforceByAgreement;
import io.carbonregistry.pledges.EnforceByCourt;
import io.carbonregistry.pledges.EnforceBySale;
import io.carbonregistry.pledges.ExecuteChange;
import io.carbonregistry.pledges.LockPledge;
import io.carbonregistry.pledges.OrderRelease;
import io.carbonregistry.pledges.PledgeLine;
import io.carbonregistry.pledges.RebindPledge;
import io.carbonregistry.pledges.ReleasePledge;
import io.carbonregistry.pledges.ReturnUnits;
import io.carbonregistry.pledges.SurrenderPledgedUnits;
import io.carbonregistry.pledges.UnlockPledge;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** What acts on pledges take: a lock free units or those of the first rank, every other act the units that bear the pledge. */
final class PledgeDemands {

    static final Map<Class<?>, Function<Request<?>, List<Demand>>> TABLE = Map.ofEntries(
            Demands.line(LockPledge.class, PledgeDemands::locked),
            Demands.line(UnlockPledge.class, act -> pledged(act.pledge(), act.holder(), act.lines())),
            Demands.line(ReleasePledge.class, act -> pledged(act.pledge(), act.holder(), act.lines())),
            Demands.line(OrderRelease.class, act -> pledged(act.pledge(), act.holder(), act.lines())),
            Demands.line(RebindPledge.class, act -> pledged(act.pledge(), act.holder(), act.lines())),
            Demands.line(ReturnUnits.class, act -> pledged(act.pledge(), act.holder(), act.lines())),
            Demands.line(EnforceByAgreement.class, act -> pledged(act.pledge(), act.account(), act.lines())),
            Demands.line(EnforceBySale.class, act -> pledged(act.pledge(), act.holder(), act.lines())),
            Demands.line(EnforceByCourt.class, act -> pledged(act.pledge(), act.holder(), act.lines())),
            Demands.line(
                    SurrenderPledgedUnits.class,
                    act -> pledged(
                            act.pledge(), act.account(), List.of(new PledgeLine(act.unitClass(), act.quantity())))),
            Demands.line(ExecuteChange.class, PledgeDemands::changed));

    private PledgeDemands() {}

    private static List<Demand> pledged(ActRef pledge, AccountId holder, List<PledgeLine> lines) {
        return lines.stream()
                .map(line -> Demand.exactly(
                        Source.held(holder, line.unitClass(), Demands.ANYTHING).pledged(pledge),
                        line.quantity().value()))
                .toList();
    }

    private static List<Demand> free(AccountId holder, List<PledgeLine> lines) {
        return lines.stream()
                .map(line -> Demands.free(holder, line.unitClass(), line.quantity()))
                .toList();
    }

    /** Free units, or for a second rank those that the first binds. */
    private static List<Demand> locked(LockPledge act) {
        return act.behind()
                .map(first -> pledged(first, act.holder(), act.lines()))
                .orElseGet(() -> free(act.holder(), act.lines()));
    }

    private static List<Demand> changed(ExecuteChange act) {
        return Stream.concat(
                        free(act.holder(), act.adds()).stream(),
                        pledged(act.pledge(), act.holder(), act.takes()).stream())
                .toList();
    }
}
