package io.carbonregistry.identities;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fabric's own programs take the folders for what they are. */
class FabricToolsTest {
    /** An envelope with an empty configuration update for a channel named "c", which anybody may sign. */
    private static final byte[] UPDATE = HexFormat.of().parseHex("0a090a070a05" + "0802220163");

    @TempDir
    Path folder;

    private Organisation registrar;

    @BeforeEach
    void create() throws Exception {
        registrar = Organisation.create(folder.resolve("organisations"), Samples.REGISTRAR, Samples.LIFETIMES);
        Files.writeString(
                folder.resolve("core.yaml"), "peer: {BCCSP: {Default: SW, SW: {Hash: SHA2, Security: 256}}}\n");
        Files.write(folder.resolve("update.pb"), UPDATE);
    }

    @Test
    void peerSignsWithEveryKindOfIdentity() throws Exception {
        Program peer = Program.find("peer");
        for (Identity identity : List.of(
                registrar.user("zhang.wei"),
                registrar.user("admin"),
                registrar.peers().get(0).identity(),
                registrar.orderers().get(0).identity())) {
            Path msp = folder.resolve("msp-" + identity.id());
            MspFolder.write(msp, identity, registrar.trust());
            Files.write(folder.resolve("update.pb"), UPDATE);
            peer.succeeds(environment(msp), signing());
            String signed = Files.readString(folder.resolve("update.pb"), StandardCharsets.ISO_8859_1);
            assertTrue(signed.contains(identity.certificatePem()), identity.toString());
        }
    }

    @Test
    void peerReadsNodeOus() throws Exception {
        Program peer = Program.find("peer");
        Path msp = registrar.userMspFolder("zhang.wei");
        administer(msp, registrar.user("zhang.wei"));
        peer.succeeds(environment(msp), signing());

        administer(msp, registrar.peers().get(0).identity());
        String refusal = peer.fails(environment(msp), signing());
        assertTrue(refusal.contains("does not contain OU [CLIENT]"), refusal);
    }

    @Test
    void peerValidatesChains() throws Exception {
        Program peer = Program.find("peer");
        Validity validity = Samples.LIFETIMES.ofMember();
        Credential credential = registrar
                .authority()
                .createIntermediate(folder.resolve("ica"), "ica.Registrar", validity)
                .enrol(Enrolment.client("li", Samples.OFFICER), validity);
        Identity li = registrar.importUser("li", credential);
        Path msp = registrar.userMspFolder("li");
        validating(msp, li);
        peer.succeeds(environment(msp), signing());

        CertificateAuthority namesake = CertificateAuthority.create(
                folder.resolve("namesake"), "Registrar", "ca.Registrar", Samples.LIFETIMES.ofAuthority());
        validating(msp, new Identity("RegistrarMSP", namesake.enrol(Enrolment.admin("admin"), validity)));
        String refusal = peer.fails(environment(msp), signing());
        assertTrue(refusal.contains("certificate signed by unknown authority"), refusal);
    }

    @Test
    void peerRefusesWhomTheListRevokes() throws Exception {
        Program peer = Program.find("peer");
        registrar.revoke("zhang.wei");
        Path msp = folder.resolve("msp");
        MspFolder.write(msp, registrar.user("admin"), registrar.trust());
        validating(msp, registrar.user("admin"));
        peer.succeeds(environment(msp), signing());

        validating(msp, registrar.user("zhang.wei"));
        String refusal = peer.fails(environment(msp), signing());
        assertTrue(refusal.contains("The certificate has been revoked"), refusal);
    }

    @Test
    void peerRefusesAForeignKey() throws Exception {
        Program peer = Program.find("peer");
        Path msp = registrar.userMspFolder("zhang.wei");
        Path key = msp.resolve("keystore/priv_sk");
        Files.copy(
                registrar.userMspFolder("admin").resolve("keystore/priv_sk"), key, StandardCopyOption.REPLACE_EXISTING);
        String refusal = peer.fails(environment(msp), signing());
        assertTrue(refusal.contains("KeyMaterial not found"), refusal);
    }

    @Test
    void configtxgenPutsTheVerifyingMspIntoABlock() throws Exception {
        Program configtxgen = Program.find("configtxgen");
        registrar.revoke("zhang.wei");
        Path tls = registrar.orderers().get(0).tls().certificate();
        Files.writeString(folder.resolve("configtx.yaml"), channelOf(registrar.mspFolder(), tls));
        Path block = folder.resolve("block.pb");
        configtxgen.succeeds(
                Map.of("FABRIC_CFG_PATH", folder.toString()),
                "-profile",
                "Trial",
                "-channelID",
                "trial",
                "-outputBlock",
                block.toString());

        String content = Files.readString(block, StandardCharsets.ISO_8859_1);
        Stream.of("cacerts/ca.pem", "tlscacerts/tlsca.pem", "crls/crl.pem")
                .map(file -> Folder.read(registrar.mspFolder().resolve(file)))
                .forEach(pem -> assertTrue(content.contains(pem), pem));
    }

    private static void administer(Path msp, Identity admin) {
        Folder.write(msp.resolve("admincerts/admin.pem"), admin.certificatePem());
    }

    /** Loading an MSP without node OUs, Fabric validates the certificates of its administrators, and only those. */
    private static void validating(Path msp, Identity admin) throws Exception {
        Files.deleteIfExists(msp.resolve("config.yaml"));
        administer(msp, admin);
    }

    private String[] signing() {
        return new String[] {
            "channel", "signconfigtx", "-f", folder.resolve("update.pb").toString()
        };
    }

    private Map<String, String> environment(Path msp) {
        return Map.of(
                "FABRIC_CFG_PATH", folder.toString(),
                "CORE_PEER_MSPCONFIGPATH", msp.toString(),
                "CORE_PEER_LOCALMSPID", registrar.mspId());
    }

    private static String channelOf(Path msp, Path consenterTls) {
        String rule = "{Type: Signature, Rule: \"OR('RegistrarMSP.member')\"}";
        String rules = "{Readers: %s, Writers: %s, Admins: %s}".formatted(rule, rule, rule);
        return """
                Profiles:
                  Trial:
                    Policies: %1$s
                    Capabilities: {V3_0: true}
                    Orderer:
                      OrdererType: etcdraft
                      BatchTimeout: 1s
                      BatchSize: {MaxMessageCount: 10, AbsoluteMaxBytes: 1 MB, PreferredMaxBytes: 1 MB}
                      EtcdRaft:
                        Consenters:
                          - {Host: localhost, Port: 7050, ClientTLSCert: "%3$s", ServerTLSCert: "%3$s"}
                      Policies: {Readers: %4$s, Writers: %4$s, Admins: %4$s, BlockValidation: %4$s}
                      Capabilities: {V2_0: true}
                      Organizations:
                        - &Registrar
                          Name: Registrar
                          ID: RegistrarMSP
                          MSPDir: "%2$s"
                          Policies: %1$s
                          OrdererEndpoints: ["localhost:7050"]
                    Application:
                      Policies: %1$s
                      Capabilities: {V2_5: true}
                      Organizations: [*Registrar]
                """.formatted(rules, msp, consenterTls, rule);
    }
}
