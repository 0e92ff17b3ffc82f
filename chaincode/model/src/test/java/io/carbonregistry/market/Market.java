package io.carbonregistry.market;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.carbonregistry.Entry;
import io.carbonregistry.Outcome;
import io.carbonregistry.Proposal;
import io.carbonregistry.access.Desk;
import io.carbonregistry.access.LookupLedger;
import io.carbonregistry.access.Routes;
import io.carbonregistry.access.StateTypes;
import io.carbonregistry.approvals.ApproveAct;
import io.carbonregistry.audit.Invariants;
import io.carbonregistry.audit.Violation;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.Query;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Refusal;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.State;
import io.carbonregistry.wire.Records;
import io.carbonregistry.wire.RefusalJson;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Sends requests to the registry's entry over a ledger in memory, as the chaincode does. */
public final class Market {

    /** The code that is in force: that of a real chaincode, where a property told of it before this class was used. */
    public static final Digest CODE = Optional.ofNullable(System.getProperty("market.code"))
            .map(Digest::new)
            .orElseGet(() -> Digest.of("code".getBytes(StandardCharsets.US_ASCII)));

    private final MapLedger ledger = new MapLedger();
    private final Records records = Routes.records();
    private final Entry entry;
    private Instant now;
    private final List<Proposal> sent = new ArrayList<>();
    private final List<Asked> asked = new ArrayList<>();

    public Market(LocalDate today) {
        this(today, CODE);
    }

    public Market(LocalDate today, Digest code) {
        this.now = noon(today);
        this.entry = new Entry(code);
    }

    /** The date that clients write into their proposals. */
    public void today(LocalDate day) {
        now = noon(day);
    }

    /** The moment that clients write into their proposals. */
    public void now(Instant moment) {
        now = moment;
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
    }

    /** Everything that was sent, in order. */
    public List<Proposal> sent() {
        return List.copyOf(sent);
    }

    /** Every request that was sent as one, in order. */
    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    /** The ledger. */
    public MapLedger ledger() {
        return ledger;
    }

    /** The codec. */
    public Records records() {
        return records;
    }

    /** The state under a key, if any. */
    public <S extends State> Optional<S> find(Key<S> key) {
        return new LookupLedger(ledger, records).find(key);
    }

    /** Puts states on the ledger without an act. */
    public void put(Changes changes) {
        changes.writes().forEach((key, state) -> ledger.put(key.text(), records.bytes(state.orElseThrow())));
    }

    /** All states whose keys start so, in the order of the keys. */
    public <S extends State> List<S> all(String prefix, Class<S> type) {
        return ledger.range(prefix, prefix + "\u007f", Integer.MAX_VALUE).values().stream()
                .map(bytes -> records.read(type, bytes))
                .toList();
    }

    /** What does not add up on the ledger. */
    public List<Violation> violations() {
        Invariants invariants = new Invariants();
        ledger.all().forEach((text, value) -> {
            Key<?> key = StateTypes.key(text).orElseThrow();
            invariants.see(key, records.read(key.type(), value));
        });
        return invariants.end();
    }

    /** What the registry answers; nothing is committed. */
    public Outcome send(Signer by, Request<?> request) {
        asked.add(new Asked(by, request));
        return send(
                by,
                List.of(name(request), records.intent(request), records.inputs(request)),
                records.confided(request));
    }

    /** What the registry answers to raw arguments; nothing is committed. */
    public Outcome send(Signer by, List<byte[]> arguments) {
        return send(by, arguments, new TreeMap<>());
    }

    /** What the registry answers to raw arguments with a transient map; nothing is committed. */
    public Outcome send(Signer by, List<byte[]> arguments, SortedMap<String, byte[]> transients) {
        String transaction = "tx" + (sent.size() + 1);
        Proposal proposal = new Proposal(arguments, transients, by.person().msp(), by.certificate(), transaction, now);
        sent.add(proposal);
        return entry.decide(proposal, ledger);
    }

    /** The act is granted and committed; its fact. */
    public Fact grant(Signer by, Request<?> request) {
        Outcome outcome = send(by, request);
        Outcome.Granted granted = assertInstanceOf(Outcome.Granted.class, outcome, () -> request + " " + outcome);
        ledger.apply(granted);
        return records.read(Fact.class, granted.fact());
    }

    /** The act is proposed by one and approved by another; the fact. */
    public Fact grant(Signer initiator, Signer approver, Request<?> request, Actor actor) {
        grant(initiator, request);
        return grant(approver, new ApproveAct(new ActRef(actor, request.id()), request));
    }

    /** The act is refused for this reason; the refusal. */
    public Refusal refuse(Signer by, Request<?> request, Reason reason) {
        Outcome outcome = send(by, request);
        Outcome.Refused refused = assertInstanceOf(Outcome.Refused.class, outcome, () -> request + " " + outcome);
        Refusal refusal = RefusalJson.read(refused.message()).orElseThrow();
        assertEquals(reason, refusal.reason(), () -> request + " " + refusal);
        return refusal;
    }

    /** All refusals that a real act would get. */
    public List<Reason> dryRun(Signer by, Request<?> request) {
        byte[] function = Desk.DRY_RUN.getBytes(StandardCharsets.US_ASCII);
        Outcome outcome = send(
                by,
                List.of(function, name(request), records.intent(request), records.inputs(request)),
                records.confided(request));
        byte[] answer = assertInstanceOf(Outcome.Answered.class, outcome).result();
        return RefusalJson.readAll(answer).stream().map(Refusal::reason).toList();
    }

    /** What a query answers, or why it does not. */
    public Outcome ask(Signer by, Query<?> query) {
        byte[] function = query.getClass().getSimpleName().getBytes(StandardCharsets.US_ASCII);
        return send(by, List.of(function, records.bytes(query)));
    }

    /** What a query answers. */
    public <R> R answer(Signer by, Query<R> query, Class<R> type) {
        Outcome outcome = ask(by, query);
        return records.read(
                type,
                assertInstanceOf(Outcome.Answered.class, outcome, () -> query + " " + outcome)
                        .result());
    }

    /** The query is refused for this reason. */
    public void unanswered(Signer by, Query<?> query, Reason reason) {
        Outcome outcome = ask(by, query);
        Outcome.Refused refused = assertInstanceOf(Outcome.Refused.class, outcome, () -> query + " " + outcome);
        assertEquals(reason, RefusalJson.read(refused.message()).orElseThrow().reason());
    }

    private static byte[] name(Request<?> request) {
        return request.getClass().getSimpleName().getBytes(StandardCharsets.US_ASCII);
    }
}
