package io.carbonregistry.freezes;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.holdings.BulkDraws;
import io.carbonregistry.holdings.DrawnBlocks;
import io.carbonregistry.holdings.Encumbrance;
import io.carbonregistry.holdings.Pieces;
import io.carbonregistry.holdings.UnitClassDefinition;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Input;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.units.Quantity;
import io.carbonregistry.units.UnitClass;
import java.time.LocalDate;
import java.util.List;

/**
 * Asks to freeze units of an account (Registration rules art. 22). What is drawn is bound, whatever else binds it, and what it
 * lacks waits: a court that freezes more than is there freezes what there is, and stands in line for the rest.
 *
 * @param account whose
 * @param unitClass of which class
 * @param quantity whole tonnes
 * @param document the court's order
 * @param until the first day on which the freeze binds no longer
 * @param draws from which blocks, in either sub-ledger, as far as they are needed
 */
public record FreezeUnits(
        ActId id,
        AccountId account,
        UnitClass unitClass,
        Quantity quantity,
        Document document,
        LocalDate until,
        @Input BulkDraws draws)
        implements Request<UnitsFrozen> {

    @Override
    public Keys reads() {
        return Keys.needed(AccountStanding.key(account), UnitClassDefinition.key(unitClass), FreezeTerm.RULES)
                .and(Line.reads(account, unitClass))
                .maybe(draws.keys(unitClass));
    }

    @Override
    public Keys readsThen(States first) {
        return Line.readsThen(account, unitClass, first);
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<UnitsFrozen> decide(States states, Circumstances now, Rules rules) {
        AccountStanding holder = states.get(AccountStanding.key(account));
        DrawnBlocks drawn = draws.from(states, unitClass);
        Line line = Line.of(account, unitClass, states, now.day());
        rules.require(holder.exists(), Reason.ACCOUNT_NOT_OPEN, account, holder.standing());
        FreezeTerm.require(until, now.day(), states, now, rules);
        rules.require(line.size() < FreezeLine.MOST, Reason.TOO_MANY, "freezes in line", FreezeLine.MOST, line.size());
        drawn.requireHeldBy(account, rules);
        drawn.requireFreeBut(one -> one.kind() != Encumbrance.Kind.COURT_FREEZE, now.day(), rules);
        rules.end();

        // From here on it must succeed.
        Freeze ordered = Freeze.ordered(this, now.act());
        Line longer = line.with(ordered);
        List<Share> shares = longer.deal(drawn.total());
        Pieces pieces = drawn.splitTo(shares.stream().map(Share::part).toList(), now.act());
        List<Passed> bound = Passed.of(shares, pieces.ranges());
        long waiting = quantity.value() - own(shares, ordered);
        return Decision.of(new UnitsFrozen(
                        now.act(), account, unitClass, quantity, document, until, bound, waiting, now.day()))
                .writing(ordered.key(), ordered)
                .with(pieces.changes())
                .with(longer.after(shares));
    }

    private static long own(List<Share> shares, Freeze ordered) {
        return shares.stream()
                .filter(share -> share.freeze().act().equals(ordered.act()))
                .mapToLong(Share::tonnes)
                .sum();
    }
}
