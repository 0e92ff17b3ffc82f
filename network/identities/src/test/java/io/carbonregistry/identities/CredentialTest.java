package io.carbonregistry.identities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.util.List;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CredentialTest {
    @TempDir
    Path folder;

    private CertificateAuthority root;
    private Credential person;

    @BeforeEach
    void create() {
        Validity validity = Samples.LIFETIMES.ofMember();
        root = CertificateAuthority.create(folder.resolve("ca"), "Bank", "root", Samples.LIFETIMES.ofAuthority());
        person = root.createIntermediate(folder.resolve("ica"), "ica", validity)
                .enrol(Enrolment.client("li", Samples.OFFICER), validity);
    }

    @Test
    void importsAChainWithOrWithoutItsRoot() {
        String key = Pem.of(person.key());
        String chain = Pem.of(person.chain());

        assertEquals(person, Credential.ofPem(chain, key));
        assertEquals(person, Credential.ofPem(chain + Pem.of(root.certificate()), key));
        assertEquals(2, person.chain().size());
    }

    @Test
    void refusesABrokenChain() {
        CertificateAuthority other =
                CertificateAuthority.create(folder.resolve("x"), "Bank", "ica", Samples.LIFETIMES.ofAuthority());
        CertificateAuthority below = other.createIntermediate(folder.resolve("y"), "ica", Samples.LIFETIMES.ofMember());
        String chain = Pem.of(List.of(person.certificate(), below.certificate()));
        refuses("chain is broken", chain, Pem.of(person.key()));
    }

    @Test
    void refusesAnotherKeyWithoutQuotingIt() {
        Credential other = root.enrol(Enrolment.admin("other"), Samples.LIFETIMES.ofMember());
        String message = refuses("does not belong", Pem.of(person.chain()), Pem.of(other.key()));
        assertFalse(message.contains(other.key().getS().toString()));
    }

    @Test
    void refusesWhatIsNoKey() throws Exception {
        String certificate = Pem.of(person.chain());
        refuses("no private key", certificate, "");
        refuses("no private key", certificate, certificate);
        refuses("damaged", certificate, "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n");
        refuses("damaged", certificate, "-----BEGIN PRIVATE KEY-----\n%%%\n-----END PRIVATE KEY-----\n");
        var writer = new java.io.StringWriter();
        try (JcaPEMWriter pem = new JcaPEMWriter(writer)) {
            pem.writeObject(KeyPairGenerator.getInstance("RSA").generateKeyPair());
        }
        refuses("not an EC key", certificate, writer.toString());
    }

    @Test
    void refusesWhatIsNoCertificate() {
        String key = Pem.of(person.key());
        refuses("no certificate", "", key);
        refuses("no certificate", key, key);
        refuses("damaged", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n", key);
    }

    @Test
    void namesAKeyByItsDigest() {
        Identity identity = new Identity("BankMSP", person);
        assertTrue(identity.publicKeyDigest().matches("[0-9a-f]{64}"));
        assertEquals(PublicKeyDigest.of(person.certificate().getPublicKey()), identity.publicKeyDigest());
    }

    private static String refuses(String expected, String certificates, String key) {
        String message = assertThrows(IdentityException.class, () -> Credential.ofPem(certificates, key))
                .getMessage();
        assertTrue(message.contains(expected), message);
        return message;
    }
}
