package io.carbonregistry.client.gateway;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.Signature;
import java.security.interfaces.ECPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import org.bouncycastle.crypto.signers.StandardDSAEncoding;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.conscrypt.Conscrypt;
import org.hyperledger.fabric.client.identity.Signer;

/**
 * Signs digests by ECDSA with the fastest provider that this machine has. The key is handed over to the provider once: a key of
 * another one is taken apart anew for every signature, which costs more than to sign.
 */
final class EcdsaSigner implements Signer {

    private static final Provider PROVIDER = fastest();

    private final PrivateKey key;
    private final BigInteger order;

    /**
     * Signs with this key.
     *
     * @throws IllegalArgumentException if its curve is none that the provider knows
     */
    EcdsaSigner(ECPrivateKey given) {
        order = given.getParams().getOrder();
        try {
            key = KeyFactory.getInstance("EC", PROVIDER).generatePrivate(new PKCS8EncodedKeySpec(given.getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("the key is on no curve that is known", e);
        }
    }

    /** The signature, its S low: Fabric refuses the other of the two that are right. */
    @Override
    public byte[] sign(byte[] digest) throws GeneralSecurityException {
        Signature signature = Signature.getInstance("NONEwithECDSA", PROVIDER);
        signature.initSign(key);
        signature.update(digest);
        return withLowS(signature.sign());
    }

    private byte[] withLowS(byte[] signature) {
        try {
            BigInteger[] pair = StandardDSAEncoding.INSTANCE.decode(order, signature);
            return StandardDSAEncoding.INSTANCE.encode(order, pair[0], pair[1].min(order.subtract(pair[1])));
        } catch (IOException e) {
            throw new IllegalStateException("a signature that was just made cannot be read", e);
        }
    }

    /** Where there is no native code for this system, Bouncy Castle signs everywhere. */
    private static Provider fastest() {
        return Conscrypt.isAvailable() ? Conscrypt.newProvider() : new BouncyCastleProvider();
    }
}
