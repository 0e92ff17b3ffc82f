package io.carbonregistry;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;

/**
 * What one signed proposal says.
 *
 * @param arguments the function's name, then its arguments, UTF-8
 * @param transients values that never enter a block
 * @param msp the MSP id of the signer
 * @param certificate the signer's X.509 certificate, PEM or DER
 * @param transaction the transaction id
 * @param timestamp the client's word for now
 */
public record Proposal(
        List<byte[]> arguments,
        SortedMap<String, byte[]> transients,
        String msp,
        byte[] certificate,
        String transaction,
        Instant timestamp) {}
