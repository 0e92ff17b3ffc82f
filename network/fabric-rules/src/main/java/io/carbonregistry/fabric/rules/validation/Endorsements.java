package io.carbonregistry.fabric.rules.validation;

import io.carbonregistry.fabric.rules.configuration.ChannelConfig;
import io.carbonregistry.fabric.rules.identities.Identity;
import io.carbonregistry.fabric.rules.state.CommittedState;
import io.carbonregistry.fabric.rules.transactions.NamespaceSet;
import java.util.List;
import java.util.Optional;

/** Checks the endorsements of a block's transactions, one after the other. */
final class Endorsements {
    private final ChannelConfig config;
    private final CommittedState state;
    private final KeyPolicyChanges changes = new KeyPolicyChanges();

    Endorsements(ChannelConfig config, CommittedState state) {
        this.config = config;
        this.state = state;
    }

    /**
     * Checks every namespace that the transaction writes to. All are looked at even after one has failed, since what a
     * sufficiently endorsed one does to keys' policies counts for later transactions all the same.
     */
    void check(Candidate candidate, List<Identity> endorsers) {
        Optional<InvalidTransactionException> first = Optional.empty();
        for (String namespace : Dispatch.namespaces(candidate)) {
            List<NamespaceSet> sets = candidate.sets().namespaces().stream()
                    .filter(set -> set.name().equals(namespace))
                    .toList();
            try {
                check(namespace, sets, endorsers);
                sets.forEach(changes::add);
            } catch (InvalidTransactionException e) {
                first = first.or(() -> Optional.of(e));
            }
        }
        if (first.isPresent()) {
            throw first.get();
        }
    }

    private void check(String namespace, List<NamespaceSet> sets, List<Identity> endorsers) {
        ValidationRule rule = ValidationRule.of(namespace, config, state);
        EndorsementCheck check = new EndorsementCheck(config, state, changes, rule, endorsers);
        sets.forEach(check::check);
        check.checkAtLeastOne();
    }
}
