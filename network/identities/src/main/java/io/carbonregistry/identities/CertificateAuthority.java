package io.carbonregistry.identities;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;

/** A certificate authority with its key in a folder: P-256, ECDSA with SHA-256 and a low S. */
public final class CertificateAuthority {
    private final Path folder;
    private final String organisation;
    private final Credential own;

    private CertificateAuthority(Path folder, String organisation, Credential own) {
        this.folder = folder;
        this.organisation = organisation;
        this.own = own;
    }

    /**
     * A new root authority.
     *
     * @param folder where its certificate and key will be; must not exist, or be empty
     */
    public static CertificateAuthority create(Path folder, String organisation, String commonName, Validity validity) {
        KeyPair pair = Keys.generate();
        X500Name name = Subjects.authority(organisation, commonName);
        X509Certificate certificate = new CertificateDraft(
                        name,
                        KeyIdentifiers.ofAuthority(KeyIdentifiers.ofKey(pair.getPublic())),
                        name,
                        pair.getPublic(),
                        validity)
                .authority()
                .signedWith(Keys.privateKey(pair));
        return save(folder, organisation, new Credential(List.of(certificate), Keys.privateKey(pair)));
    }

    /** The authority of a folder. */
    public static CertificateAuthority load(Path folder, String organisation) {
        Credential own =
                Credential.ofPem(Folder.read(folder.resolve("ca.crt")), PrivateFile.read(folder.resolve("ca.key")));
        return new CertificateAuthority(folder, organisation, own);
    }

    /** A new authority below this one. */
    public CertificateAuthority createIntermediate(Path at, String commonName, Validity validity) {
        KeyPair pair = Keys.generate();
        X509Certificate certificate = draft(Subjects.authority(organisation, commonName), pair, validity)
                .authority()
                .signedWith(own.key());
        return save(at, organisation, issued(certificate, pair));
    }

    /** A new key with a certificate that says who somebody is; the validity must lie within the authority's own. */
    public Credential enrol(Enrolment enrolment, Validity validity) {
        KeyPair pair = Keys.generate();
        CertificateDraft draft = draft(Subjects.member(organisation, enrolment.ou(), enrolment.id()), pair, validity)
                .member();
        if (!enrolment.attributes().isEmpty()) {
            draft.with(Attributes.IDENTIFIER, Attributes.encode(enrolment.attributes()));
        }
        return issued(draft.signedWith(own.key()), pair);
    }

    /** A new key with a certificate for TLS, as server and as client. */
    public Credential certifyServer(String name, List<String> hosts, Validity validity) {
        KeyPair pair = Keys.generate();
        KeyPurposeId[] purposes = {KeyPurposeId.id_kp_serverAuth, KeyPurposeId.id_kp_clientAuth};
        X509Certificate certificate = draft(Subjects.authority(organisation, name), pair, validity)
                .member()
                .with(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(purposes))
                .with(Extension.subjectAlternativeName, false, Hosts.names(hosts))
                .signedWith(own.key());
        return issued(certificate, pair);
    }

    /**
     * A new certificate for the same key that says the same: who knows the key, goes on knowing it.
     *
     * @param furtherHosts names and addresses that a server's certificate is to hold for besides those of the earlier one
     */
    public X509Certificate renew(X509Certificate earlier, List<String> furtherHosts, Validity validity) {
        requireIssued(earlier);
        CertificateDraft draft =
                draft(Subjects.of(earlier), earlier.getPublicKey(), validity).like(earlier);
        SortedSet<String> hosts = Hosts.of(earlier);
        hosts.addAll(furtherHosts);
        return (hosts.isEmpty() ? draft : draft.with(Extension.subjectAlternativeName, false, Hosts.names(hosts)))
                .signedWith(own.key());
    }

    /** Puts a certificate of this authority on its revocation list. */
    public X509CRL revoke(X509Certificate certificate, Instant now) {
        requireIssued(certificate);
        return Folder.locked(folder, () -> {
            X509CRL list = RevocationList.extend(revocationList(), own, certificate.getSerialNumber(), now);
            Folder.write(folder.resolve("crl.pem"), Pem.of(list));
            return list;
        });
    }

    /** The revocation list, once something was revoked. */
    public Optional<X509CRL> revocationList() {
        Path file = folder.resolve("crl.pem");
        return Files.exists(file) ? Optional.of(Pem.revocationList(Folder.read(file))) : Optional.empty();
    }

    public X509Certificate certificate() {
        return own.certificate();
    }

    private static CertificateAuthority save(Path folder, String organisation, Credential own) {
        Folder.createPrivate(folder, draft -> {
            Folder.write(draft.resolve("ca.crt"), Pem.of(own.chain()));
            PrivateFile.write(draft.resolve("ca.key"), Pem.of(own.key()));
        });
        return new CertificateAuthority(folder, organisation, own);
    }

    private CertificateDraft draft(X500Name subject, KeyPair pair, Validity validity) {
        return draft(subject, pair.getPublic(), validity);
    }

    private CertificateDraft draft(X500Name subject, PublicKey key, Validity validity) {
        X509Certificate ca = own.certificate();
        Validity limit =
                new Validity(ca.getNotBefore().toInstant(), ca.getNotAfter().toInstant());
        if (!validity.isWithin(limit)) {
            throw new IdentityException(
                    "The certificate's validity, " + validity + ", is not within its authority's, " + limit);
        }
        return new CertificateDraft(Subjects.of(ca), KeyIdentifiers.ofAuthority(ca), subject, key, validity);
    }

    private void requireIssued(X509Certificate certificate) {
        if (!Keys.isSigned(certificate, own.certificate())) {
            throw new IdentityException("Not issued by this authority: "
                    + certificate.getSubjectX500Principal().getName());
        }
    }

    private Credential issued(X509Certificate certificate, KeyPair pair) {
        List<X509Certificate> chain = new ArrayList<>(List.of(certificate));
        if (!Keys.isSelfSigned(own.certificate())) {
            chain.addAll(own.chain());
        }
        return new Credential(chain, Keys.privateKey(pair));
    }
}
