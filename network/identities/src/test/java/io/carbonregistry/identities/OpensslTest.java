package io.carbonregistry.identities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** OpenSSL reads what is written here, and what it writes is read here. */
class OpensslTest {
    @TempDir
    Path folder;

    private Program openssl;

    @BeforeEach
    void find() {
        openssl = Program.find("openssl");
    }

    @Test
    void verifiesCertificatesAndRevocations() throws Exception {
        Organisation registrar = Organisation.create(folder, Samples.REGISTRAR, Samples.LIFETIMES);
        registrar.revoke("zhang.wei");
        String ca = registrar.mspFolder().resolve("cacerts/ca.pem").toString();
        String list = registrar.mspFolder().resolve("crls/crl.pem").toString();
        String admin =
                registrar.userMspFolder("admin").resolve("signcerts/cert.pem").toString();
        String revoked = registrar
                .userMspFolder("zhang.wei")
                .resolve("signcerts/cert.pem")
                .toString();

        run("verify", "-x509_strict", "-CAfile", ca, "-CRLfile", list, "-crl_check", admin);
        String refusal = openssl.fails(Map.of(), "verify", "-CAfile", ca, "-CRLfile", list, "-crl_check", revoked);
        assertTrue(refusal.contains("revoked"), refusal);
        assertTrue(run("x509", "-in", revoked, "-noout", "-text").contains("\"role\":\"REGISTRAR\""));
    }

    @Test
    void takesTheServersCertificateForItsNames() throws Exception {
        Organisation registrar = Organisation.create(folder, Samples.REGISTRAR, Samples.LIFETIMES);
        TlsFolder tls = registrar.peers().get(0).tls();
        String ca = tls.authority().toString();
        String server = tls.certificate().toString();
        run("verify", "-x509_strict", "-purpose", "sslserver", "-CAfile", ca, "-verify_hostname", "localhost", server);
        run("verify", "-purpose", "sslclient", "-CAfile", ca, "-verify_ip", "127.0.0.1", server);
        openssl.fails(Map.of(), "verify", "-CAfile", ca, "-verify_hostname", "elsewhere", server);
    }

    @ParameterizedTest
    @CsvSource({"prime256v1, pkcs8", "prime256v1, sec1", "secp384r1, pkcs8", "secp384r1, sec1"})
    void importsItsKeys(String curve, String form) throws Exception {
        Credential imported = credential(curve, form);
        assertEquals("CN=li", imported.certificate().getSubjectX500Principal().getName());
    }

    @Test
    void refusesOtherCurvesAndEncryptedKeys() throws Exception {
        String message = assertThrows(IdentityException.class, () -> credential("secp256k1", "pkcs8"))
                .getMessage();
        assertTrue(message.contains("P-256 or P-384"), message);
        credential("prime256v1", "pkcs8");
        run("pkcs8", "-topk8", "-in", at("key.pem"), "-out", at("locked.pem"), "-passout", "pass:secret");
        String certificate = Files.readString(folder.resolve("cert.pem"));
        String locked = Files.readString(folder.resolve("locked.pem"));
        message = assertThrows(IdentityException.class, () -> Credential.ofPem(certificate, locked))
                .getMessage();
        assertTrue(message.contains("encrypted"), message);
    }

    private Credential credential(String curve, String form) throws Exception {
        run("ecparam", "-name", curve, "-genkey", "-out", at("key.pem"));
        run("req", "-x509", "-new", "-key", at("key.pem"), "-subj", "/CN=li", "-days", "9", "-out", at("cert.pem"));
        if (form.equals("pkcs8")) {
            run("pkcs8", "-topk8", "-nocrypt", "-in", at("key.pem"), "-out", at("pkcs8.pem"));
        }
        String key = form.equals("pkcs8") ? "pkcs8.pem" : "key.pem";
        return Credential.ofPem(Files.readString(folder.resolve("cert.pem")), Files.readString(folder.resolve(key)));
    }

    private String at(String file) {
        return folder.resolve(file).toString();
    }

    private String run(String... arguments) throws Exception {
        return openssl.succeeds(Map.of(), arguments);
    }
}
