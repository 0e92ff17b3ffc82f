package io.carbonregistry.prices;

import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Corrects what was published of a closed day. What it replaces is kept with the reason; what was valued by the old price stays as it was.
 *
 * @param day whose prices were wrong
 * @param row what they should have been
 * @param because why
 */
public record CorrectPrice(ActId id, LocalDate day, PriceRow row, Grounds because) implements Request<PriceCorrected> {

    @Override
    public Keys reads() {
        return Keys.needed(month());
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<PriceCorrected> decide(States states, Circumstances now, Rules rules) {
        PriceMonth month = states.get(month());
        Optional<PriceFigures> before = month.on(day);
        rules.require(before.isPresent(), Reason.NOT_FOUND, month() + " " + day);
        rules.end();

        // From here on it must succeed.
        PriceCorrection correction = new PriceCorrection(day, before.orElseThrow(), because, now.act(), now.day());
        return Decision.of(new PriceCorrected(now.act(), row, correction))
                .writing(month(), month.with(day, row.figures()).with(correction));
    }

    private Key<PriceMonth> month() {
        return row.keyOn(day);
    }
}
