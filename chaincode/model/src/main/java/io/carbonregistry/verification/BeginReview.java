package io.carbonregistry.verification;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.BannedPerson;
import io.carbonregistry.bodies.BodyId;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Batch;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Mandate;
import io.carbonregistry.kernel.Person;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.kernel.Text;
import io.carbonregistry.verification.Assignment.Stage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Begins to look at documents, or at the site, naming who does.
 *
 * @param body who verifies
 * @param year which
 * @param account the company's account
 * @param stage DESK or SITE
 * @param team who joins; whoever signs is of the team
 * @param independence what the team declares about interests of its own in the company
 */
public record BeginReview(
        ActId id, BodyId body, int year, AccountId account, Stage stage, List<Person> team, Grounds independence)
        implements Request<ReviewBegun> {

    public BeginReview {
        Text.require(stage == Stage.DESK || stage == Stage.SITE, "stage", stage.name(), "DESK or SITE");
        team = List.copyOf(team);
        if (team.size() > Batch.OF_HOLDER) {
            throw RefusedException.because(Reason.TOO_MANY, "team", Batch.OF_HOLDER, team.size());
        }
    }

    @Override
    public Optional<Actor> actor() {
        return Optional.of(body.office());
    }

    @Override
    public Keys reads() {
        return new OpenWork(year, account, body)
                .reads()
                .and(Keys.needed(Mandate.key(body.office())))
                .maybe(team.stream().map(BannedPerson::key).toList());
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<ReviewBegun> decide(States states, Circumstances now, Rules rules) {
        Assignment before = new OpenWork(year, account, body).require(states, now, rules);
        Mandate mandate = states.get(Mandate.key(body.office()));
        Stage needed = stage == Stage.DESK ? Stage.ASSIGNED : Stage.DESK;
        rules.require(
                before.stage() == needed, Reason.WRONG_STATE, Assignment.key(year, account), before.stage(), needed);
        team.forEach(one -> {
            rules.require(mandate.of(one).isPresent(), Reason.NOT_OF_THIS_OFFICE, one, body.office());
            BannedPerson.requireNone(one, states, now.day(), rules);
        });
        rules.end();

        // From here on it must succeed.
        List<Person> joining =
                Stream.concat(Stream.of(now.caller().person()), team.stream()).toList();
        Assignment begun = before.begun(stage, joining);
        return Decision.of(
                        new ReviewBegun(now.act(), body, year, account, stage, begun.team(), independence, now.day()))
                .writing(Assignment.key(year, account), begun);
    }
}
