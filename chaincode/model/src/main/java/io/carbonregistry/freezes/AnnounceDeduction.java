package io.carbonregistry.freezes;

import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;

/**
 * Records where a deduction was announced (Registration rules art. 22).
 *
 * @param freeze the act that had ordered the freeze
 * @param deduction the act that deducted
 * @param document the announcement as published
 */
public record AnnounceDeduction(ActId id, ActRef freeze, ActRef deduction, Document document)
        implements Request<DeductionAnnounced> {

    @Override
    public Keys reads() {
        return Keys.needed(Deduction.key(freeze, deduction));
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<DeductionAnnounced> decide(States states, Circumstances now, Rules rules) {
        Deduction done = states.get(Deduction.key(freeze, deduction));
        rules.require(
                done.announced().isEmpty(),
                Reason.WRONG_STATE,
                deduction,
                "announced on " + done.announced().map(Announcement::day).orElse(now.day()),
                "not announced");
        rules.end();

        // From here on it must succeed.
        return Decision.of(new DeductionAnnounced(now.act(), freeze, deduction, document, now.day()))
                .writing(done.key(), done.announced(new Announcement(now.act(), document, now.day())));
    }
}
