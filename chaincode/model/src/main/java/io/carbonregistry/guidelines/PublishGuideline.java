package io.carbonregistry.guidelines;

import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import java.util.List;

/**
 * Asks for a version of a sector's guideline to hold. It follows the versions before it: its first month is later than theirs, and
 * from then on they no longer hold. Its months may be past, for a notice may apply from the start of its year; what was attested by
 * another version stays as it is until it is restated.
 *
 * @param guideline the version
 */
public record PublishGuideline(ActId id, Guideline guideline) implements Request<GuidelinePublished> {

    @Override
    public Keys reads() {
        return Keys.none().fresh(Guideline.key(guideline.version())).maybe(GuidelineBook.key(guideline.sector()));
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<GuidelinePublished> decide(States states, Circumstances now, Rules rules) {
        GuidelineBook book = states.find(GuidelineBook.key(guideline.sector()))
                .orElseGet(() -> new GuidelineBook(guideline.sector(), List.of()));
        book.last()
                .ifPresent(last -> rules.require(
                        last.from().compareTo(guideline.from()) < 0,
                        Reason.TIME_ORDER,
                        guideline.sector(),
                        last.version() + " " + last.from(),
                        guideline.from()));
        rules.end();

        // From here on it must succeed.
        return Decision.of(new GuidelinePublished(
                        now.act(),
                        guideline.version(),
                        guideline.sector(),
                        guideline.from(),
                        guideline.until(),
                        guideline.legalBasis(),
                        now.day()))
                .writing(Guideline.key(guideline.version()), guideline)
                .writing(GuidelineBook.key(guideline.sector()), book.with(guideline));
    }
}
