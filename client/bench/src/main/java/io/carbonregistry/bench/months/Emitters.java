package io.carbonregistry.bench.months;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountType;
import io.carbonregistry.bench.market.MarketPlace;
import io.carbonregistry.bench.market.Signers;
import io.carbonregistry.client.Committed;
import io.carbonregistry.client.Registry;
import io.carbonregistry.facilities.EnlistEntities;
import io.carbonregistry.facilities.FacilityId;
import io.carbonregistry.guidelines.Guideline;
import io.carbonregistry.guidelines.PublishGuideline;
import io.carbonregistry.kernel.Batch;
import io.carbonregistry.kernel.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * All companies of a national month, founded in a market.
 *
 * @param place the market
 * @param entities the companies
 */
record Emitters(MarketPlace place, List<Entity> entities) {

    private static final String BASIS = "Benchmark";

    Emitters {
        entities = List.copyOf(entities);
    }

    /** Plans them: each facility of a sector is the next company's. */
    static Emitters of(MarketPlace place, NationalMonth month) {
        Map<String, Guideline> guidelines =
                month.guidelines().stream().collect(Collectors.toMap(Guideline::version, one -> one));
        Map<AccountId, List<Plant>> owned = new TreeMap<>();
        Map<AccountId, String> sectors = new TreeMap<>();
        for (TypicalMonth kind : month.kinds()) {
            for (int number = 0; number < kind.bundles(); number++) {
                AccountId account = account(kind, number % kind.entities());
                FacilityId facility = new FacilityId(name(kind.kind()) + "-" + number);
                owned.computeIfAbsent(account, one -> new ArrayList<>())
                        .add(new Plant(
                                account, facility, kind, Objects.requireNonNull(guidelines.get(kind.guideline()))));
                sectors.put(account, kind.sector());
            }
        }
        return new Emitters(
                place,
                owned.entrySet().stream()
                        .map(one -> new Entity(one.getKey(), sectors.getOrDefault(one.getKey(), ""), one.getValue()))
                        .toList());
    }

    /** Accounts, lists, facilities and valid plans: all that comes before the month. */
    void found(NationalMonth month) {
        Signers regulator = place.people().regulator();
        month.guidelines().forEach(one -> regulator.sign(Stream.of(new PublishGuideline(MarketPlace.id(), one))));
        place.open(entities.stream().map(Entity::account).toList(), AccountType.EMITTER);
        lists().forEach(some -> regulator.sign(Stream.of(some)));
        Signers proposed = new Signers(place.people().holders().initiator(), regulator.initiator());
        waves().forEach(wave -> proposed.sign(wave.stream().map(Plant::registration)));
        place.people().holders().sign(plants().map(Plant::plan));
        review(regulator.initiator());
    }

    /** All facilities. */
    Stream<Plant> plants() {
        return entities.stream().flatMap(entity -> entity.plants().stream());
    }

    /** A company's facilities are registered one after the other, for each is entered in the list of its company. */
    private Stream<List<Plant>> waves() {
        int most = entities.stream().mapToInt(one -> one.plants().size()).max().orElse(0);
        return IntStream.range(0, most).mapToObj(number -> entities.stream()
                .filter(one -> one.plants().size() > number)
                .map(one -> one.plants().get(number))
                .toList());
    }

    private Stream<EnlistEntities> lists() {
        return IntStream.range(0, (entities.size() + Batch.OF_OFFICE - 1) / Batch.OF_OFFICE)
                .mapToObj(part -> entities.stream()
                        .skip((long) part * Batch.OF_OFFICE)
                        .limit(Batch.OF_OFFICE)
                        .map(one -> new EnlistEntities.Line(one.account(), one.sector()))
                        .toList())
                .map(lines -> new EnlistEntities(MarketPlace.id(), Plant.MONTH.year(), lines, BASIS));
    }

    private void review(Registry reviewer) {
        List<CompletableFuture<? extends Committed<? extends Fact>>> ends = new ArrayList<>();
        plants().forEach(plant -> ends.add(reviewer.submitAsync(plant.review())));
        ends.forEach(CompletableFuture::join);
    }

    private static AccountId account(TypicalMonth kind, int number) {
        return new AccountId(name(kind.sector()) + "-" + number);
    }

    private static String name(String code) {
        return code.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
