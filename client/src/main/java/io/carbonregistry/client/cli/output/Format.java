package io.carbonregistry.client.cli.output;

/** How results are printed. */
public enum Format {
    /** Lines and tables for a person. */
    TABLE,
    /** One canonical JSON object for a program. */
    JSON
}
