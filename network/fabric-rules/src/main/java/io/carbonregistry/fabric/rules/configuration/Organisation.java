package io.carbonregistry.fabric.rules.configuration;

import java.util.List;

/**
 * An organisation of a channel.
 *
 * @param name its group's name in the configuration
 * @param mspId its MSP id
 * @param endpoints its orderers' addresses, host and port; empty for an organisation of the application
 */
public record Organisation(String name, String mspId, List<String> endpoints) {

    /** Keeps no later change. */
    public Organisation {
        endpoints = List.copyOf(endpoints);
    }
}
