package io.carbonregistry.market;

import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Person;

/**
 * Somebody with a certificate.
 *
 * @param person who
 * @param key the digest of the public key
 * @param certificate DER
 */
public record Signer(Person person, Digest key, byte[] certificate) {}
