package io.carbonregistry.client.pictures;

/** What can be drawn. */
public sealed interface Picture permits HeatMap, Distribution {

    /** How it is drawn. */
    Drawing drawing();
}
