package io.carbonregistry.client.projection;

import io.carbonregistry.client.replay.Place;
import io.carbonregistry.units.SerialRange;
import io.carbonregistry.units.UnitClass;
import java.util.List;
import java.util.Optional;

/**
 * The life of some serials, or a part of it: their issue, every hop, every lock, every cut.
 *
 * @param unitClass their class
 * @param range the serials
 * @param steps in the order that was asked for
 * @param next what to go on after, if there are more
 * @param block the last block that was looked at
 */
public record Biography(
        UnitClass unitClass, SerialRange range, List<BiographyStep> steps, Optional<Place> next, long block) {

    public Biography {
        steps = List.copyOf(steps);
    }
}
