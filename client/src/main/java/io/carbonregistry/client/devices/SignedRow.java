package io.carbonregistry.client.devices;

/** What a device signs for: it stands with the name of its kind, so that no row of another kind passes for one. */
sealed interface SignedRow permits DeviceRow {}
