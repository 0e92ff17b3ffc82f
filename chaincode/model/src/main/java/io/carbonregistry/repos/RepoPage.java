package io.carbonregistry.repos;

import java.util.List;
import java.util.Optional;

/**
 * Some repos of an account.
 *
 * @param repos in the order of their keys
 * @param next the bookmark of the next page, if there may be one
 */
public record RepoPage(List<Repo> repos, Optional<String> next) {

    public RepoPage {
        repos = List.copyOf(repos);
    }
}
