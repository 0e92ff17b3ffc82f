package io.carbonregistry.devledger.organisations;

import com.google.protobuf.ByteString;
import io.carbonregistry.identities.NodeOu;
import io.carbonregistry.identities.Organisation;
import io.carbonregistry.identities.Pem;
import io.carbonregistry.identities.Trust;
import java.io.IOException;
import java.io.StringWriter;
import java.security.cert.CRLException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.List;
import org.bouncycastle.util.io.pem.PemObject;
import org.bouncycastle.util.io.pem.PemWriter;
import org.hyperledger.fabric.protos.msp.FabricCryptoConfig;
import org.hyperledger.fabric.protos.msp.FabricMSPConfig;
import org.hyperledger.fabric.protos.msp.FabricNodeOUs;
import org.hyperledger.fabric.protos.msp.FabricOUIdentifier;
import org.hyperledger.fabric.protos.msp.MSPConfig;

/** What a channel is told of an organisation: whose certificates to trust, and what the units in them mean. */
final class MspConfiguration {

    private MspConfiguration() {}

    static MSPConfig of(Organisation organisation) {
        Trust trust = organisation.trust();
        FabricMSPConfig.Builder msp = FabricMSPConfig.newBuilder()
                .setName(organisation.mspId())
                .addAllRootCerts(pem(trust.roots()))
                .addAllIntermediateCerts(pem(trust.intermediates()))
                .addAllTlsRootCerts(pem(trust.tlsRoots()))
                .setCryptoConfig(FabricCryptoConfig.newBuilder()
                        .setSignatureHashFamily("SHA2")
                        .setIdentityIdentifierHashFunction("SHA256"))
                .setFabricNodeOus(nodeUnits());
        trust.revoked().ifPresent(list -> msp.addRevocationList(pem(list)));
        return MSPConfig.newBuilder().setConfig(msp.build().toByteString()).build();
    }

    private static List<ByteString> pem(List<X509Certificate> certificates) {
        return certificates.stream()
                .map(certificate -> ByteString.copyFromUtf8(Pem.of(certificate)))
                .toList();
    }

    private static ByteString pem(X509CRL list) {
        StringWriter text = new StringWriter();
        try (PemWriter writer = new PemWriter(text)) {
            writer.writeObject(new PemObject("X509 CRL", list.getEncoded()));
        } catch (IOException | CRLException e) {
            throw new IllegalStateException("a revocation list that was read can be written", e);
        }
        return ByteString.copyFromUtf8(text.toString());
    }

    private static FabricNodeOUs nodeUnits() {
        return FabricNodeOUs.newBuilder()
                .setEnable(true)
                .setClientOuIdentifier(unit(NodeOu.CLIENT))
                .setPeerOuIdentifier(unit(NodeOu.PEER))
                .setAdminOuIdentifier(unit(NodeOu.ADMIN))
                .setOrdererOuIdentifier(unit(NodeOu.ORDERER))
                .build();
    }

    private static FabricOUIdentifier unit(NodeOu node) {
        return FabricOUIdentifier.newBuilder()
                .setOrganizationalUnitIdentifier(node.unit())
                .build();
    }
}
