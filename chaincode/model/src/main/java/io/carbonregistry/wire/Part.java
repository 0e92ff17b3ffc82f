package io.carbonregistry.wire;

/** Where a component of a request travels. */
enum Part {
    /** In the intent. */
    INTENT,
    /** Among the inputs, an argument of its own. */
    INPUT,
    /** In the transient map, outside every block. */
    CONFIDED
}
