package io.carbonregistry.pledges;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Confided;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Input;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import java.util.List;

/**
 * Delivers pledged units that a court has sold for the debt.
 *
 * @param pledge which
 * @param holder whose units they are
 * @param document the digest of the court's decision
 * @param buyer who gets the units
 * @param lines what is sold
 * @param root what is published of the price
 * @param price what is paid
 * @param draws the blocks
 */
public record EnforceByCourt(
        ActId id,
        ActRef pledge,
        AccountId holder,
        Digest document,
        AccountId buyer,
        List<PledgeLine> lines,
        Digest root,
        @Confided ConfidedSum price,
        @Input PledgeDraws draws)
        implements Request<PledgedUnitsSold> {

    public EnforceByCourt {
        lines = PledgeLine.eachOnce(lines);
    }

    @Override
    public Keys reads() {
        return sale().reads();
    }

    @Override
    public Keys readsThen(States first) {
        return sale().readsThen(first);
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<PledgedUnitsSold> decide(States states, Circumstances now, Rules rules) {
        Pledge before = sale().require(states, now, rules);
        price.require(root, pledge, rules);
        rules.end();

        // From here on it must succeed.
        return sale().decided(before, price, PledgedUnitsSold.How.COURT, states, now);
    }

    private ForcedSale sale() {
        return new ForcedSale(pledge, holder, buyer, lines, root, draws);
    }
}
