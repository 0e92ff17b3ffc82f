package io.carbonregistry.pledges;

import java.util.List;
import java.util.Optional;

/**
 * Some of the collisions that wait for a decision.
 *
 * @param collisions in the order of the pledges
 * @param next the bookmark of the next page, if there may be one
 */
public record CollisionPage(List<Collision> collisions, Optional<String> next) {

    public CollisionPage {
        collisions = List.copyOf(collisions);
    }
}
