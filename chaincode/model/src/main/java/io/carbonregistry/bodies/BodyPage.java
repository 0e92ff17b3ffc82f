package io.carbonregistry.bodies;

import java.util.List;
import java.util.Optional;

/**
 * Some technical bodies.
 *
 * @param bodies in the order of their ids
 * @param next the bookmark of the next page, if there may be one
 */
public record BodyPage(List<TechnicalBody> bodies, Optional<String> next) {

    public BodyPage {
        bodies = List.copyOf(bodies);
    }
}
