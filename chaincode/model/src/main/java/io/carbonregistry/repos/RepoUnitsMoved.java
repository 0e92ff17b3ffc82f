package io.carbonregistry.repos;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.holdings.DrawnBlocks;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.units.SerialRange;
import io.carbonregistry.units.UnitClass;
import java.time.LocalDate;
import java.util.List;

/**
 * A repo has taken a step with units.
 *
 * @param act the act that took it
 * @param repo the act that proposed the repo
 * @param step which
 * @param status where the repo stands now
 * @param owner whose the units are now
 * @param unitClass the class
 * @param ranges the serials
 * @param day the business day
 */
public record RepoUnitsMoved(
        ActRef act,
        ActRef repo,
        RepoStep step,
        Repo.Status status,
        AccountId owner,
        UnitClass unitClass,
        List<SerialRange> ranges,
        LocalDate day)
        implements Fact {

    public RepoUnitsMoved {
        ranges = List.copyOf(ranges);
    }

    static RepoUnitsMoved by(
            RepoStep step, Repo after, AccountId owner, UnitClass unitClass, DrawnBlocks drawn, Circumstances now) {
        return new RepoUnitsMoved(
                now.act(), after.act(), step, after.status(), owner, unitClass, drawn.ranges(), now.day());
    }
}
