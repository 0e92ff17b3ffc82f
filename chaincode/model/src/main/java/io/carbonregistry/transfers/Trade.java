package io.carbonregistry.transfers;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.Text;
import io.carbonregistry.kernel.Whole;
import io.carbonregistry.units.Quantity;
import io.carbonregistry.units.UnitClass;
import java.util.Optional;

/**
 * One trade as the exchange reports it, delivered against its payment. Its price is the parties' business and never stands
 * here.
 *
 * @param number the exchange's own consecutive number, from 1
 * @param seller who delivers
 * @param buyer who takes
 * @param unitClass the class
 * @param quantity whole tonnes
 * @param payment the reference under which the settlement bank confirms the money
 */
public record Trade(
        long number,
        AccountId seller,
        AccountId buyer,
        UnitClass unitClass,
        Quantity quantity,
        Optional<String> payment) {

    public Trade {
        Text.require(1 <= number && number <= Whole.MAX, "trade number", Long.toString(number), "1 or more");
        payment.ifPresent(given -> Text.requireId("payment reference", given));
    }

    /** Whether it is the same trade; its payment may have been confirmed meanwhile. */
    boolean isSameAs(Trade other) {
        return with(other.payment).equals(other);
    }

    private Trade with(Optional<String> confirmed) {
        return new Trade(number, seller, buyer, unitClass, quantity, confirmed);
    }

    Passage passage() {
        return new Passage(seller, buyer, unitClass);
    }
}
