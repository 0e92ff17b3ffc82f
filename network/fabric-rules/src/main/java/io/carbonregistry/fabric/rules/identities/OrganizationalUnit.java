package io.carbonregistry.fabric.rules.identities;

import com.google.protobuf.ByteString;

/**
 * An organisational unit that a certificate names.
 *
 * @param name the OU of the subject
 * @param certifiers the hash of the chain above the certificate
 */
public record OrganizationalUnit(String name, ByteString certifiers) {}
