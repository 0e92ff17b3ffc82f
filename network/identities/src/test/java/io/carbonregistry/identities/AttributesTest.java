package io.carbonregistry.identities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bouncycastle.asn1.x500.X500Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What certificates say that others made, whether by mistake or by design. */
class AttributesTest {
    @Test
    void readsThoseOfAnotherAuthority() {
        String json = "{ \"attrs\": { \"role\": \"EMITTER\", \"hf.Affiliation\": \"\" } }";
        assertEquals(Map.of("role", "EMITTER", "hf.Affiliation", ""), Attributes.of(certificate("CN=a", json)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[]",
                "{\"attrs\":{\"role\":\"EMITTER\",\"role\":\"REGISTRAR\"}}",
                "{\"attrs\":{\"role\":1}}",
                "{\"attrs\":{\"role\":null}}",
                "{\"attrs\":{}} {\"attrs\":{}}",
                "{\"attrs\":{},\"attrs\":{}}",
                "{\"attrs\":{role:\"EMITTER\"}}",
                "{\"attrs\":{\"role\":\"EMITTER\"}"
            })
    void refusesWhatCouldBeReadInTwoWays(String json) {
        X509Certificate certificate = certificate("CN=a", json);
        assertThrows(IdentityException.class, () -> Attributes.of(certificate));
    }

    @Test
    void sortsWhateverOrderTheyCameIn() {
        SortedMap<String, String> backwards = new TreeMap<>(Comparator.reverseOrder());
        backwards.putAll(Map.of("a", "1", "b", "2"));
        SortedMap<String, String> sorted = Enrolment.client("x", backwards).attributes();
        assertEquals(List.of("a", "b"), List.copyOf(sorted.keySet()));
    }

    @Test
    void takesOneNodeOuOnly() {
        assertEquals(Optional.of(NodeOu.ADMIN), NodeOu.of(certificate("OU=admin,OU=Beijing,CN=a", "")));
        assertEquals(Optional.empty(), NodeOu.of(certificate("OU=client,OU=peer,CN=a", "")));
        assertEquals(Optional.empty(), NodeOu.of(certificate("CN=client", "")));
    }

    private static X509Certificate certificate(String subject, String attributes) {
        KeyPair pair = Keys.generate();
        X500Name name = new X500Name(subject);
        return new CertificateDraft(
                        name,
                        KeyIdentifiers.ofAuthority(KeyIdentifiers.ofKey(pair.getPublic())),
                        name,
                        pair.getPublic(),
                        Samples.LIFETIMES.ofMember())
                .with(Attributes.IDENTIFIER, attributes.getBytes(StandardCharsets.UTF_8))
                .signedWith(Keys.privateKey(pair));
    }
}
