package io.carbonregistry.issuance;

/**
 * A cap and how much of it is spent, in tonnes.
 *
 * @param cap the cap, with its parts and what is planned of each
 * @param planned what plans have given to emitters
 * @param issued what has been minted
 * @param left what may still be minted
 */
public record CapReport(Cap cap, long planned, long issued, long left) {}
