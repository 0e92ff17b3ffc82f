package io.carbonregistry.market;

import io.carbonregistry.identities.CertificateAuthority;
import io.carbonregistry.identities.Credential;
import io.carbonregistry.identities.Enrolment;
import io.carbonregistry.identities.Identity;
import io.carbonregistry.identities.Validity;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Person;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Issues real certificates, each organisation from an authority of its own, or a network's; kept for the whole test run. */
public final class People {

    private static final Validity LONG =
            new Validity(Instant.now().minus(Duration.ofDays(1)), Instant.now().plus(Duration.ofDays(3650)));
    private static final Map<String, CertificateAuthority> AUTHORITIES = new TreeMap<>();
    private static final Map<String, Signer> SIGNERS = new TreeMap<>();
    private static final Map<String, Identity> IDENTITIES = new TreeMap<>();
    private static Issuer issuer = (msp, enrolment) ->
            AUTHORITIES.computeIfAbsent(msp, People::authority).enrol(enrolment, LONG);

    /** Who certifies the people of organisations. */
    public interface Issuer {

        /** A key for somebody, and what certifies it. */
        Credential issue(String msp, Enrolment enrolment);
    }

    private People() {}

    /**
     * From now on people are certified by others: those of a network to which they are to be known.
     *
     * @throws IllegalStateException if some have been certified, who would not be known there
     */
    public static synchronized void certifiedBy(Issuer other) {
        if (!IDENTITIES.isEmpty()) {
            throw new IllegalStateException("people have been certified already");
        }
        issuer = other;
    }

    /** Somebody's certificate with its key. */
    public static synchronized Identity identity(Signer one) {
        return Optional.ofNullable(IDENTITIES.get(one.key().value())).orElseThrow();
    }

    /** An official of an office. */
    public static Signer officer(String msp, String name, String role, String office) {
        return signer(msp, name, Map.of("role", role, "office", office));
    }

    /** Somebody who holds a role and no office. */
    public static Signer holder(String msp, String name, String role) {
        return signer(msp, name, Map.of("role", role));
    }

    /** Somebody with any attributes; the same for the same arguments. */
    public static synchronized Signer signer(String msp, String name, Map<String, String> attributes) {
        return SIGNERS.computeIfAbsent(
                msp + "/" + name + new TreeMap<>(attributes), unused -> issue(msp, name, attributes));
    }

    /** The same person with another key and the same attributes. */
    public static Signer another(String msp, String name, Map<String, String> attributes) {
        return issue(msp, name, attributes);
    }

    private static synchronized Signer issue(String msp, String name, Map<String, String> attributes) {
        Identity identity = new Identity(msp, issuer.issue(msp, Enrolment.client(name, new TreeMap<>(attributes))));
        try {
            Digest key = new Digest(identity.publicKeyDigest());
            IDENTITIES.put(key.value(), identity);
            return new Signer(new Person(msp, name), key, identity.certificate().getEncoded());
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static CertificateAuthority authority(String msp) {
        try {
            Path folder = Files.createTempDirectory("authority").resolve(msp);
            return CertificateAuthority.create(folder, msp, "ca." + msp, LONG);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
