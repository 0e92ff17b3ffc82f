package io.carbonregistry.supervision;

/** What a case leads to. */
public enum Outcome {
    /** The months are restated. */
    RESTATE,
    /** The year is verified anew. */
    VERIFY,
    /** The company, or a body that it relied on, is sanctioned. */
    SANCTION,
    /** What looked wrong is right. */
    NOTHING
}
