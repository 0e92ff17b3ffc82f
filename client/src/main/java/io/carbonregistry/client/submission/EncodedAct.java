package io.carbonregistry.client.submission;

import java.util.SortedMap;

/**
 * An act as it is sent, encoded once however often it is asked for.
 *
 * @param function the type of its request
 * @param intent what is digested and approved
 * @param inputs what whoever submits it chooses
 * @param confided what it confides, by its name in the transient map
 */
public record EncodedAct(String function, byte[] intent, byte[] inputs, SortedMap<String, byte[]> confided) {

    /** How many bytes it is, what it confides included. */
    public long bytes() {
        long secret =
                confided.values().stream().mapToLong(entry -> entry.length).sum();
        return secret + intent.length + inputs.length;
    }

    /** Whether it has parts that only members of a collection may be told. */
    boolean confides() {
        return !confided.isEmpty();
    }

    /** The same with other inputs. */
    EncodedAct with(byte[] others) {
        return new EncodedAct(function, intent, others, confided);
    }
}
