package io.carbonregistry.client.demo.story;

import io.carbonregistry.client.network.UserName;
import io.carbonregistry.kernel.Role;

/** The people of the story. */
enum Somebody {
    MINISTER("Regulator", "minister", Role.REGULATOR),
    DEPUTY("Regulator", "deputy", Role.REGULATOR),
    JUDGE("Regulator", "court-one", Role.COURT),
    SECOND_JUDGE("Regulator", "court-two", Role.COURT),
    CLERK("Registrar", "clerk", Role.REGISTRAR),
    CHIEF("Registrar", "chief", Role.REGISTRAR),
    TRADER("Exchange", "trader", Role.EXCHANGE),
    LIN("Emitter", "lin", Role.EMITTER),
    ZHAO("Emitter", "zhao", Role.EMITTER),
    WANG("Emitter", "wang", Role.EMITTER),
    CHEN("Emitter", "chen", Role.EMITTER),
    SUN("Bank", "sun", Role.BANK),
    HE("Bank", "he", Role.BANK),
    AUDITOR("Auditor", "auditor", Role.AUDITOR);

    private final String organisation;
    private final String id;
    private final Role role;

    Somebody(String organisation, String id, Role role) {
        this.organisation = organisation;
        this.id = id;
        this.role = role;
    }

    UserName user() {
        return new UserName(organisation, id);
    }

    Role role() {
        return role;
    }

    @Override
    public String toString() {
        return id;
    }
}
