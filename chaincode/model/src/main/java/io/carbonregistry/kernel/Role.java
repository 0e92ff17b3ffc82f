package io.carbonregistry.kernel;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a certificate says its bearer is. A role counts only from the organisation that may grant it, and authorises nobody
 * without a mandate on the ledger.
 */
public enum Role {
    REGULATOR("RegulatorMSP"),
    COURT("RegulatorMSP"),
    REGISTRAR("RegistrarMSP"),
    EXCHANGE("ExchangeMSP"),
    BANK("BankMSP"),
    EMITTER("EmitterMSP"),
    VERIFIER("VerifierMSP"),
    LABORATORY("VerifierMSP"),
    METROLOGY("VerifierMSP"),
    AUDITOR("AuditorMSP");

    /** The MSP ids of the authorities, a peer of each of which endorses every act. */
    public static final SortedSet<String> AUTHORITIES =
            Collections.unmodifiableSortedSet(new TreeSet<>(List.of(REGISTRAR.msp, REGULATOR.msp)));

    private final String msp;

    Role(String msp) {
        this.msp = msp;
    }

    /** The role of that name, if the MSP may grant it. Each bank is an MSP of its own, whose id ends in {@code BankMSP}. */
    public static Optional<Role> granted(String name, String msp) {
        return List.of(values()).stream()
                .filter(role -> role.name().equals(name) && role.mayBeGrantedBy(msp))
                .findFirst();
    }

    /** Whether people of an organisation speak for offices that somebody establishes: neither holders do nor technical bodies. */
    public static boolean hasOffices(String msp) {
        return List.of(values()).stream()
                .filter(role -> role != EMITTER && !role.isOfTechnicalBody())
                .anyMatch(role -> role.mayBeGrantedBy(msp));
    }

    /** Whether those who have it work for technical bodies. */
    public boolean isOfTechnicalBody() {
        return msp.equals(VERIFIER.msp);
    }

    private boolean mayBeGrantedBy(String granting) {
        return this == BANK ? granting.endsWith(msp) : granting.equals(msp);
    }
}
