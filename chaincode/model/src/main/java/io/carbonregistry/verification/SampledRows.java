package io.carbonregistry.verification;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.attestations.MonthVersion;
import io.carbonregistry.bodies.BodyId;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.State;
import java.util.List;

/**
 * Which rows of a month's version a verifier has opened against its root; not what they say.
 *
 * @param year of which verification
 * @param version whose rows
 * @param body who opened them
 * @param rows their places, counted from 0, in their order
 */
public record SampledRows(int year, MonthVersion version, BodyId body, List<Long> rows) implements State {

    public SampledRows {
        rows = List.copyOf(rows);
    }

    /** Where they stand. */
    public static Key<SampledRows> key(int year, MonthVersion version) {
        return Key.of(
                SampledRows.class,
                "sampled",
                year,
                version.entity(),
                version.facility(),
                version.month(),
                version.number());
    }

    /** How the keys of a company's year start. */
    static String keys(int year, AccountId account) {
        return "sampled/" + year + "/" + account + "/";
    }
}
