package io.carbonregistry.client.demo.eutl;

/** A balance that begins at nothing, and how far it has ever been below. */
final class Balance {

    private long now;
    private long lowest;

    void add(long units) {
        now = Math.addExact(now, units);
        lowest = Math.min(lowest, now);
    }

    /** What it must begin with so that it is never below nothing. */
    long needed() {
        return -lowest;
    }
}
