package io.carbonregistry.devices;

import java.util.List;
import java.util.Optional;

/**
 * Some of a device's batches.
 *
 * @param batches the earliest first
 * @param next the bookmark of the next page, if there may be one
 */
public record BatchPage(List<AnchoredBatch> batches, Optional<String> next) {

    public BatchPage {
        batches = List.copyOf(batches);
    }
}
