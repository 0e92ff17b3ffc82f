/**
 * Devices that sign what they measure, and their batches: a day of a million rows is one root.
 *
 * <p>A {@link io.carbonregistry.devices.Device} has a key of its own until it is revoked; each {@link io.carbonregistry.devices.DeviceBatch} has the
 * next number and begins where the one before ended or later. Companies propose their devices and regulators approve them, whoever acts for the company carries the batches,
 * and anybody may look, for a root tells nothing. The rows stay with the company, and any of them can be opened against its root later.
 * Nothing unsigned, replayed, reordered or from the future is ever anchored.
 */
@NullMarked
package io.carbonregistry.devices;

import org.jspecify.annotations.NullMarked;
