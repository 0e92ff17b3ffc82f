package io.carbonregistry.client.cli.identities;

import io.carbonregistry.client.network.UserName;
import io.carbonregistry.identities.Identity;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * An identity in a list.
 *
 * @param identity what people call it
 * @param msp the MSP that vouches for it
 * @param role what the certificate says the bearer is
 * @param office the office the bearer speaks for
 * @param validUntil the last day of the certificate, UTC
 * @param key the first digits of the public key's digest
 */
record IdentityLine(
        String identity, String msp, Optional<String> role, Optional<String> office, LocalDate validUntil, String key) {

    private static final int DIGITS = 12;

    static IdentityLine of(UserName name, Identity identity) {
        return new IdentityLine(
                name.toString(),
                identity.mspId(),
                Optional.ofNullable(identity.attributes().get("role")),
                Optional.ofNullable(identity.attributes().get("office")),
                LocalDate.ofInstant(identity.certificate().getNotAfter().toInstant(), ZoneOffset.UTC),
                identity.publicKeyDigest().substring(0, DIGITS));
    }
}
