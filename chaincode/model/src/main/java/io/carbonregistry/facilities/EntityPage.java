package io.carbonregistry.facilities;

import java.util.List;
import java.util.Optional;

/**
 * Some of a year's list.
 *
 * @param entities in the order of their accounts
 * @param next the bookmark of the next page, if there may be one
 */
public record EntityPage(List<EntityYear> entities, Optional<String> next) {

    public EntityPage {
        entities = List.copyOf(entities);
    }
}
