package io.carbonregistry.devledger.chaincode;

import io.carbonregistry.devledger.simulation.Simulation;
import java.util.function.Predicate;
import org.hyperledger.fabric.protos.peer.SignedProposal;
import org.hyperledger.fabric.protos.peer.StaticCollectionConfig;

/**
 * A transaction as a chaincode is asked to run it; chaincode called by chaincode shares it.
 *
 * @param proposal what the client signed
 * @param simulation where reads and writes of all chaincode involved are collected
 * @param creatorIsMember whether who signed it is a member of a private data collection
 */
public record Transaction(
        String channel,
        String id,
        SignedProposal proposal,
        Simulation simulation,
        Predicate<StaticCollectionConfig> creatorIsMember) {}
