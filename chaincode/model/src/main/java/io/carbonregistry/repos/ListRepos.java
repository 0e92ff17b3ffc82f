package io.carbonregistry.repos;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Caller;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.Ledger;
import io.carbonregistry.kernel.Paging;
import io.carbonregistry.kernel.Query;
import io.carbonregistry.kernel.Text;
import java.util.List;
import java.util.Optional;

/**
 * Asks for the repos of an account, a page at a time.
 *
 * @param account whose
 * @param party as which party: seller or buyer
 * @param limit how many, 1 to 1,000
 * @param after the bookmark of the page before
 */
public record ListRepos(AccountId account, RepoParty party, int limit, Optional<String> after)
        implements Query<RepoPage> {

    public ListRepos {
        new Paging(limit, after);
        boolean one = party == RepoParty.SELLER || party == RepoParty.BUYER;
        Text.require(one, "party", party.name(), "SELLER or BUYER");
    }

    @Override
    public Optional<Actor> subject() {
        return Optional.of(account.actor());
    }

    @Override
    public RepoPage answer(Ledger ledger, Caller caller) {
        return party == RepoParty.SELLER ? sold(ledger) : bought(ledger);
    }

    private RepoPage sold(Ledger ledger) {
        Paging page = new Paging(limit, after);
        List<Ledger.Entry<Repo>> found = page.scan(ledger, Repo.class, "repo/" + account + "/");
        return new RepoPage(found.stream().map(Ledger.Entry::state).toList(), page.next(found));
    }

    private RepoPage bought(Ledger ledger) {
        Paging page = new Paging(limit, after);
        String prefix = "repoto/" + account + "/";
        List<Ledger.Entry<IncomingRepo>> found = page.scan(ledger, IncomingRepo.class, prefix);
        List<Key<Repo>> keys = found.stream()
                .map(entry -> ActRef.parse(entry.key().text().substring(prefix.length())))
                .map(Repo::key)
                .toList();
        return new RepoPage(ledger.findAll(Repo.class, keys), page.next(found));
    }
}
