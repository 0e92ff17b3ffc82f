package io.carbonregistry.client.reviews;

import io.carbonregistry.attestations.AttestedMonth;
import io.carbonregistry.client.projection.Answer;
import io.carbonregistry.client.projection.Projection;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Ledger;
import io.carbonregistry.kernel.Paging;
import java.util.List;

/**
 * Asks which months wait in their review.
 *
 * @param place of which place's companies: an office's jurisdiction
 * @param own only what an office of that place itself is asked next, and none below or above it; otherwise whoever they wait for,
 *     companies included
 * @param page which page
 */
public record ListReviews(Adcode place, boolean own, Paging page) {

    /** What a projection answers. */
    public Worklist over(Projection projection) {
        Answer<List<Waiting>> all = projection.tell(this::waiting);
        return Worklist.of(all.result(), page, all.block());
    }

    private List<Waiting> waiting(Ledger ledger) {
        Review review = new Review(ledger);
        return ledger.scan(AttestedMonth.class, AttestedMonth.KEYS, "", Integer.MAX_VALUE).stream()
                .flatMap(entry -> review.waiting(entry.state()).stream())
                .filter(this::concerns)
                .toList();
    }

    private boolean concerns(Waiting one) {
        return place.covers(one.home())
                && (!own
                        || one.turn()
                                .filter(turn -> turn.place().level() == place.level())
                                .isPresent());
    }
}
