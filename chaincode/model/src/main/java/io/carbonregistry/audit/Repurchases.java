package io.carbonregistry.audit;

import io.carbonregistry.accounts.Engagement;
import io.carbonregistry.holdings.Encumbrance;
import io.carbonregistry.holdings.UnitBlock;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.State;
import io.carbonregistry.repos.Repo;
import io.carbonregistry.repos.RepoType;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A closed repo binds as many units as it is about, while it runs, and no others; and its parties are engaged as long. All blocks and engagements come
 * before all repos.
 */
final class Repurchases implements Check {

    private final Findings findings;
    private final Map<String, Long> bound = new TreeMap<>();
    private final Set<Key<?>> engaged = new TreeSet<>();

    Repurchases(Findings findings) {
        this.findings = findings;
    }

    @Override
    public void see(Key<?> key, State state) {
        if (state instanceof UnitBlock block) {
            block.encumbrances().stream()
                    .filter(one -> one.kind() == Encumbrance.Kind.REPO)
                    .forEach(one -> bound.merge(one.named(), block.range().size(), Long::sum));
        } else if (state instanceof Engagement) {
            engaged.add(key);
        } else if (state instanceof Repo repo) {
            Long found = bound.remove(repo.act().toString());
            findings.requireEqual(Invariant.REPOS_BIND_THEIR_UNITS, repo.act(), owed(repo), found == null ? 0 : found);
            boolean runs = Repo.OWING.contains(repo.status());
            repo.parties().stream()
                    .map(party -> Engagement.key(party.actor(), repo.act()))
                    .forEach(entry -> findings.requireEqual(
                            Invariant.REPOS_ENGAGE_THEIR_PARTIES, entry, runs, engaged.contains(entry)));
        }
    }

    @Override
    public void end() {
        bound.forEach((name, tonnes) -> findings.requireEqual(Invariant.REPOS_BIND_THEIR_UNITS, name, 0L, tonnes));
    }

    /** What was replaced is bound until it is given back. */
    private static long owed(Repo repo) {
        boolean binds = repo.type() == RepoType.CLOSED && Repo.OWING.contains(repo.status());
        return binds ? repo.quantity().value() * (repo.replaced().isPresent() ? 2 : 1) : 0;
    }
}
