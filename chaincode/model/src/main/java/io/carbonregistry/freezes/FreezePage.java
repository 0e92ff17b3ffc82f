package io.carbonregistry.freezes;

import java.util.List;
import java.util.Optional;

/**
 * Some of the freezes of an account's units.
 *
 * @param freezes in the order of class, court and act
 * @param next the bookmark of the next page, if there may be one
 */
public record FreezePage(List<Freeze> freezes, Optional<String> next) {

    public FreezePage {
        freezes = List.copyOf(freezes);
    }
}
