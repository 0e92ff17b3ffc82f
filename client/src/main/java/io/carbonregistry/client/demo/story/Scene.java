package io.carbonregistry.client.demo.story;

import io.carbonregistry.approvals.ApproveAct;
import io.carbonregistry.client.Committed;
import io.carbonregistry.client.RefusalText;
import io.carbonregistry.client.Refused;
import io.carbonregistry.client.Registry;
import io.carbonregistry.client.demo.Page;
import io.carbonregistry.client.demo.Stage;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Authority;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Refusal;
import io.carbonregistry.kernel.Representative;
import io.carbonregistry.kernel.Request;
import java.util.Locale;

/** Where a chapter is told: somebody does something, and the page says what became of it. */
final class Scene {

    private final Stage stage;
    private final Page page;
    private int acts;

    Scene(Stage stage, Page page) {
        this.stage = stage;
        this.page = page;
    }

    Stage stage() {
        return stage;
    }

    Page page() {
        return page;
    }

    /** An id that the story has not used. */
    ActId id() {
        acts++;
        return new ActId("story-" + acts);
    }

    /** The registry as somebody sees it. */
    Registry as(Somebody who) {
        stage.identity(who.user(), who.role());
        return stage.as(who.user());
    }

    /** Somebody as a representative. */
    Representative representative(Somebody who, Authority authority) {
        return stage.representative(who.user(), who.role(), authority);
    }

    /** One person does something. */
    <F extends Fact> F does(Somebody who, String what, Request<F> request) {
        Committed<F> done = as(who).submit(request);
        page.act(who.toString(), what, done.block());
        return done.fact();
    }

    /** Two persons do something: one proposes it, the other signs second. */
    <F extends Fact> F do2(Somebody initiator, Somebody approver, String what, Request<F> request) {
        ActRef proposed = proposed(initiator, request);
        return approves(approver, initiator + " + " + approver, what, proposed, request);
    }

    /** One person proposes something. */
    ActRef proposed(Somebody who, Request<? extends Fact> request) {
        return as(who).submit(request).pending().orElseThrow().act();
    }

    /** The second signature of something that was proposed. */
    @SuppressWarnings("unchecked") // an approval becomes the fact of what it approves
    <F extends Fact> F approves(Somebody who, String names, String what, ActRef proposed, Request<F> request) {
        Committed<Fact> done = as(who).submit((Request<Fact>) (Request<?>) new ApproveAct(proposed, request));
        page.act(names, what, done.block());
        return (F) done.fact();
    }

    /** Somebody tries something, and is refused for this reason. */
    void isRefused(Somebody who, String what, Request<? extends Fact> request, Reason reason) {
        try {
            as(who).submit(request);
        } catch (Refused refused) {
            if (refused.refusal().reason() == reason) {
                tell(who.toString(), what, refused.refusal());
                return;
            }
            throw refused;
        }
        throw new IllegalStateException("granted, but the story says it is refused: " + request);
    }

    /** Tells a refusal: its code, its figures with what would make it pass, and what it rests on. */
    void tell(String who, String what, Refusal refusal) {
        page.refused(
                who,
                what,
                refusal.reason().code() + " " + refusal.reason().name() + ": "
                        + RefusalText.of(refusal, Locale.ENGLISH),
                refusal.reason().article());
    }
}
