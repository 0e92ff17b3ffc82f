package io.carbonregistry.retirements;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.holdings.AccountTonnes;
import io.carbonregistry.holdings.BulkDraws;
import io.carbonregistry.holdings.DrawnBlocks;
import io.carbonregistry.holdings.End;
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
import io.carbonregistry.kernel.Text;
import io.carbonregistry.units.Quantity;
import io.carbonregistry.units.UnitClass;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Asks to cancel free units of many accounts by decision of an office, from either sub-ledger: all lines or none. Lines of one
 * account add up.
 *
 * @param unitClass the class
 * @param lines from which account how many
 * @param legalBasis what the decision rests on
 * @param draws which blocks to take from; for each account they come to its lines
 */
public record CancelHoldings(
        ActId id,
        UnitClass unitClass,
        List<AccountTonnes> lines,
        String legalBasis,
        @Input BulkDraws draws) implements Request<HoldingsCancelled> {

    public CancelHoldings {
        lines = Batch.checked("lines", lines, Batch.OF_OFFICE);
        Text.requireLegalBasis(legalBasis);
    }

    @Override
    public Keys reads() {
        return Keys.none().alsoNeeded(AccountTonnes.standings(lines)).maybe(draws.keys(unitClass));
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<HoldingsCancelled> decide(States states, Circumstances now, Rules rules) {
        SortedMap<AccountId, Long> tonnes = tonnes();
        DrawnBlocks drawn = draws.from(states, unitClass);
        tonnes.keySet().forEach(account -> requireNotFrozen(states.get(AccountStanding.key(account)), rules));
        drawn.requireHeldBy(tonnes.keySet(), rules);
        drawn.requireFree(now.day(), rules);
        tonnes.forEach((account, asked) -> drawn.of(account).requireTotal(asked, rules));
        rules.end();

        // From here on it must succeed.
        Certificate certificate = new Retirement(End.Kind.CANCELLED, unitClass, new Purpose.Decision(legalBasis))
                .certificate(drawn, tonnes.keySet(), states, now);
        return Decision.of(new HoldingsCancelled(
                        now.act(), unitClass, certificate.quantity(), certificate.holdings(), legalBasis, now.day()))
                .with(Retirement.under(certificate, drawn));
    }

    private static void requireNotFrozen(AccountStanding account, Rules rules) {
        rules.require(account.maySurrender(), Reason.ACCOUNT_NOT_OPEN, account.account(), account.standing());
    }

    private SortedMap<AccountId, Long> tonnes() {
        SortedMap<AccountId, Long> sums = new TreeMap<>();
        lines.forEach(line -> sums.merge(line.account(), line.quantity().value(), Quantity::plus));
        return sums;
    }
}
