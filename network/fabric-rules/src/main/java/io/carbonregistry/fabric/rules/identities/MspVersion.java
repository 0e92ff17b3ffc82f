package io.carbonregistry.fabric.rules.identities;

/** How far an MSP's rules go, by the channel's capabilities. Channels below V1_4_3 are not supported. */
public enum MspVersion {
    /** Admin and orderer units; ECDSA keys alone. */
    V1_4_3,
    /** Ed25519 keys too. */
    V3_0
}
