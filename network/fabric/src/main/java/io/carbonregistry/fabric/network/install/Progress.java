package io.carbonregistry.fabric.network.install;

/** Hears how far something has come. */
@FunctionalInterface
interface Progress {

    /**
     * Something has come further.
     *
     * @param bytes how many bytes there are now
     * @param total how many there will be; negative if nobody knows
     */
    void reached(long bytes, long total);
}
