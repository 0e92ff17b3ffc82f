package io.carbonregistry.client.cli.attestations;

/**
 * Where an act stands.
 *
 * @param act in whose name, and its id
 * @param transaction the transaction's id
 * @param block the number of the block
 */
record ActPlace(String act, String transaction, long block) {}
