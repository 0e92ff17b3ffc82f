package io.carbonregistry.chaos.findings;

import io.carbonregistry.client.Registry;
import io.carbonregistry.client.audit.AuditFinding;
import io.carbonregistry.client.audit.AuditReport;
import io.carbonregistry.client.audit.LedgerAudit;
import io.carbonregistry.client.audit.PrivateData;
import io.carbonregistry.client.demo.LedgerCheck;
import io.carbonregistry.client.replay.RegistryBlocks;
import io.carbonregistry.fabric.rules.blocks.Block;
import io.carbonregistry.identities.Organisations;
import io.carbonregistry.kernel.Digest;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What stands in the blocks: every act with its transactions, and what an audit of them says. */
final class Standing {

    private static final RegistryBlocks REGISTRY = new RegistryBlocks("registry");

    private final Map<String, List<String>> transactions = new HashMap<>();
    private final List<X509Certificate> roots;
    private final Digest code;
    private final PrivateData given = new PrivateData();
    private @Nullable LedgerAudit audit;
    private final SortedMap<String, Long> flags = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();

    private Standing(Organisations organisations, Digest code) {
        this.roots = organisations.all().stream()
                .flatMap(one -> one.trust().roots().stream())
                .toList();
        this.code = code;
    }

    /**
     * Reads all blocks.
     *
     * @param reader somebody who may read full blocks
     * @param endorser somebody who may have all private data
     */
    static Standing read(Organisations organisations, Registry reader, Registry endorser) {
        Standing standing = new Standing(organisations, endorser.code());
        endorser.privateData(0, standing.given::add);
        reader.blocks(0, standing::take);
        LedgerCheck.of(reader).violations().forEach(one -> standing.wrong.add(one.toString()));
        Optional.ofNullable(standing.audit).map(LedgerAudit::report).ifPresent(standing::take);
        return standing;
    }

    private void take(AuditReport report) {
        report.findings().stream().map(AuditFinding::toString).forEach(wrong::add);
        report.transactions().forEach(tally -> flags.put(tally.what(), tally.times()));
    }

    private void take(Block block) {
        if (audit == null) {
            audit = LedgerAudit.from(block, roots, "registry", code, Optional.of(given));
        }
        audit.check(block);
        REGISTRY.valid(block, block.flags()).forEach(one -> one.act().ifPresent(act -> transactions
                .computeIfAbsent(one.function() + " " + act.id(), first -> new ArrayList<>())
                .add(one.id())));
    }

    /** The valid transactions that did an act, by the type of its request and its id. */
    List<String> of(String act) {
        return transactions.getOrDefault(act, List.of());
    }

    /** Those of all acts. */
    Map<String, List<String>> all() {
        return Collections.unmodifiableMap(transactions);
    }

    /** How often the rules gave which flag. */
    SortedMap<String, Long> flags() {
        return Collections.unmodifiableSortedMap(flags);
    }

    /** What is broken. */
    List<String> wrong() {
        return Collections.unmodifiableList(wrong);
    }
}
