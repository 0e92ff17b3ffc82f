package io.carbonregistry.verification;

/** How grave a non-conformity is, the gravest last. */
public enum Severity {
    /** It changes no result. */
    MINOR,
    /** It changes the result, or may. */
    MAJOR,
    /** Data were falsified (弄虚作假). */
    FALSIFICATION
}
