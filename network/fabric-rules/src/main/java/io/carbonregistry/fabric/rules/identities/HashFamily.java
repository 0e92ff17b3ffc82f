package io.carbonregistry.fabric.rules.identities;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The family of hashes by which an MSP's members sign. */
enum HashFamily {
    SHA2("SHA-256"),
    SHA3("SHA3-256");

    private final String algorithm;

    HashFamily(String algorithm) {
        this.algorithm = algorithm;
    }

    static HashFamily of(String name) {
        return switch (name) {
            case "", "SHA2" -> SHA2;
            case "SHA3" -> SHA3;
            default -> throw new InvalidIdentityException("The hash family " + name + " is not known");
        };
    }

    MessageDigest digest() {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has " + algorithm, e);
        }
    }
}
