package io.carbonregistry.fabric.rules.identities;

import com.google.protobuf.ByteString;
import io.carbonregistry.fabric.rules.MalformedException;
import io.carbonregistry.fabric.rules.Wire;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hyperledger.fabric.protos.msp.SerializedIdentity;

/** All organisations of a channel. */
public final class Msps {
    private final SortedMap<String, Msp> msps = new TreeMap<>();

    /** These organisations. */
    public Msps(Collection<Msp> msps) {
        msps.forEach(msp -> this.msps.put(msp.id(), msp));
    }

    /** The organisations by their MSP ids. */
    public Map<String, Msp> byId() {
        return Map.copyOf(msps);
    }

    /**
     * The identity that its serialised form names.
     *
     * @throws InvalidIdentityException when it can't be read, or belongs to no organisation of the channel
     */
    public Identity identity(ByteString serialized) {
        SerializedIdentity identity = parse(serialized);
        Msp msp = msps.get(identity.getMspid());
        if (msp == null) {
            throw new InvalidIdentityException("The channel has no MSP " + identity.getMspid());
        }
        return msp.identity(identity.getIdBytes());
    }

    static SerializedIdentity parse(ByteString serialized) {
        try {
            return Wire.parse(SerializedIdentity.parser(), serialized, "identity");
        } catch (MalformedException e) {
            throw new InvalidIdentityException(String.valueOf(e.getMessage()));
        }
    }
}
