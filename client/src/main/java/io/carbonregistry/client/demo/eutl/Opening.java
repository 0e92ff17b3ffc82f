package io.carbonregistry.client.demo.eutl;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountType;
import io.carbonregistry.accounts.Holder;
import io.carbonregistry.accounts.OpenAccount;
import io.carbonregistry.accounts.TrustCounterparty;
import io.carbonregistry.client.demo.Cast;
import io.carbonregistry.holdings.AccountTonnes;
import io.carbonregistry.issuance.ApproveCap;
import io.carbonregistry.issuance.CapTerms;
import io.carbonregistry.issuance.DefineUnitClass;
import io.carbonregistry.issuance.IssueUnits;
import io.carbonregistry.issuance.PlanAllocation;
import io.carbonregistry.issuance.PlanLine;
import io.carbonregistry.issuance.SectorTonnes;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Authority;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Role;
import io.carbonregistry.units.Quantity;
import io.carbonregistry.units.UnitClass;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/** Does what must be done before the first act of a log, by the registry's own acts. */
final class Opening {

    private static final String BASIS = "Opening of the replay of the EUTL";

    /** Short enough for a block that others wait for. */
    private static final int LINES = 500;

    private final Cast cast;
    private final Preparation preparation;
    private final Lanes lanes;
    private final Map<Signatories, List<io.carbonregistry.kernel.Representative>> representatives = new HashMap<>();

    Opening(Cast cast, Preparation preparation, Lanes lanes) {
        this.cast = cast;
        this.preparation = preparation;
        this.lanes = lanes;
        Staff.agencies().forEach(this::enrol);
    }

    /** Rules and classes, then accounts, then balances, plans and trust. */
    void open() {
        new ReplayRules(cast, preparation.kinds()).set();
        preparation.units().values().forEach(this::define);
        lanes.all(preparation.accounts().entrySet().stream()
                .map(one -> account(one.getKey(), one.getValue()))
                .toList());
        List<CompletableFuture<Void>> rest = new ArrayList<>();
        preparation.seeds().byClass().forEach((unitClass, lines) -> rest.addAll(seeds(unitClass, lines)));
        preparation.plans().forEach((unitClass, lines) -> rest.addAll(plans(unitClass, lines)));
        preparation.trust().forEach(one -> rest.add(trust(one)));
        lanes.all(rest);
    }

    private void enrol(Signatories agency) {
        representatives.put(
                agency,
                List.of(
                        cast.representative(agency.initiator(), Role.EMITTER, Authority.INITIATE),
                        cast.representative(agency.approver(), Role.EMITTER, Authority.APPROVE)));
    }

    private void define(Line.Units units) {
        UnitClass unitClass = units.unitClass();
        Optional<String> project = Optional.of(units.project()).filter(one -> !one.isEmpty());
        submit(
                Staff.ISSUE,
                new DefineUnitClass(id("class-" + unitClass), unitClass, units.kind(), Optional.empty(), project));
        Quantity cap = new Quantity(preparation.cap(unitClass));
        CapTerms terms = new CapTerms(cap, List.of(new SectorTonnes(Preparation.SECTOR, cap)), BASIS);
        submit(Staff.REGULATOR, new ApproveCap(id("cap-" + unitClass), unitClass, terms));
    }

    private CompletableFuture<Void> account(AccountId account, AccountType type) {
        return lanes.after(
                List.of(account),
                () -> submit(
                        Staff.REGISTRAR,
                        new OpenAccount(
                                id("account-" + account),
                                account,
                                type,
                                new Holder(account.value(), Optional.of("Holder of EUTL account " + account)),
                                Adcode.NATION,
                                representatives.getOrDefault(Staff.of(account), List.of()))));
    }

    private List<CompletableFuture<Void>> seeds(UnitClass unitClass, List<AccountTonnes> lines) {
        return chunks(
                lines,
                unitClass,
                "seed-",
                (id, some) -> submit(Staff.ISSUE, new IssueUnits(id, unitClass, some, BASIS)));
    }

    private List<CompletableFuture<Void>> plans(UnitClass unitClass, List<PlanLine> lines) {
        return chunks(
                lines,
                unitClass,
                "plan-",
                (id, some) -> submit(Staff.REGULATOR, new PlanAllocation(id, unitClass, some, BASIS)));
    }

    private <T> List<CompletableFuture<Void>> chunks(
            List<T> lines, UnitClass unitClass, String name, java.util.function.BiConsumer<ActId, List<T>> submit) {
        return IntStream.range(0, (lines.size() + LINES - 1) / LINES)
                .mapToObj(chunk -> lanes.after(
                        List.of(name + unitClass),
                        () -> submit.accept(
                                id(name + unitClass + "-" + chunk),
                                lines.subList(chunk * LINES, Math.min(lines.size(), (chunk + 1) * LINES)))))
                .toList();
    }

    private CompletableFuture<Void> trust(Trust trust) {
        return lanes.after(
                List.of(trust.account()),
                () -> submit(
                        Staff.of(trust.account()),
                        new TrustCounterparty(
                                id("trust-" + trust.counterparty()), trust.account(), trust.counterparty())));
    }

    private void submit(Signatories signatories, Request<? extends Fact> request) {
        cast.submit(signatories.initiator(), signatories.approver(), request);
    }

    private static ActId id(String text) {
        return new ActId("opening-" + text);
    }
}
