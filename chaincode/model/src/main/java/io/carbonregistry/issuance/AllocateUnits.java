package io.carbonregistry.issuance;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.holdings.AccountRanges;
import io.carbonregistry.holdings.AccountTonnes;
import io.carbonregistry.holdings.DrawnBlocks;
import io.carbonregistry.holdings.Draws;
import io.carbonregistry.holdings.Part;
import io.carbonregistry.holdings.Pieces;
import io.carbonregistry.holdings.SubLedger;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Batch;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Input;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.units.UnitClass;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Asks to allocate to many emitters what plans gave them (Registration rules art. 17), from an official account. A line that
 * is refused contributes nothing and is named in the fact; at least one must pass.
 *
 * @param from the official account
 * @param unitClass the class
 * @param lines who gets how many, decided one after the other
 * @param draws which blocks to take from; they come to all lines together
 */
public record AllocateUnits(
        ActId id,
        AccountId from,
        UnitClass unitClass,
        List<AccountTonnes> lines,
        @Input Draws draws) implements Request<UnitsAllocated> {

    public AllocateUnits {
        lines = Batch.checked("lines", lines, Batch.OF_OFFICE);
    }

    @Override
    public Keys reads() {
        return Receivers.reads(unitClass)
                .and(Keys.needed(AccountStanding.key(from)))
                .maybe(AccountTonnes.standings(lines))
                .maybe(lines.stream()
                        .map(line -> Allocation.key(unitClass, line.account()))
                        .toList())
                .maybe(draws.keys(unitClass));
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<UnitsAllocated> decide(States states, Circumstances now, Rules rules) {
        AccountStanding payer = states.get(AccountStanding.key(from));
        DrawnBlocks drawn = draws.from(states, unitClass);
        Allocating allocating = new Allocating(unitClass, states, new Receivers(unitClass, states, now));
        lines.forEach(allocating::decide);
        rules.require(payer.type().isOfficial(), Reason.WRONG_STATE, from, payer.type(), "an official account");
        payer.requireMayPay(rules);
        rules.require(
                !allocating.passed().isEmpty(),
                () -> allocating.refused().get(0).refusal());
        drawn.requireHeldBy(from, rules);
        drawn.requireIn(SubLedger.REGISTRATION, rules);
        drawn.requireFree(now.day(), rules);
        drawn.requireTotal(AccountTonnes.total(lines), rules);
        rules.end();

        // From here on it must succeed.
        Pieces pieces = drawn.splitTo(parts(allocating.passed()), now.act());
        return Decision.of(new UnitsAllocated(
                        now.act(),
                        from,
                        unitClass,
                        credited(allocating.passed(), pieces),
                        allocating.refused(),
                        now.day()))
                .with(pieces.changes())
                .with(allocating.changes());
    }

    private static List<Part> parts(List<AccountTonnes> passed) {
        return passed.stream()
                .map(line -> new Part(
                        line.quantity().value(), block -> block.ownedBy(line.account(), SubLedger.REGISTRATION)))
                .toList();
    }

    private static List<AccountRanges> credited(List<AccountTonnes> passed, Pieces pieces) {
        return IntStream.range(0, passed.size())
                .mapToObj(i -> new AccountRanges(
                        passed.get(i).account(),
                        passed.get(i).quantity(),
                        pieces.ranges().get(i)))
                .toList();
    }
}
