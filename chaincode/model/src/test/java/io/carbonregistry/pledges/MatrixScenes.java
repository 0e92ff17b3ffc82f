package io.carbonregistry.pledges;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Role;
import io.carbonregistry.market.Founding;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Every act on a pledge that stands anywhere, as it would be granted if it may be asked for there at all. */
final class MatrixScenes {

    private MatrixScenes() {}

    /** Which step an act takes, and how it is asked for by a role. */
    record Scene(PledgeStep step, BiFunction<PledgeMarket, Role, Request<?>> asking) {}

    /** A scene for every act on one pledge. */
    static Map<Class<?>, Scene> all() {
        Map<Class<?>, Scene> all = new LinkedHashMap<>();
        all.put(ConsentToPledge.class, scene(PledgeStep.CONSENT, m -> m.but(MatrixStates::unasked)
                .course
                .consent()));
        all.put(ConsentToRank.class, scene(PledgeStep.CONSENT_TO_RANK, m -> MatrixStates.behind(m)
                .course
                .consentToRank()));
        all.put(WithdrawPledge.class, scene(PledgeStep.WITHDRAW, m -> m.course.withdraw()));
        all.put(AcceptPledge.class, scene(PledgeStep.ACCEPT, m -> m.course.accept()));
        all.put(RejectPledge.class, scene(PledgeStep.REJECT, m -> m.course.reject()));
        all.put(LockPledge.class, scene(PledgeStep.LOCK, m -> m.course.lock()));
        all.put(UnlockPledge.class, scene(PledgeStep.UNLOCK, m -> m.course.unlock()));
        all.put(RecordNotice.class, scene(PledgeStep.RECORD_NOTICE, m -> m.course.notice()));
        all.put(
                ExtendNotice.class,
                scene(PledgeStep.EXTEND_NOTICE, m -> m.course.extend(PledgeActs.UNTIL.plusDays(9))));
        all.put(AmendNotice.class, scene(PledgeStep.AMEND_NOTICE, m -> m.course.amend()));
        all.put(RecordNoticeCancelled.class, scene(PledgeStep.CANCEL_NOTICE, m -> m.course.cancelled()));
        all.put(RecordBalance.class, scene(PledgeStep.RECORD_BALANCE, m -> m.course.balance(910_000)));
        all.put(ValuePledges.class, scene(PledgeStep.VALUE, m -> m.course.value()));
        all.put(RequestRelease.class, scene(PledgeStep.ASK_RELEASE, m -> m.course.askRelease()));
        all.put(ReleasePledge.class, scene(PledgeStep.RELEASE, m -> m.course.release()));
        all.put(OrderRelease.class, scene(PledgeStep.ORDER_RELEASE, m -> m.course.order()));
        all.put(ProposeChange.class, new Scene(PledgeStep.PROPOSE_CHANGE, MatrixScenes::proposing));
        all.put(AcceptChange.class, new Scene(PledgeStep.ACCEPT_CHANGE, MatrixScenes::accepting));
        all.put(ExecuteChange.class, scene(PledgeStep.EXECUTE_CHANGE, m -> MatrixStates.changing(m, true)
                .acts
                .execute()));
        all.put(DeclareDefault.class, scene(PledgeStep.DECLARE_DEFAULT, m -> m.acts.fallInto()));
        all.put(CureDefault.class, scene(PledgeStep.CURE_DEFAULT, m -> m.acts.cure()));
        all.put(BeginEnforcement.class, scene(PledgeStep.BEGIN_ENFORCEMENT, m -> m.acts.enforce()));
        all.put(EnforceByAgreement.class, scene(PledgeStep.SELL, m -> m.acts.agreedSale(PledgeMarket.GRID, 50)));
        all.put(EnforceBySale.class, scene(PledgeStep.SELL, m -> m.acts.sale(50, 10)));
        all.put(EnforceByCourt.class, scene(PledgeStep.SELL, m -> m.acts.courtSale(50)));
        all.put(RebindPledge.class, scene(PledgeStep.REBIND, m -> m.course.rebind()));
        all.put(ReturnUnits.class, scene(PledgeStep.RETURN_UNITS, m -> m.course.giveBack()));
        all.put(
                CloseEnforcement.class,
                scene(PledgeStep.CLOSE, m -> MatrixStates.empty(m).acts.close(100_000)));
        all.put(ObjectToNotice.class, scene(PledgeStep.OBJECT, m -> m.acts.object(m.day())));
        all.put(
                ProveSuit.class,
                scene(PledgeStep.PROVE_SUIT, m -> MatrixStates.objected(m).acts.prove()));
        all.put(EndObjection.class, scene(PledgeStep.END_OBJECTION, MatrixScenes::ending));
        all.put(AssignPledge.class, scene(PledgeStep.ASSIGN, m -> m.acts.assign(Founding.OTHER_BANK)));
        all.put(AcceptAssignment.class, scene(PledgeStep.ACCEPT_ASSIGNMENT, m -> MatrixStates.assigned(m)
                .acts
                .acceptAssignment()));
        all.put(SurrenderPledgedUnits.class, scene(PledgeStep.SURRENDER, m -> m.acts.surrender(50)));
        // These two leave the units frozen, and so come last.
        all.put(ReportCollision.class, new Scene(PledgeStep.REPORT_COLLISION, (m, role) -> MatrixStates.frozen(m)
                .acts
                .report(account(role))));
        all.put(ResolveCollision.class, scene(PledgeStep.RESOLVE_COLLISION, m -> MatrixStates.collided(m)
                .acts
                .resolve()));
        return all;
    }

    /** Where an act may be asked for: of a balance, also where it is the first. */
    static Set<PledgeStatus> from(Scene scene) {
        Set<PledgeStatus> from = EnumSet.noneOf(PledgeStatus.class);
        from.addAll(scene.step().from());
        if (scene.step() == PledgeStep.RECORD_BALANCE) {
            from.addAll(PledgeStep.DRAW_DOWN.from());
        }
        return from;
    }

    /** Where an act leads. */
    static PledgeStatus after(Scene scene, PledgeStatus before) {
        boolean first = scene.step() == PledgeStep.RECORD_BALANCE
                && PledgeStep.DRAW_DOWN.from().contains(before);
        return (first ? PledgeStep.DRAW_DOWN : scene.step()).after(before);
    }

    private static Scene scene(PledgeStep step, Function<PledgeMarket, Request<?>> asking) {
        return new Scene(step, (market, role) -> asking.apply(market));
    }

    private static Request<?> proposing(PledgeMarket market, Role role) {
        return market.acts.change(account(role), PledgeActs.releasing(10));
    }

    private static Request<?> accepting(PledgeMarket market, Role role) {
        Change change = MatrixStates.changing(market, false).pledge().change().orElseThrow();
        Actor other = role == Role.BANK ? PledgeMarket.POWER.actor() : Founding.BANK;
        market.but(pledge ->
                pledge.changing(Optional.of(new Change(change.act(), change.terms(), other, change.asked(), false))));
        return market.acts.acceptChange(account(role));
    }

    private static Optional<AccountId> account(Role role) {
        return Optional.of(PledgeMarket.POWER).filter(unused -> role == Role.EMITTER);
    }

    private static Request<?> ending(PledgeMarket market) {
        return MatrixStates.objected(market).acts.endObjection(Optional.of(PledgeActs.PAPER));
    }
}
