package io.carbonregistry.client.network;

/** A network on this machine, in a folder of its own: made once, then started and stopped as often as one likes. */
public interface LocalNetwork {

    /** What it is, for a person. */
    String title();

    /** Where it is. */
    NetworkFolder folder();

    /** Makes the organisations of a market, their people and their keys. */
    void create(Market market);

    /**
     * Starts what does not run, and waits until acts can be endorsed.
     *
     * @throws NetworkException if something ends, with what it said last
     */
    void start();

    /** Stops what runs; the data stay. */
    void stop();
}
