package io.carbonregistry.pledges;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Fact;
import java.time.LocalDate;
import java.util.List;

/**
 * Pledged units were sold for the debt.
 *
 * @param act the act
 * @param pledge which
 * @param how in which way
 * @param from the holder
 * @param buyer who has them now
 * @param units which
 * @param price what is published of the price
 * @param day when
 */
public record PledgedUnitsSold(
        ActRef act,
        ActRef pledge,
        How how,
        AccountId from,
        AccountId buyer,
        List<PledgedUnits> units,
        Digest price,
        LocalDate day)
        implements Fact {

    /** In which way pledged units are sold (Civil Code art. 436, 437). */
    public enum How {
        AGREEMENT,
        EXCHANGE,
        COURT
    }

    public PledgedUnitsSold {
        units = List.copyOf(units);
    }
}
