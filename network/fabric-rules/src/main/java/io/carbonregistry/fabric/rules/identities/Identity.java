package io.carbonregistry.fabric.rules.identities;

import com.google.protobuf.ByteString;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.x500.AttributeTypeAndValue;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.hyperledger.fabric.protos.common.MSPRole.MSPRoleType;

/** A person or node whose certificate an authority of the MSP signed. Whether it is valid is a further question. */
public final class Identity {
    private final Msp msp;
    private final X509Certificate certificate;
    private final List<X509Certificate> chain;
    private final VerifyingKey key;
    private final String id;
    private final List<OrganizationalUnit> units;
    private final Optional<String> objection;

    Identity(Msp msp, X509Certificate certificate, List<X509Certificate> chain) {
        this.msp = msp;
        this.certificate = certificate;
        this.chain = List.copyOf(chain);
        this.key = VerifyingKey.of(certificate.getPublicKey());
        this.id =
                HexFormat.of().formatHex(Authorities.hash(List.of(certificate)).toByteArray());
        this.units = units(certificate, Authorities.hash(chain.subList(1, chain.size())));
        this.objection = msp.objection(this);
    }

    /** The organisation's MSP id. */
    public String mspId() {
        return msp.id();
    }

    /** The SHA-256 of the certificate in lower-case hexadecimal: with the MSP id, the identity's name. */
    public String id() {
        return id;
    }

    /** The certificate, its signature in the low form. */
    public X509Certificate certificate() {
        return certificate;
    }

    /** The organisational units, in the order of the certificate. */
    public List<OrganizationalUnit> units() {
        return units;
    }

    /** Whether it is a valid member of its organisation: chain, revocation, units. Expiry is no question here. */
    public boolean isValid() {
        return objection.isEmpty();
    }

    /** Why it is not valid. */
    public Optional<String> objection() {
        return objection;
    }

    /** Whether the certificate was in force at a time. */
    public boolean isInForce(Instant at) {
        return !at.isBefore(certificate.getNotBefore().toInstant())
                && !at.isAfter(certificate.getNotAfter().toInstant());
    }

    /** Whether this identity signed the message. An ECDSA signature whose s is not low is none. */
    public boolean verify(ByteString message, ByteString signature) {
        MessageDigest digest = msp.hashes().digest();
        for (ByteBuffer part : message.asReadOnlyByteBufferList()) {
            digest.update(part);
        }
        byte[] whole = key.signsMessages() ? message.toByteArray() : new byte[0];
        return key.verifies(digest.digest(), whole, signature.toByteArray());
    }

    /** Whether it is valid and its organisation's units give it a role. */
    public boolean hasRole(MSPRoleType role) {
        return isValid() && msp.units().hasRole(units, role);
    }

    /** Whether it is an administrator: named as such in the configuration, or by its unit. */
    public boolean isAdministrator() {
        return msp.namesAdministrator(certificate) || hasRole(MSPRoleType.ADMIN);
    }

    Msp msp() {
        return msp;
    }

    List<X509Certificate> chain() {
        return chain;
    }

    VerifyingKey key() {
        return key;
    }

    @Override
    public String toString() {
        return mspId() + " " + certificate.getSubjectX500Principal().getName();
    }

    private static List<OrganizationalUnit> units(X509Certificate certificate, ByteString certifiers) {
        List<OrganizationalUnit> units = new ArrayList<>();
        X500Name subject =
                X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
        for (RDN part : subject.getRDNs(BCStyle.OU)) {
            for (AttributeTypeAndValue attribute : part.getTypesAndValues()) {
                if (attribute.getType().equals(BCStyle.OU)) {
                    units.add(new OrganizationalUnit(IETFUtils.valueToString(attribute.getValue()), certifiers));
                }
            }
        }
        return List.copyOf(units);
    }
}
