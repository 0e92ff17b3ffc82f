package io.carbonregistry.holdings;

import java.util.List;
import java.util.Optional;

/**
 * Some of the blocks that an account holds.
 *
 * @param blocks in the order of class and last serial
 * @param next the bookmark of the next page, if there may be one
 */
public record BlockPage(List<UnitBlock> blocks, Optional<String> next) {

    public BlockPage {
        blocks = List.copyOf(blocks);
    }
}
