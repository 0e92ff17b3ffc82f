package io.carbonregistry.verification;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.bodies.BodyId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Person;
import java.time.LocalDate;
import java.util.List;

/** A body has begun to look at documents, or at the site. */
public record ReviewBegun(
        ActRef act,
        BodyId body,
        int year,
        AccountId account,
        Assignment.Stage stage,
        List<Person> team,
        Grounds independence,
        LocalDate day)
        implements Fact {

    public ReviewBegun {
        team = List.copyOf(team);
    }
}
