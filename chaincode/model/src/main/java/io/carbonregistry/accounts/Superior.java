package io.carbonregistry.accounts;

import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Mandate;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Representative;
import io.carbonregistry.kernel.Role;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;

/**
 * The Regulator's office that says which offices there are below it.
 *
 * @param own its mandate
 */
record Superior(Mandate own) {

    static Superior of(Circumstances now, States states) {
        return new Superior(states.get(Mandate.key(now.actor())));
    }

    /** The other office acts within its place, and in less than all of it; the nation has nobody above. */
    void requireAbove(Mandate other, Rules rules) {
        Adcode mine = own.jurisdiction();
        Adcode place = other.jurisdiction();
        boolean above = mine.level() == Adcode.Level.NATION || (mine.covers(place) && mine.level() != place.level());
        rules.require(above, Reason.WRONG_JURISDICTION, own.actor(), mine, other.actor(), place);
    }

    /** Offices are authorities', the exchange's, a bank's or the auditor's; those of one place are the Regulator's alone. */
    void requireKind(Mandate office, Rules rules) {
        boolean everywhere = office.jurisdiction().level() == Adcode.Level.NATION;
        office.representatives().stream()
                .filter(one -> everywhere ? !Role.hasOffices(one.person().msp()) : !isRegulators(one))
                .findFirst()
                .ifPresent(one -> rules.require(false, Reason.NOT_OF_THIS_OFFICE, one.person(), office.actor()));
    }

    /** Neither the Regulator's nor the Registrar's own of the nation, without which no act is possible, nor a technical body's. */
    static boolean mayEnd(Mandate office) {
        boolean ofNation = office.jurisdiction().level() == Adcode.Level.NATION;
        return office.representatives().stream()
                .noneMatch(one -> !Role.hasOffices(one.person().msp())
                        || (ofNation && (isRegulators(one) || isOf(Role.REGISTRAR, one))));
    }

    private static boolean isRegulators(Representative one) {
        return isOf(Role.REGULATOR, one);
    }

    private static boolean isOf(Role role, Representative one) {
        return Role.granted(role.name(), one.person().msp()).isPresent();
    }
}
