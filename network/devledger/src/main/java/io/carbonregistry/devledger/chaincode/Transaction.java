package io.carbonregistry.devledger.chaincode;

import io.carbonregistry.devledger.simulation.Simulation;
import org.hyperledger.fabric.protos.peer.SignedProposal;

/**
 * A transaction as a chaincode is asked to run it; chaincode called by chaincode shares it.
 *
 * @param proposal what the client signed
 * @param simulation where reads and writes of all chaincode involved are collected
 */
public record Transaction(String channel, String id, SignedProposal proposal, Simulation simulation) {}
