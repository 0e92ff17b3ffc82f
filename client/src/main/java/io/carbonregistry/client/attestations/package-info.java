/**
 * What a company does to attest its months: from a filled data sheet and a folder of evidence to acts that two persons sign.
 *
 * <p>A {@link io.carbonregistry.client.attestations.MonthBundle} is a month of some facilities with all rows, their secret seeds and the
 * names of the files behind them; it is prepared by {@link io.carbonregistry.client.attestations.Preparing}, kept in a file that its
 * owner alone may read, looked at by {@link io.carbonregistry.client.attestations.Rehearsal}, and becomes as many acts as its size needs.
 * It knows sheets, guidelines and the ledger's queries, and no act but the one that it makes of a bundle. Who holds the file holds
 * the values. Evidence is hashed where it lies and never copied or sent, and no value ever stands in a name, a message or a log.
 */
@NullMarked
package io.carbonregistry.client.attestations;

import org.jspecify.annotations.NullMarked;
