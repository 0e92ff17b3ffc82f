package io.carbonregistry.client.proofs;

import com.google.protobuf.ByteString;
import io.carbonregistry.fabric.rules.identities.InvalidIdentityException;
import io.carbonregistry.fabric.rules.identities.Msp;
import io.carbonregistry.fabric.rules.identities.MspVersion;
import io.carbonregistry.fabric.rules.identities.Msps;
import io.carbonregistry.identities.IdentityException;
import io.carbonregistry.identities.NodeOu;
import io.carbonregistry.identities.Pem;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hyperledger.fabric.protos.msp.FabricCryptoConfig;
import org.hyperledger.fabric.protos.msp.FabricMSPConfig;
import org.hyperledger.fabric.protos.msp.FabricNodeOUs;
import org.hyperledger.fabric.protos.msp.FabricOUIdentifier;

/**
 * Whom the reader of a proof believes: certificates that came from the organisations themselves and not with the proof.
 *
 * @param roots the certificates that were given, by MSP id
 * @param msps what they come to
 * @param endorsing the MSP ids whose peers must have endorsed
 */
public record Authorities(Map<String, List<X509Certificate>> roots, Msps msps, List<String> endorsing) {

    /**
     * Those of certificates.
     *
     * @param roots root certificates, and intermediate ones, by MSP id
     * @param endorsing the MSP ids whose peers must endorse every act
     * @throws IdentityException if one that must endorse has no root, or a certificate is no authority's
     */
    public static Authorities of(Map<String, List<X509Certificate>> roots, List<String> endorsing) {
        SortedMap<String, List<X509Certificate>> given = new TreeMap<>(roots);
        for (String mspId : endorsing) {
            if (!given.containsKey(mspId)) {
                throw new IdentityException(
                        "The root certificate of " + mspId + " is needed: --roots " + mspId + "=PEM");
            }
        }
        try {
            List<Msp> msps = new ArrayList<>();
            given.forEach((mspId, certificates) -> msps.add(msp(mspId, certificates)));
            return new Authorities(given, new Msps(msps), List.copyOf(endorsing));
        } catch (InvalidIdentityException e) {
            throw new IdentityException("A root certificate is no authority's: " + e.getMessage());
        }
    }

    private static Msp msp(String mspId, List<X509Certificate> certificates) {
        FabricMSPConfig.Builder config = FabricMSPConfig.newBuilder()
                .setName(mspId)
                .setCryptoConfig(FabricCryptoConfig.newBuilder()
                        .setSignatureHashFamily("SHA2")
                        .setIdentityIdentifierHashFunction("SHA256"))
                .setFabricNodeOus(FabricNodeOUs.newBuilder()
                        .setEnable(true)
                        .setClientOuIdentifier(unit(NodeOu.CLIENT))
                        .setPeerOuIdentifier(unit(NodeOu.PEER))
                        .setAdminOuIdentifier(unit(NodeOu.ADMIN))
                        .setOrdererOuIdentifier(unit(NodeOu.ORDERER)));
        for (X509Certificate certificate : certificates) {
            ByteString pem = ByteString.copyFromUtf8(Pem.of(certificate));
            if (certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal())) {
                config.addRootCerts(pem);
            } else {
                config.addIntermediateCerts(pem);
            }
        }
        return Msp.of(config.build(), MspVersion.V3_0);
    }

    private static FabricOUIdentifier unit(NodeOu node) {
        return FabricOUIdentifier.newBuilder()
                .setOrganizationalUnitIdentifier(node.unit())
                .build();
    }
}
