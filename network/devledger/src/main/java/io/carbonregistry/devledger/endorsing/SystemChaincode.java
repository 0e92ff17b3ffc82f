package io.carbonregistry.devledger.endorsing;

import org.hyperledger.fabric.protos.peer.Response;

/** Chaincode that is part of a peer: it answers from what the peer knows, and writes nothing. */
@FunctionalInterface
public interface SystemChaincode {

    /** Answers a proposal to it; a refusal is a response too. */
    Response answer(Proposal proposal);
}
