package io.carbonregistry.bench.market;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountType;
import io.carbonregistry.accounts.Holder;
import io.carbonregistry.accounts.OpenAccount;
import io.carbonregistry.accounts.TrustCounterparty;
import io.carbonregistry.client.ActIds;
import io.carbonregistry.client.Registry;
import io.carbonregistry.client.network.Founding;
import io.carbonregistry.client.network.Market;
import io.carbonregistry.client.network.NetworkFolder;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Representative;
import io.carbonregistry.registry.FoundRegistry;
import io.carbonregistry.registry.Office;
import io.carbonregistry.registry.Registry.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A founded registry that accounts are opened in. */
public final class MarketPlace {

    /** The day on which everything happens. */
    public static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    /** Where the holders are. */
    private static final Adcode WUHAN = new Adcode("420100");

    private static final Actor EXCHANGE = new Actor("office.exchange");

    private final Participants participants;
    private final People people;

    private MarketPlace(Participants participants) {
        this.participants = participants;
        this.people = new People(participants);
    }

    /** Founds a registry, with so many segments of the exchange. */
    public static MarketPlace found(NetworkFolder folder, Participants participants, int segments) {
        Founding founding = new Founding(folder, Market.usual(), Terms.ofMarket());
        Registry founder = participants.as(founding.founder());
        founder.submit(with(segments, founding.act(Clock.SIMULATED, DAY, founder.code())));
        return new MarketPlace(participants);
    }

    /** A registry that these participants, or others, have founded before. */
    public static MarketPlace founded(Participants participants) {
        return new MarketPlace(participants);
    }

    /** Who signs what. */
    public People people() {
        return people;
    }

    /** The participants. */
    public Participants participants() {
        return participants;
    }

    /** An id that nobody has used. */
    public static ActId id() {
        return ActIds.fresh();
    }

    /** The office of one segment of the exchange, which reports a run of trades of its own. */
    public static Actor segment(int number) {
        return new Actor(EXCHANGE + "-" + number);
    }

    /** Opens so many accounts of a type; their names begin with a word. */
    public List<AccountId> open(String word, AccountType type, int count) {
        List<AccountId> accounts = IntStream.range(0, count)
                .mapToObj(number -> new AccountId(word + "-" + number))
                .toList();
        open(accounts, type);
        return accounts;
    }

    /** Opens accounts of a type. */
    public void open(List<AccountId> accounts, AccountType type) {
        List<Representative> representatives = people.representatives();
        people.registrar().sign(accounts.stream().map(account -> opening(account, type, representatives)));
    }

    /** Each account trusts the one at its place in a second list; places beyond its end begin anew. */
    public void trust(List<AccountId> accounts, List<AccountId> trusted) {
        people.holders()
                .sign(IntStream.range(0, accounts.size())
                        .mapToObj(place ->
                                new TrustCounterparty(id(), accounts.get(place), trusted.get(place % trusted.size()))));
    }

    private static OpenAccount opening(AccountId account, AccountType type, List<Representative> representatives) {
        boolean official = type.isOfficial();
        Holder holder = new Holder(account.value(), java.util.Optional.of("Holder of " + account));
        return new OpenAccount(id(), account, type, holder, official ? Adcode.NATION : WUHAN, representatives);
    }

    private static FoundRegistry with(int segments, FoundRegistry usual) {
        Office exchange = usual.offices().stream()
                .filter(office -> office.office().equals(EXCHANGE))
                .findFirst()
                .orElseThrow();
        Stream<Office> more = IntStream.range(0, segments)
                .mapToObj(number -> new Office(segment(number), exchange.jurisdiction(), exchange.officers()));
        return new FoundRegistry(
                usual.id(),
                usual.clock(),
                usual.day(),
                usual.code(),
                usual.rules(),
                usual.calendar(),
                Stream.concat(usual.offices().stream(), more).toList());
    }
}
