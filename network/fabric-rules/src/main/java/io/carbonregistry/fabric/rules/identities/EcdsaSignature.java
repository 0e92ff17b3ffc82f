package io.carbonregistry.fabric.rules.identities;

import java.io.IOException;
import java.math.BigInteger;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERSequence;

/** The two numbers of an ECDSA signature, both positive. */
record EcdsaSignature(BigInteger r, BigInteger s) {

    /** Reads DER as Go does: minimal lengths and integers, while bytes after the signature are not looked at. */
    static Optional<EcdsaSignature> parse(byte[] der) {
        DerReader outer = new DerReader(der, 0, der.length);
        return outer.enter(0x30).flatMap(body -> {
            Optional<BigInteger> r = body.integer();
            Optional<BigInteger> s = body.integer();
            return r.isPresent()
                            && s.isPresent()
                            && r.get().signum() > 0
                            && s.get().signum() > 0
                    ? Optional.of(new EcdsaSignature(r.get(), s.get()))
                    : Optional.empty();
        });
    }

    /** Whether s is in the lower half of the curve's order: of the two forms of a signature, the only one accepted. */
    boolean isLow(BigInteger order) {
        return s.compareTo(order.shiftRight(1)) <= 0;
    }

    EcdsaSignature low(BigInteger order) {
        return isLow(order) ? this : new EcdsaSignature(r, order.subtract(s));
    }

    byte[] der() throws IOException {
        ASN1EncodableVector numbers = new ASN1EncodableVector();
        numbers.add(new ASN1Integer(r));
        numbers.add(new ASN1Integer(s));
        return new DERSequence(numbers).getEncoded("DER");
    }
}
