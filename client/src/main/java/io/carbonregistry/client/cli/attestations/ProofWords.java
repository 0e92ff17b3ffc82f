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
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says how far a proof goes.
 *
 * @param session to whom
 */
record ProofWords(Session session) {

    /** How far a proof goes. */
    enum Grade {
        /** Both authorities' peers have signed it. */
        ENDORSED_BY_BOTH,
        /** And it stands in a block whose orderers have signed it; not every transaction of a block is valid. */
        IN_BLOCK,
        /** And it is valid by the rules, recomputed from block 0 on. */
        COMMITTED
    }

    /**
     * For a program.
     *
     * @param proven how far it goes
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
     */
    record Unproven(String flaw) {}

    /** Of a receipt. */
    void tell(Proven proven, OptionalLong committed) {
        session.printer().print(verified(proven, committed, Optional.empty()), lines(proven, committed));
    }

    /** Of a disclosure. */
    void tell(Disclosed disclosed, Opening opening, OptionalLong committed) {
        session.printer().show(disclosed.row());
        session.printer()
                .print(
                        verified(disclosed.proven(), committed, Optional.of(opening.row())),
                        Stream.concat(
                                Stream.of(say(
                                        "opened",
                                        disclosed.attestation().commitment().root())),
                                lines(disclosed.proven(), committed)));
    }

    /** That it isn't proven. */
    int tell(NotProvenException e) {
        session.printer()
                .print(
                        new Unproven(e.flaw().name()),
                        Stream.of(say("not-proven", session.texts().get("flaw." + e.flaw()))));
        return ExitCode.FAILED.code();
    }

    private Stream<String> lines(Proven proven, OptionalLong committed) {
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
                .map(one -> say(
                        one.holds() ? "in-block" : "header",
                        Long.toString(one.number()),
                        one.hash(),
                        names(one.orderers())));
        Stream<String> said = proven.receipt().proof().said().stream().map(number -> say("said", number.toString()));
        Stream<String> chain = committed.stream().mapToObj(number -> say("committed", Long.toString(number)));
        return Stream.of(facts, Stream.of(say("endorsed", names(proven.endorsers()))), block, said, chain)
                .flatMap(part -> part);
    }

    private static Verified verified(Proven proven, OptionalLong committed, Optional<String> row) {
        boolean holds = proven.block().filter(ProvenBlock::holds).isPresent();
        Grade grade = committed.isPresent() ? Grade.COMMITTED : holds ? Grade.IN_BLOCK : Grade.ENDORSED_BY_BOTH;
        Optional<Long> block = committed.isPresent()
                ? Optional.of(committed.getAsLong())
                : proven.block().filter(ProvenBlock::holds).map(ProvenBlock::number);
        return new Verified(
                grade.name(),
                proven.receipt().act().act().toString(),
                proven.receipt().transaction().id(),
                block,
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
