package io.carbonregistry.issuance;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.Text;
import io.carbonregistry.units.Quantity;

/**
 * One line of an allocation plan.
 *
 * @param account the emitter
 * @param sector the part of the cap that it is planned from
 * @param quantity whole tonnes
 */
public record PlanLine(AccountId account, String sector, Quantity quantity) {

    public PlanLine {
        Text.requireId("sector", sector);
    }
}
