/**
 * What a device's owner types: a key, a batch anchored, a row proved, a proof verified.
 *
 * <p>{@code devices anchor} signs a file of data and sends the act that anchors it; {@code devices prove} shows one of its rows in a small file; {@code devices verify-row}
 * tells whether such a file holds, with no network, and with one whether its batch is anchored. They join the acts and queries of the same group.
 * It knows files and options, and decides nothing. A secret is never an argument and never printed.
 */
@NullMarked
package io.carbonregistry.client.cli.devices;

import org.jspecify.annotations.NullMarked;
