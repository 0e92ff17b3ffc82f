package io.carbonregistry.repos;

import io.carbonregistry.audit.Violation;
import io.carbonregistry.holdings.Encumbrance;
import io.carbonregistry.holdings.UnitBlock;
import io.carbonregistry.holdings.UnitClassDefinition;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Holders;
import io.carbonregistry.market.Signer;
import io.carbonregistry.registry.Registry;
import io.carbonregistry.units.UnitClass;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A seller with units of two vintages, a buyer, and the steps that they take. */
final class Repurchase extends RepoRequests {

    private Runnable meanwhile = () -> {};

    Repurchase(RepoType type) {
        super(type);
        Holders.open(market, "steel");
        Holders.open(market, "power");
        define(CEA, "2024");
        define(LATER, "2025");
        Holders.place(market, STEEL, CEA, 1, 100);
        Holders.place(market, STEEL, LATER, 1, 100);
    }

    void define(UnitClass unitClass, String vintage) {
        market.put(Changes.none()
                .put(
                        UnitClassDefinition.key(unitClass),
                        new UnitClassDefinition(unitClass, "CEA", Optional.of(vintage), Optional.empty())));
    }

    /** Once it runs, what makes a step possible that is the answer to another. */
    Repurchase before(RepoStep answer) {
        switch (answer) {
            case RETURN_SUBSTITUTED -> meanwhile = () -> seller(substitute());
            case ACCEPT_ROLL -> meanwhile = () -> buyer(roll(DUE.plusDays(9)));
            default -> {}
        }
        return this;
    }

    /** Brings it to a status, by the steps that lead there. */
    Repurchase at(Repo.Status status) {
        seller(proposal());
        switch (status) {
            case PROPOSED -> {}
            case LAPSED -> open(DELIVERY.plusDays(1));
            case WITHDRAWN -> market.grant(Holders.initiator("steel"), withdraw());
            case REJECTED -> market.grant(Holders.initiator("power"), reject());
            default -> accepted(status);
        }
        return this;
    }

    private void accepted(Repo.Status status) {
        buyer(accept());
        if (status != Repo.Status.ACCEPTED) {
            open(OPENS);
            seller(openRepo());
            if (Repo.OWING.contains(status)) {
                meanwhile.run();
            }
            ended(status);
        }
    }

    private void ended(Repo.Status status) {
        switch (status) {
            case RETURNED -> buyer(close());
            case RESOLVED -> court(resolve(ResolveRepo.Winner.SELLER));
            case SELLER_DEFAULTED -> {
                open(DUE.plusDays(1));
                buyer(claim());
            }
            case BUYER_DEFAULTED -> {
                open(DUE.plusDays(1));
                seller(buyersDefault());
            }
            default -> {}
        }
    }

    void seller(Request<?> request) {
        grant("steel", request);
    }

    void buyer(Request<?> request) {
        grant("power", request);
    }

    void court(Request<?> request) {
        market.grant(Founding.JUDGE, Founding.BAILIFF, request, Founding.COURT);
    }

    private void grant(String account, Request<?> request) {
        market.grant(Holders.initiator(account), Holders.approver(account), request, new Actor(account));
    }

    void refused(String account, Request<?> request, Reason reason) {
        market.refuse(Holders.initiator(account), request, reason);
    }

    void open(LocalDate day) {
        Registry registry = market.find(Registry.key()).orElseThrow();
        market.put(Changes.none().put(Registry.key(), registry.on(day)));
    }

    LocalDate day() {
        return market.find(Registry.key()).orElseThrow().day();
    }

    UnitBlock block(long last) {
        return market.find(UnitBlock.key(CEA, last)).orElseThrow();
    }

    /** Something binds a block besides. */
    void bind(long last, Encumbrance.Kind kind) {
        ActRef by = new ActRef(Founding.COURT, new ActId("f1"));
        put(block(last).bind(Encumbrance.by(kind, by)));
    }

    /** It binds it no longer. */
    void unbind(long last, Encumbrance.Kind kind) {
        put(block(last).without(one -> one.kind() == kind));
    }

    private void put(UnitBlock block) {
        market.put(Changes.none().put(block.key(), block));
    }

    /** What binds the first of the buyer's units. */
    List<Encumbrance> bound() {
        return held(POWER, CEA).get(0).encumbrances();
    }

    /** What does not add up of repos. */
    List<Violation> violations() {
        return market.violations().stream()
                .filter(one -> one.invariant().name().startsWith("REPOS_"))
                .toList();
    }

    static Signer steel() {
        return Holders.initiator("steel");
    }
}
