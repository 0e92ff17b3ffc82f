package io.carbonregistry.client.demo.story;

/** A chapter of the story. */
interface Chapter {

    /** What it is called. */
    String title();

    /** Tells it, by doing what it tells. */
    void tell(Scene scene);
}
