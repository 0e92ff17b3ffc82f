package io.carbonregistry.client.clearances;

import com.google.protobuf.ByteString;
import io.carbonregistry.Proposal;
import io.carbonregistry.access.Certificates;
import io.carbonregistry.client.Credentials;
import io.carbonregistry.client.gateway.Signatory;
import io.carbonregistry.identities.IdentityException;
import io.carbonregistry.identities.Pem;
import io.carbonregistry.kernel.Caller;
import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.wire.Records;
import io.carbonregistry.wire.Types;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A clearance with the signature of somebody who acts for the holder.
 *
 * @param clearance what is said
 * @param mspId who vouches for the signer
 * @param certificate the signer's, PEM
 * @param signature ECDSA over the SHA-256 of what is signed, in base64
 */
public record SignedClearance(Clearance clearance, String mspId, String certificate, String signature) {

    private static final Records RECORDS = Records.strict(Types.of(List.of(SignedClearance.class)));

    /** Signs. */
    public static SignedClearance of(Clearance clearance, Credentials by) {
        ByteString signature = new Signatory(by).sign(ByteString.copyFrom(clearance.signed()));
        return new SignedClearance(
                clearance,
                by.identity().mspId(),
                Pem.of(by.identity().certificate()),
                Base64.getEncoder().encodeToString(signature.toByteArray()));
    }

    /** As text: canonical JSON in one line, so that it has one form alone. */
    public String text() {
        return new String(RECORDS.bytes(this), StandardCharsets.UTF_8);
    }

    /**
     * Reads a text, a line end behind it or none.
     *
     * @throws NotClearedException if it is in any other form than the one that {@link #text} writes
     */
    public static SignedClearance read(String text) {
        String line = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
        try {
            SignedClearance read = RECORDS.read(SignedClearance.class, line.getBytes(StandardCharsets.UTF_8));
            if (read.text().equals(line)) {
                return read;
            }
        } catch (RefusedException e) {
            // Told below, as what is written in another form is.
        }
        throw new NotClearedException(ClearanceFlaw.UNREADABLE, "-");
    }

    /** Whether the signature is the certificate's over what is said; what cannot even be read is not signed. */
    boolean isSigned() {
        try {
            Signature check = Signature.getInstance("SHA256withECDSA");
            check.initVerify(signer().getPublicKey());
            check.update(clearance.signed());
            return check.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException | IdentityException | IllegalArgumentException e) {
            return false;
        }
    }

    /** Who signed, as the registry would know them; empty if it would know nobody by this certificate. */
    Optional<Caller> caller() {
        try {
            byte[] encoded = signer().getEncoded();
            return Optional.of(Certificates.caller(
                    new Proposal(List.of(), Collections.emptySortedMap(), mspId, encoded, "-", Instant.EPOCH)));
        } catch (CertificateEncodingException | RefusedException e) {
            return Optional.empty();
        }
    }

    /** In one form alone: two readers of a certificate must never come to two signers. */
    private X509Certificate signer() {
        X509Certificate first = Pem.certificates(certificate).get(0);
        if (!Pem.of(first).equals(certificate)) {
            throw new IdentityException("There is more than one certificate, or another form of it");
        }
        return first;
    }
}
