package io.carbonregistry.client.journal;

import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Actor;
import java.util.Optional;

/**
 * What was found out of an act that was open.
 *
 * @param actor whose act; empty means the office of whoever asked
 * @param id its id
 * @param function the type of its request
 * @param begun when it was asked for, in UTC
 * @param outcome how it ended, or why that is not known
 * @param transaction the transaction that was sent last
 * @param block the block it stands in
 * @param said what was said of it
 */
public record Resolved(
        Optional<Actor> actor,
        ActId id,
        String function,
        String begun,
        Outcome outcome,
        Optional<String> transaction,
        Optional<Long> block,
        Optional<String> said) {

    /** An act, as far as it is known how it ended. */
    public static Resolved of(OpenAct act, Ended ended) {
        Begun begun = act.begun();
        return new Resolved(
                begun.actor(),
                begun.id(),
                begun.function(),
                begun.at(),
                ended.outcome(),
                ended.transaction(),
                ended.block(),
                ended.said());
    }
}
