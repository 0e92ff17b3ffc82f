package io.carbonregistry.pledges;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.holdings.DrawnBlocks;
import io.carbonregistry.holdings.Encumbrance;
import io.carbonregistry.holdings.SubLedger;
import io.carbonregistry.holdings.UnitBlock;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.units.UnitClass;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Units that come to a pledge or leave it, as an act has drawn them, class by class. */
final class Collateral {

    private final List<Drawn> drawn;

    /** What is drawn for one line. */
    private record Drawn(PledgeLine line, DrawnBlocks from) {

        PledgedUnits units() {
            return new PledgedUnits(line.unitClass(), from.ranges());
        }
    }

    private Collateral(List<Drawn> drawn) {
        this.drawn = drawn;
    }

    static Collateral of(List<PledgeLine> lines, PledgeDraws draws, States states) {
        return new Collateral(lines.stream()
                .map(line -> new Drawn(line, draws.of(line.unitClass(), states)))
                .toList());
    }

    /**
     * The rules in their order of precedence: the holder's own blocks, free but for the pledge that comes first on them, if one does, and as
     * much as is to be.
     */
    void requireAvailable(Pledge pledge, Optional<ActRef> first, LocalDate day, Rules rules) {
        drawn.forEach(one -> {
            one.from().requireHeldBy(pledge.agreed().pledgor(), rules);
            one.from().blocks().forEach(block -> new PledgedBlock(block, day).requireAvailable(first, rules));
            one.from().requireTotal(one.line().quantity(), rules);
        });
    }

    /** The rules in their order of precedence: every block bears the pledge, and they come to the lines. */
    void requireBearing(Pledge pledge, Rules rules) {
        drawn.forEach(one -> {
            one.from().requireBearing(Encumbrance.Kind.PLEDGE, pledge.id(), rules);
            one.from().requireTotal(one.line().quantity(), rules);
        });
    }

    /** The rules in their order of precedence: the holder's, as {@link #requireBearing}, and bound by nothing but later pledges besides. */
    void requireUndisputed(Pledge pledge, AccountId holder, LocalDate day, Rules rules) {
        drawn.forEach(one -> one.from().requireHeldBy(holder, rules));
        requireBearing(pledge, rules);
        blocks().forEach(block -> new PledgedBlock(block, day).requireUndisputed(pledge, rules));
        blocks().forEach(block -> new PledgedBlock(block, day).requireUnguarded(rules));
    }

    /** What is drawn, class by class. */
    List<PledgedUnits> units() {
        return drawn.stream().map(Drawn::units).toList();
    }

    /** The blocks that are drawn, as they stand. */
    Stream<UnitBlock> blocks() {
        return drawn.stream().flatMap(one -> one.from().blocks().stream());
    }

    /** Bound by the pledge, once only, under the guard that is due. */
    Changes bound(Pledge pledge, States states, ActRef act) {
        Encumbrance by = pledge.encumbrance().guardedBy(PledgeGuard.of(pledge, states));
        return becoming(block -> block.unbind(by.kind(), pledge.id()).bind(by), act);
    }

    /** Bound by the pledge no longer; what else binds them stays. */
    Changes unbound(Pledge pledge, ActRef act) {
        return becoming(block -> block.unbind(Encumbrance.Kind.PLEDGE, pledge.id()), act);
    }

    /** Another's, and bound by nothing. */
    Changes soldTo(AccountId buyer, ActRef act) {
        return becoming(block -> block.ownedBy(buyer, SubLedger.REGISTRATION), act);
    }

    /** What a pledge binds once these have come to it. */
    List<PledgedUnits> addedTo(Pledge pledge) {
        SortedMap<UnitClass, PledgedUnits> all = new TreeMap<>();
        pledge.units().forEach(one -> all.put(one.unitClass(), one));
        units().forEach(one -> all.merge(one.unitClass(), one, (before, more) -> before.with(more.ranges())));
        return List.copyOf(all.values());
    }

    /** What a pledge binds once these have left it. */
    List<PledgedUnits> takenFrom(Pledge pledge) {
        SortedMap<UnitClass, PledgedUnits> gone = new TreeMap<>();
        units().forEach(one -> gone.put(one.unitClass(), one));
        return pledge.units().stream()
                .map(one -> Optional.ofNullable(gone.get(one.unitClass()))
                        .map(left -> one.without(left.ranges()))
                        .orElse(one))
                .toList();
    }

    private Changes becoming(UnaryOperator<UnitBlock> other, ActRef act) {
        return Changes.all(
                drawn.stream().map(one -> one.from().becoming(other, act)).toList());
    }
}
