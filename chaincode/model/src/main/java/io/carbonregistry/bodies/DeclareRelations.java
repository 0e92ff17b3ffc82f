package io.carbonregistry.bodies;

import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.kernel.Text;
import java.util.List;
import java.util.Optional;

/**
 * Declares which bodies are under common control with a body, or have common interests; what was declared before no longer counts.
 *
 * @param body who declares
 * @param related the others; none, if there are none
 */
public record DeclareRelations(ActId id, BodyId body, List<BodyId> related) implements Request<RelationsDeclared> {

    public DeclareRelations {
        related = List.copyOf(related);
        Text.require(!related.contains(body), "related", body.value(), "other bodies");
    }

    @Override
    public Optional<Actor> actor() {
        return Optional.of(body.office());
    }

    @Override
    public Keys reads() {
        return Keys.needed(TechnicalBody.key(body))
                .alsoNeeded(related.stream().map(TechnicalBody::key).toList());
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<RelationsDeclared> decide(States states, Circumstances now, Rules rules) {
        TechnicalBody before = states.get(TechnicalBody.key(body));
        before.requireNotEnded(rules);
        rules.end();

        // From here on it must succeed.
        return Decision.of(new RelationsDeclared(now.act(), body, related, now.day()))
                .writing(TechnicalBody.key(body), before.relatedTo(related));
    }
}
