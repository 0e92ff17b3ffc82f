package io.carbonregistry.devledger.chaincode;

import io.carbonregistry.devledger.state.StateView;
import java.util.Iterator;
import org.hyperledger.fabric.protos.ledger.queryresult.KeyModification;

/** Where the earlier values of a key are found. */
@FunctionalInterface
public interface KeyHistory {

    /** Every value a key has had up to a state, newest first. */
    Iterator<KeyModification> of(StateView state, String namespace, String key);
}
