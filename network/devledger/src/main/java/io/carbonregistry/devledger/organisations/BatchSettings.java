package io.carbonregistry.devledger.organisations;

import java.time.Duration;

/**
 * When a block is cut.
 *
 * @param timeout how long the first envelope of a batch waits for others
 * @param maxMessages the most envelopes in a block
 * @param preferredMaxBytes a block grows beyond this only by holding one larger envelope alone
 * @param absoluteMaxBytes larger envelopes are refused
 */
public record BatchSettings(Duration timeout, int maxMessages, int preferredMaxBytes, int absoluteMaxBytes) {

    private static final int MEBIBYTE = 1024 * 1024;

    /** Settings for one machine: a block as soon as nobody is likely to join it. */
    public static final BatchSettings LOOPBACK =
            new BatchSettings(Duration.ofMillis(20), 500, 4 * MEBIBYTE, 98 * MEBIBYTE);
}
