package io.carbonregistry.bench.months;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.attestations.AttestMonths;
import io.carbonregistry.attestations.ConfidedMonth;
import io.carbonregistry.attestations.ConfidedMonths;
import io.carbonregistry.attestations.MonthLine;
import io.carbonregistry.bench.market.MarketPlace;
import io.carbonregistry.commitments.Salt;
import io.carbonregistry.commitments.SaltSeed;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * A company with its facilities.
 *
 * @param account its account
 * @param sector the sector it is listed for
 * @param plants its facilities
 */
record Entity(AccountId account, String sector, List<Plant> plants) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SEED_BYTES = 32;

    Entity {
        plants = List.copyOf(plants);
    }

    /** All its facilities' month in one act. */
    AttestMonths attestation() {
        List<ConfidedMonth> months =
                plants.stream().map(plant -> plant.month(seed())).toList();
        return new AttestMonths(
                MarketPlace.id(), account, months.stream().map(Entity::line).toList(), new ConfidedMonths(months));
    }

    private static MonthLine line(ConfidedMonth month) {
        return month.line(Optional.empty(), Optional.empty());
    }

    private static SaltSeed seed() {
        byte[] seed = new byte[SEED_BYTES];
        RANDOM.nextBytes(seed);
        return new SaltSeed(new Salt(HexFormat.of().formatHex(seed)));
    }
}
