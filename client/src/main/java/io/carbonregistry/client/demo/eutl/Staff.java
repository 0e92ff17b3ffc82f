package io.carbonregistry.client.demo.eutl;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.client.network.UserName;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Who signs what. The offices' own officers sign for offices; the accounts' holders have authorised two agencies, each with a
 * person who initiates and one who approves, and every account has one agency.
 */
final class Staff {

    private static final int AGENCIES = 2;

    static final Signatories REGISTRAR = new Signatories(user("Registrar", "clerk"), user("Registrar", "chief"));
    static final Signatories ISSUE = new Signatories(user("Registrar", "clerk"), user("Regulator", "minister"));
    static final Signatories REGULATOR = new Signatories(user("Regulator", "minister"), user("Regulator", "deputy"));

    private Staff() {}

    /** The agency of an account. */
    static Signatories of(AccountId account) {
        return agency(Math.floorMod(account.value().hashCode(), AGENCIES));
    }

    /** All agencies. */
    static List<Signatories> agencies() {
        return IntStream.range(0, AGENCIES).mapToObj(Staff::agency).toList();
    }

    private static Signatories agency(int number) {
        String name = "agency-" + (number + 1);
        return new Signatories(user("Emitter", name + "-initiator"), user("Emitter", name + "-approver"));
    }

    private static UserName user(String organisation, String name) {
        return new UserName(organisation, name);
    }
}
