package io.carbonregistry.guidelines;

import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;

/**
 * Asks for a table of factors to be citable. A table is never edited; a later one has another id.
 *
 * @param table the table
 */
public record PublishFactors(ActId id, FactorTable table) implements Request<FactorsPublished> {

    @Override
    public Keys reads() {
        return Keys.none().fresh(FactorTable.key(table.version()));
    }

    /** No rule of its own: that the id is free is asked of every act. */
    @Override
    public Decision<FactorsPublished> decide(States states, Circumstances now, Rules rules) {
        rules.end();

        // From here on it must succeed.
        return Decision.of(new FactorsPublished(now.act(), table.version(), table.legalBasis(), now.day()))
                .writing(FactorTable.key(table.version()), table);
    }
}
