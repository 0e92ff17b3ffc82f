package io.carbonregistry.repos;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Digest;
import java.time.LocalDate;

/**
 * A longer term of a repo that one party has proposed.
 *
 * @param act the act that proposed it
 * @param terms the digest of its intent
 * @param by the party
 * @param due the day of the second leg
 * @param cash what is published of the money
 */
public record RepoRoll(ActRef act, Digest terms, AccountId by, LocalDate due, Digest cash) {}
