package io.carbonregistry.verification;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.commitments.Commitment;
import io.carbonregistry.commitments.Opening;
import io.carbonregistry.commitments.RowHasher;
import io.carbonregistry.commitments.SaltSeed;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.State;
import io.carbonregistry.wire.Records;
import io.carbonregistry.wire.Types;
import java.util.List;

/**
 * What a verifier signs of a year, facility by facility. Confided; one facility's can be opened without the others'.
 *
 * @param seed the secret that all salts come from
 * @param facilities in the order of their ids, each once
 */
public record VerifiedFigures(SaltSeed seed, List<VerifiedFacility> facilities) implements State {

    private static final Records ROWS = Records.strict(Types.of(List.of(VerifiedFacility.class)));

    public VerifiedFigures {
        facilities = List.copyOf(facilities);
    }

    /** Where they stand. */
    public static Key<VerifiedFigures> key(int year, AccountId account, int result) {
        return Key.of(VerifiedFigures.class, "figures", year, account, result);
    }

    /** What is published of them. */
    public Commitment commitment() {
        RowHasher hasher = RowHasher.committing(seed);
        facilities.forEach(one -> hasher.add(ROWS.tagged(one)));
        return hasher.commitment();
    }

    /** The opening of one facility's, counted from 0. */
    public Opening opening(int index) {
        RowHasher hasher = RowHasher.opening(seed, index);
        facilities.forEach(one -> hasher.add(ROWS.tagged(one)));
        return hasher.opening();
    }

    @Override
    public String toString() {
        return "VerifiedFigures[confided]";
    }
}
