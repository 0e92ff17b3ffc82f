package io.carbonregistry.fabric.rules.identities;

import com.google.protobuf.ByteString;
import com.google.protobuf.UnsafeByteOperations;
import io.carbonregistry.fabric.rules.Sha256;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.x509.Extension;

/** The roots and intermediate authorities of an MSP. */
final class Authorities {
    private final CertificateChains chains;
    private final Set<X509Certificate> inner = new HashSet<>();

    private Authorities(CertificateChains chains) {
        this.chains = chains;
    }

    static Authorities of(List<ByteString> roots, List<ByteString> intermediates) {
        if (roots.isEmpty()) {
            throw new InvalidIdentityException("The MSP has no root certificate");
        }
        CertificateChains given = new CertificateChains(
                roots.stream().map(Pem::certificate).toList(),
                intermediates.stream().map(Pem::certificate).toList());
        CertificateChains low = new CertificateChains(
                given.roots().stream().map(root -> LowSignature.of(root, root)).toList(),
                given.intermediates().stream().map(each -> low(given, each)).toList());
        Authorities authorities = new Authorities(low);
        low.roots().forEach(Authorities::requireAuthority);
        low.intermediates().forEach(authorities::addIntermediate);
        return authorities;
    }

    List<X509Certificate> roots() {
        return chains.roots();
    }

    List<X509Certificate> chain(X509Certificate certificate) {
        return chains.of(certificate);
    }

    /** The chain of a certificate that isn't an authority; its issuer may not itself stand over another authority. */
    List<X509Certificate> memberChain(X509Certificate certificate) {
        if (CertificateRules.isAuthority(certificate)) {
            throw new InvalidIdentityException("The certificate of an authority is no identity");
        }
        List<X509Certificate> chain = chain(certificate);
        requireLeafIssuer(chain, 1);
        return chain;
    }

    /** The hash that names the authorities behind an organisational unit: over the authority and those above it. */
    ByteString certifiersIdentifier(ByteString pem) {
        X509Certificate authority = low(chains, Pem.certificate(pem));
        if (chains.roots().contains(authority)) {
            return hash(List.of(authority));
        }
        if (!chains.intermediates().contains(authority)) {
            throw new InvalidIdentityException("An organisational unit names an authority that the MSP doesn't have");
        }
        List<X509Certificate> chain = chain(authority);
        requireLeafIssuer(chain, 0);
        return hash(chain);
    }

    static ByteString hash(List<X509Certificate> chain) {
        List<ByteString> encoded = new ArrayList<>();
        for (X509Certificate certificate : chain) {
            encoded.add(UnsafeByteOperations.unsafeWrap(LowSignature.encoded(certificate)));
        }
        return Sha256.of(encoded);
    }

    static ByteString subjectKeyIdentifier(X509Certificate certificate) {
        byte[] value = certificate.getExtensionValue(Extension.subjectKeyIdentifier.getId());
        if (value == null) {
            throw new InvalidIdentityException("An authority's certificate has no subject key identifier");
        }
        byte[] inside = ASN1OctetString.getInstance(value).getOctets();
        return ByteString.copyFrom(ASN1OctetString.getInstance(inside).getOctets());
    }

    private static X509Certificate low(CertificateChains chains, X509Certificate certificate) {
        if (CertificateRules.signed(certificate, certificate)) {
            return LowSignature.of(certificate, certificate);
        }
        List<X509Certificate> chain = chains.of(certificate);
        if (chain.size() < 2) {
            throw new InvalidIdentityException("A root certificate isn't signed by itself");
        }
        return LowSignature.of(certificate, chain.get(1));
    }

    private void addIntermediate(X509Certificate intermediate) {
        requireAuthority(intermediate);
        List<X509Certificate> chain = chain(intermediate);
        inner.addAll(chain.subList(1, chain.size()));
    }

    private static void requireAuthority(X509Certificate certificate) {
        if (!CertificateRules.isAuthority(certificate)) {
            throw new InvalidIdentityException("A root or intermediate certificate isn't that of an authority");
        }
        CertificateRules.requireSupported(certificate);
        subjectKeyIdentifier(certificate);
    }

    private void requireLeafIssuer(List<X509Certificate> chain, int position) {
        if (chain.size() < 2 || inner.contains(chain.get(position))) {
            throw new InvalidIdentityException("The issuer stands over another authority and may not issue identities");
        }
    }
}
