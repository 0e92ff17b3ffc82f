package io.carbonregistry.client.cli.records;

/** The capability that a record belongs to: the last part of its package's name. */
public final class Capability {

    private Capability() {}

    /** The name of a record's capability. */
    public static String of(Class<?> type) {
        String name = type.getPackageName();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
