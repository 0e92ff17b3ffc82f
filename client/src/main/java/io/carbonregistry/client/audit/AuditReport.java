package io.carbonregistry.client.audit;

import java.util.List;

/**
 * What an audit of a channel's blocks has come to.
 *
 * @param channel the channel
 * @param blocks how many blocks were checked, block 0 included
 * @param lastHash the hash of the last block's header, which stands for all blocks before it
 * @param transactions how often the rules gave which flag
 * @param code the code whose verdicts were recomputed
 * @param decided how many transactions the registry has decided again
 * @param confided how many could not be decided again, since they rest on what is confided and stands in no block
 * @param otherCode how many were decided by other code, and could not be decided again, by its digest
 * @param privateSets how many transactions' private writes were given, and held against their hashes
 * @param states how many states the registry has after the last block
 * @param findings what is not as it must be; empty when all is well
 * @param remarks what is no reason for a flag, but should be known
 */
public record AuditReport(
        String channel,
        long blocks,
        String lastHash,
        List<Tally> transactions,
        String code,
        long decided,
        long confided,
        List<Tally> otherCode,
        long privateSets,
        long states,
        List<AuditFinding> findings,
        List<AuditFinding> remarks) {

    public AuditReport {
        transactions = List.copyOf(transactions);
        otherCode = List.copyOf(otherCode);
        findings = List.copyOf(findings);
        remarks = List.copyOf(remarks);
    }

    /** Whether everything is as it must be, as far as it could be recomputed. */
    public boolean isClean() {
        return findings.isEmpty();
    }

    /** Whether there was nothing that could not be recomputed. */
    public boolean isComplete() {
        return otherCode.isEmpty() && confided == 0;
    }
}
