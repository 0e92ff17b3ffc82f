package io.carbonregistry.issuance;

import io.carbonregistry.holdings.AccountTonnes;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Batch;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.kernel.Text;
import io.carbonregistry.units.UnitClass;
import java.util.List;

/**
 * Asks to mint units under a cap: the next serials of the class, one block for each line, all or none. The accounts are official
 * ones as a rule; any account that may hold the class can be credited, for holdings brought over from another registry enter so.
 *
 * @param unitClass the class
 * @param lines who gets how many, in the order of their serials
 * @param legalBasis the decision that the issue rests on
 */
public record IssueUnits(ActId id, UnitClass unitClass, List<AccountTonnes> lines, String legalBasis)
        implements Request<UnitsIssued> {

    public IssueUnits {
        lines = Batch.checked("lines", lines, Batch.OF_OFFICE);
        Text.requireLegalBasis(legalBasis);
    }

    @Override
    public Keys reads() {
        return Receivers.reads(unitClass)
                .and(Keys.needed(Cap.key(unitClass)))
                .maybe(Issuance.key(unitClass))
                .alsoNeeded(AccountTonnes.standings(lines));
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<UnitsIssued> decide(States states, Circumstances now, Rules rules) {
        Receivers receivers = new Receivers(unitClass, states, now);
        long cap = states.get(Cap.key(unitClass)).tonnes().value();
        long issued = Issuance.issued(states, unitClass);
        long asked = AccountTonnes.total(lines);
        lines.forEach(line -> receivers.requireMayReceive(line.account(), rules));
        lines.forEach(line -> receivers.requireMayHold(line.account(), rules));
        rules.require(asked <= cap - issued, Reason.CAP_EXCEEDED, unitClass, cap, issued, asked);
        rules.end();

        // From here on it must succeed.
        Minting minting = new Minting(unitClass, issued, now.act());
        lines.forEach(minting::mint);
        return Decision.of(
                        new UnitsIssued(now.act(), unitClass, minting.range(), minting.lines(), legalBasis, now.day()))
                .with(minting.changes())
                .writing(Issuance.key(unitClass), new Issuance(unitClass, issued + asked))
                .writing(
                        IssuanceRecord.key(unitClass, issued + asked),
                        new IssuanceRecord(unitClass, minting.range(), lines.size(), legalBasis, now.act(), now.day()));
    }
}
