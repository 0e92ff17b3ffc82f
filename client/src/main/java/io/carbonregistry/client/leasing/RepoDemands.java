package io.carbonregistry.client.leasing;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.holdings.Encumbrance;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.repos.ClaimRepoUnits;
import io.carbonregistry.repos.CloseRepo;
import io.carbonregistry.repos.OpenRepo;
import io.carbonregistry.repos.RepoType;
import io.carbonregistry.repos.ResolveRepo;
import io.carbonregistry.repos.ReturnSubstituted;
import io.carbonregistry.repos.SubstituteRepo;
import io.carbonregistry.units.Quantity;
import io.carbonregistry.units.UnitClass;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What the steps of repos take: the first leg and replacements free units, what follows of a closed repo the very units that it binds. */
final class RepoDemands {

    static final Map<Class<?>, Function<Request<?>, List<Demand>>> TABLE = Map.ofEntries(
            Demands.line(OpenRepo.class, act -> List.of(Demands.free(act.account(), act.unitClass(), act.quantity()))),
            Demands.line(
                    SubstituteRepo.class, act -> List.of(Demands.free(act.account(), act.unitClass(), act.quantity()))),
            Demands.line(
                    ReturnSubstituted.class,
                    act -> List.of(returned(act.account(), act.unitClass(), act.quantity(), act.type(), act.repo()))),
            Demands.line(
                    CloseRepo.class,
                    act -> List.of(returned(act.account(), act.unitClass(), act.quantity(), act.type(), act.repo()))),
            Demands.line(
                    ClaimRepoUnits.class,
                    act -> bound(act.account(), act.unitClass(), act.quantity(), act.type(), act.repo())),
            Demands.line(
                    ResolveRepo.class,
                    act -> bound(act.account(), act.unitClass(), act.quantity(), act.type(), act.repo())));

    /** Whatever binds the very units of a repo besides: there are no others, and the ledger says what is in the way. */
    private static final Set<Encumbrance.Kind> ANYTHING = Set.of(Encumbrance.Kind.values());

    private RepoDemands() {}

    /** Of a closed repo the very units that it binds; of an open one any that are free. */
    private static Demand returned(
            AccountId account, UnitClass unitClass, Quantity quantity, RepoType type, ActRef repo) {
        return type == RepoType.OPEN
                ? Demands.free(account, unitClass, quantity)
                : bearing(account, unitClass, quantity, repo);
    }

    /** The units that a closed repo binds; an open one binds none. */
    private static List<Demand> bound(
            AccountId account, UnitClass unitClass, Quantity quantity, RepoType type, ActRef repo) {
        return type == RepoType.OPEN ? List.of() : List.of(bearing(account, unitClass, quantity, repo));
    }

    private static Demand bearing(AccountId account, UnitClass unitClass, Quantity quantity, ActRef repo) {
        return Demand.exactly(Source.held(account, unitClass, ANYTHING).sold(repo), quantity.value());
    }
}
