package io.carbonregistry.pledges;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Grounds;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An objection of the debtor or the holder to the notice of a pledge (order of the People's Bank 7/2021).
 *
 * @param act the act that states it
 * @param by who objects
 * @param because why
 * @param since the day it was registered
 * @param suit the digest of the proof that suit or arbitration is filed
 */
public record Objection(ActRef act, Actor by, Grounds because, LocalDate since, Optional<Digest> suit) {

    /** With the proof of suit. */
    Objection proved(Digest proof) {
        return new Objection(act, by, because, since, Optional.of(proof));
    }
}
