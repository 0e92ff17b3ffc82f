package io.carbonregistry.market;

import io.carbonregistry.devices.DeviceBatch;
import io.carbonregistry.devices.DeviceKey;
import io.carbonregistry.devices.DeviceSignature;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;

/** A device with a key pair; what it signs twice it signs alike, so that a run can be told again. */
public final class Gateway {

    /** The curve's generator as a public key, for where the same is wanted ever again. */
    public static final String GENERATOR = "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEaxfR8uEsQkf4vOblY6RA8ncDfY"
            + "Et6zOg9KE5RdiYwpZP40Li/hp/m47n60p8D54WK84zV2sxXs7LtkBoN79R9Q==";

    private static final Map<String, DeviceSignature> SIGNED = new TreeMap<>();
    private static final KeyPair PAIR = generated("secp256r1");
    private static final KeyPair OTHER = generated("secp256r1");

    private Gateway() {}

    /** The public key. */
    public static DeviceKey key() {
        return new DeviceKey(Base64.getEncoder().encodeToString(PAIR.getPublic().getEncoded()));
    }

    /** A public key on another curve, as text. */
    public static String onAnotherCurve() {
        return Base64.getEncoder()
                .encodeToString(generated("secp384r1").getPublic().getEncoded());
    }

    /** A batch's signature. */
    public static DeviceSignature sign(DeviceBatch batch) {
        return sign(PAIR, batch);
    }

    /** A batch signed with another key. */
    public static DeviceSignature forge(DeviceBatch batch) {
        return sign(OTHER, batch);
    }

    private static synchronized DeviceSignature sign(KeyPair pair, DeviceBatch batch) {
        return SIGNED.computeIfAbsent((pair == PAIR) + batch.toString(), unused -> signature(pair, batch.signed()));
    }

    private static DeviceSignature signature(KeyPair pair, byte[] text) {
        try {
            Signature ecdsa = Signature.getInstance("SHA256withECDSA");
            ecdsa.initSign(pair.getPrivate());
            ecdsa.update(text);
            return new DeviceSignature(Base64.getEncoder().encodeToString(ecdsa.sign()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair generated(String curve) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec(curve));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
