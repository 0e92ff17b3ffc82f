package io.carbonregistry.pledges;

import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.State;
import io.carbonregistry.kernel.States;
import io.carbonregistry.kernel.Text;
import java.util.Optional;

/**
 * That a bank's office may take pledges.
 *
 * @param office the office
 * @param kind what kind of bank it is; of a pledgee the public sees no more
 * @param standing whether it may take new pledges
 * @param peerOf the MSP id of the bank's organisation, where its peer endorses what moves units pledged to it
 */
public record Pledgee(Actor office, Kind kind, Standing standing, Optional<String> peerOf) implements State {

    /** Kinds of banks. */
    public enum Kind {
        STATE_BANK,
        JOINT_STOCK_BANK,
        CITY_BANK,
        RURAL_BANK,
        POLICY_BANK,
        OTHER
    }

    /** Whether a pledgee may take new pledges. What it has it keeps. */
    public enum Standing {
        ADMITTED,
        SUSPENDED
    }

    public Pledgee {
        peerOf.ifPresent(msp -> Text.requireId("MSP id", msp));
    }

    /** Where it stands. */
    public static Key<Pledgee> key(Actor office) {
        return Key.of(Pledgee.class, "pledgee", office);
    }

    /** An office may take a pledge today. */
    static void requireAdmitted(Actor office, States states, Rules rules) {
        Optional<Pledgee> found = states.find(key(office));
        rules.require(
                found.filter(one -> one.standing == Standing.ADMITTED).isPresent(),
                Reason.PLEDGEE_NOT_ADMITTED,
                office,
                found.map(one -> one.standing.name()).orElse("not admitted"));
    }

    Pledgee now(Standing other) {
        return new Pledgee(office, kind, other, peerOf);
    }
}
