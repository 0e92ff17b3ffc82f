package io.carbonregistry.client.supervision;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Adcode;
import java.util.List;

/**
 * A company that has pledged units and has too few free ones for the year that it attests.
 *
 * @param account whose
 * @param place where it is
 * @param pledges those that bind its units
 * @param pledged how many tonnes they bind
 * @param free how many of its units are free and still have a use when they are due
 * @param months how many months of the year it has attested
 * @param attested what they come to, in tonnes
 * @param forecast what the year comes to if it goes on like them
 * @param missing how many free units it lacks
 */
public record Shortfall(
        AccountId account,
        Adcode place,
        List<ActRef> pledges,
        long pledged,
        long free,
        long months,
        long attested,
        long forecast,
        long missing) {

    public Shortfall {
        pledges = List.copyOf(pledges);
    }
}
