package io.carbonregistry.kernel;

/** A private data collection: where states stand that members of the channel see hashes of, and nobody else sees anything of. */
public enum Collection {
    /** Values that emitters report, and what follows from them. */
    PARAMETERS("parameters"),
    /** What is lent on pledges, prices of repos and proceeds of sales: kept by the two who decide, told to the parties and to supervision. */
    LOANS("loans");

    private final String wire;

    Collection(String wire) {
        this.wire = wire;
    }

    /** Its name on the channel. */
    public String wireName() {
        return wire;
    }
}
