package io.carbonregistry.client.cli.attestations;

import io.carbonregistry.client.cli.session.ExitCode;
import io.carbonregistry.client.cli.session.Session;
import io.carbonregistry.client.proofs.Disclosure.Disclosed;
import io.carbonregistry.client.proofs.NotProvenException;
import io.carbonregistry.client.proofs.Proven;
import io.carbonregistry.client.proofs.ProvenBlock;
import io.carbonregistry.commitments.Opening;
import io.carbonregistry.fabric.rules.identities.Identity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says how far a proof goes.
 *
 * @param session to whom
 */
record ProofWords(Session session) {

    /** How far every proof goes at least: both authorities' peers have signed it. */
    private static final String ENDORSED = "ENDORSED_BY_BOTH";

    /**
     * For a program.
     *
     * @param proven how far it goes: ENDORSED_BY_BOTH, and more where its block shows more
     * @param act the act
     * @param transaction the transaction's id
     * @param block the number of the block that is shown
     * @param roots the roots of all months that it attests
     * @param row the opened row, as JSON
     */
    record Verified(
            String proven,
            String act,
            String transaction,
            Optional<Long> block,
            List<String> roots,
            Optional<String> row) {}

    /**
     * For a program, where nothing is proven.
     *
     * @param flaw why not
     * @param detail where or what it is; empty where the flaw says it all
     */
    record Unproven(String flaw, String detail) {}

    /** Of a receipt. */
    void tell(Proven proven) {
        session.printer().print(verified(proven, Optional.empty()), lines(proven));
    }

    /** Of a disclosure. */
    void tell(Disclosed disclosed, Opening opening) {
        session.printer().show(disclosed.row());
        session.printer()
                .print(
                        verified(disclosed.proven(), Optional.of(opening.row())),
                        Stream.concat(
                                Stream.of(say(
                                        "opened",
                                        disclosed.attestation().commitment().root())),
                                lines(disclosed.proven())));
    }

    /** That it isn't proven. */
    int tell(NotProvenException e) {
        session.printer().print(new Unproven(e.flaw().name(), e.detail()), Stream.of(say("not-proven", reason(e))));
        return ExitCode.FAILED.code();
    }

    private String reason(NotProvenException e) {
        String flaw = session.texts().get("flaw." + e.flaw());
        return e.detail().isEmpty() ? flaw : flaw + " (" + e.detail() + ")";
    }

    private Stream<String> lines(Proven proven) {
        Stream<String> facts = proven.receipt().attestations().stream()
                .map(one -> say(
                        "month",
                        one.of().entity(),
                        one.of().facility(),
                        one.of().month(),
                        one.of().number(),
                        one.day(),
                        one.commitment().root()));
        Stream<String> block = proven.block().stream()
                .map(one ->
                        say("block." + one.shown(), Long.toString(one.number()), one.hash(), names(one.orderers())));
        Stream<String> said = proven.receipt().proof().said().stream()
                .filter(number -> proven.block().isEmpty())
                .map(number -> say("said", number.toString()));
        return Stream.of(facts, Stream.of(say("endorsed", names(proven.endorsers()))), block, said)
                .flatMap(part -> part);
    }

    private static Verified verified(Proven proven, Optional<String> row) {
        Optional<ProvenBlock> block = proven.block().filter(ProvenBlock::holds);
        return new Verified(
                block.map(one -> one.shown().name()).orElse(ENDORSED),
                proven.receipt().act().act().toString(),
                proven.receipt().transaction().id(),
                block.map(ProvenBlock::number),
                proven.receipt().attestations().stream()
                        .map(one -> one.commitment().root().value())
                        .toList(),
                row);
    }

    private static String names(List<Identity> identities) {
        return identities.stream().map(Identity::toString).collect(Collectors.joining(" · "));
    }

    private String say(String key, Object... figures) {
        return session.texts().get("proof." + key, figures);
    }
}
