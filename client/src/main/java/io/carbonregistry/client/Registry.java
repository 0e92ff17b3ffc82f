package io.carbonregistry.client;

import io.carbonregistry.access.Routes;
import io.carbonregistry.client.commits.Commits;
import io.carbonregistry.client.facts.BlockFacts;
import io.carbonregistry.client.facts.Facts;
import io.carbonregistry.client.gateway.Connections;
import io.carbonregistry.client.gateway.Failure;
import io.carbonregistry.client.gateway.Signatory;
import io.carbonregistry.client.journal.OpenAct;
import io.carbonregistry.client.journal.Resolved;
import io.carbonregistry.client.leasing.Divider;
import io.carbonregistry.client.leasing.Stocks;
import io.carbonregistry.client.pacing.Silence;
import io.carbonregistry.client.pacing.Turns;
import io.carbonregistry.client.pacing.Window;
import io.carbonregistry.client.parts.Division;
import io.carbonregistry.client.parts.DoneInParts;
import io.carbonregistry.client.projection.Projection;
import io.carbonregistry.client.replay.DeliveredBlocks;
import io.carbonregistry.client.replay.PrivateBlock;
import io.carbonregistry.client.submission.Asking;
import io.carbonregistry.client.submission.EncodedAct;
import io.carbonregistry.client.submission.Resolution;
import io.carbonregistry.client.submission.Submissions;
import io.carbonregistry.fabric.rules.blocks.Block;
import io.carbonregistry.holdings.BlockDivided;
import io.carbonregistry.holdings.DivideBlock;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.kernel.Query;
import io.carbonregistry.kernel.Refusal;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.wire.Records;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** The registry, as one identity asks it. Any number of threads may use it. */
public final class Registry implements AutoCloseable {

    /** Reading off what every record consists of takes longer than to connect, and is the same for everybody. */
    private static final Records RECORDS = Records.tolerant(Routes.types());

    private final Profile profile;
    private final Connections connections;
    private final Commits commits;
    private final Kept kept;
    private final Window window;
    private final Asking asking;
    private final BlockFacts facts;
    private final Submissions submissions;
    private final Submissions divisions;

    private Registry(Profile profile, Connections connections, Commits commits, Kept kept) {
        this.profile = profile;
        this.connections = connections;
        this.commits = commits;
        this.kept = kept;
        this.window = new Window(profile.window());
        this.asking = new Asking(connections, connections.among(profile.endorsers()), RECORDS, profile.patience());
        this.facts = new BlockFacts(profile.chaincode(), RECORDS);
        Stocks stocks = new Stocks(asking, new Divider(this::divide), kept.claims());
        this.submissions = new Submissions(
                profile, connections, commits, asking, stocks, new Turns(), new Silence(), facts, kept.journal());
        this.divisions = submissions.withOwnTurns();
    }

    /** Connects to the network of a profile; nothing is asked of it yet but its blocks' verdicts. */
    public static Registry connect(Profile profile, Credentials credentials) {
        Signatory signatory = new Signatory(credentials);
        Connections connections = Connections.open(profile, signatory);
        return new Registry(
                profile,
                connections,
                new Commits(connections.channelsTo(profile.endorsers()), profile.channel(), signatory),
                Kept.of(profile, credentials));
    }

    /**
     * Asks the registry to do something, and waits for the outcome. Which blocks it takes need not be said: where a request's
     * draws are none, blocks are chosen, and chosen anew if others were faster.
     *
     * @throws Refused if the registry says no
     * @throws Conflict if others were faster, again and again
     * @throws Unavailable if nothing was ordered
     * @throws Undecided if something was, and nobody tells what became of it
     */
    public <F extends Fact> Committed<F> submit(Request<F> request) {
        return outcome(submitAsync(request));
    }

    /**
     * As {@link #submit}, without waiting for the outcome: it fails with one of the same. Waits for a place while as many acts
     * are under way as the profile's window holds, of which a large act takes several, so it must not be called by what another
     * act's outcome runs.
     */
    public <F extends Fact> CompletableFuture<Committed<F>> submitAsync(Request<F> request) {
        EncodedAct act = asking.encoded(request);
        return window.start(act.bytes(), () -> submissions.submit(request, act));
    }

    /**
     * Does an act of one quantity as so many acts, one after the other, for instance because one may not take from as many blocks as
     * the quantity lies in. They are not atomic: if one is not committed, those before it stand. Asked for again, it goes on where it ended.
     *
     * @throws io.carbonregistry.kernel.RefusedException as malformed, if the act can't be divided so
     */
    public <F extends Fact> DoneInParts<F> submitInParts(Request<F> request, int parts) {
        return Division.of(request, parts).submit(this::submit);
    }

    /**
     * Every act of which this identity's journal doesn't know how it ended, those of programs that are still at it included.
     *
     * @throws IllegalStateException if the profile says that none is kept
     */
    public List<OpenAct> openActs() {
        return kept.journal().open();
    }

    /**
     * Finds out what became of {@link #openActs}. What is found is open no longer.
     *
     * @param again whether what stands in no block is sent again, the same signed transaction; else it stays unknown
     * @throws IllegalStateException if the profile says that no journal is kept
     */
    public List<Resolved> resolve(boolean again) {
        return outcome(new Resolution(connections, kept.journal(), again, profile.patience()).all());
    }

    /**
     * All refusals that an act would get now, in their order of precedence; none, if it would be granted.
     *
     * @throws Refused if the request is malformed
     * @throws Unavailable if the network does not answer
     */
    public List<Refusal> dryRun(Request<?> request) {
        return outcome(submissions.dryRun(request));
    }

    /**
     * Asks to see something.
     *
     * @throws Refused if there is nothing to see, or not for this identity
     * @throws Unavailable if the network does not answer
     */
    public <R> R query(Query<R> query) {
        return outcome(asking.answer(query));
    }

    /**
     * The digest of the code that decides, as the chaincode tells it of itself; whether it is the code in force is another matter.
     *
     * @throws Unavailable if the network does not answer
     */
    public Digest code() {
        return outcome(asking.code());
    }

    /** The name of the channel. */
    public String channel() {
        return profile.channel();
    }

    /**
     * The number of the newest block that every peer which is heard has; for every organisation.
     *
     * @throws Unavailable if none is heard
     */
    public long newestBlock() {
        OptionalLong newest = outcome(commits.newest()
                .completeOnTimeout(OptionalLong.empty(), profile.patience().toMillis(), TimeUnit.MILLISECONDS));
        return newest.orElseThrow(() -> new Unavailable("no peer tells of its blocks"));
    }

    /**
     * The facts from a block on, and those to come. For organisations that may read full blocks.
     *
     * @param fromBlock the number of the first block; 0 is the channel's own
     */
    public Facts facts(long fromBlock) {
        return new Facts(
                connections
                        .now()
                        .network()
                        .newBlockEventsRequest()
                        .startBlock(fromBlock)
                        .build()
                        .getEvents(),
                facts);
    }

    /**
     * Hands over the whole blocks from one on, up to the newest there is when this is called. For organisations that may read
     * full blocks.
     *
     * @param fromBlock the number of the first block
     * @throws Unavailable if the network does not answer
     * @throws io.carbonregistry.identities.IdentityException if this identity may not read them
     */
    public void blocks(long fromBlock, Consumer<Block> to) {
        delivered().read(fromBlock, to);
    }

    /**
     * As {@link #blocks}, the private data that came with them. For the people of organisations that endorse.
     *
     * @throws io.carbonregistry.identities.IdentityException if this identity may not have them
     */
    public void privateData(long fromBlock, Consumer<PrivateBlock> to) {
        delivered().readPrivate(fromBlock, profile, to);
    }

    /**
     * The block that a transaction stands in. For organisations that may read full blocks.
     *
     * @throws Unavailable if the network does not answer, or knows no such transaction
     * @throws io.carbonregistry.identities.IdentityException if this identity may not read them
     */
    public Block block(String transaction) {
        return delivered().of(transaction);
    }

    /**
     * Opens the projection of the channel that is kept in a folder, or begins one, and applies the blocks that it lacks. For
     * organisations that may read full blocks; to be closed by whoever asks.
     *
     * @throws Unavailable if the network does not answer
     * @throws io.carbonregistry.identities.IdentityException if this identity may not read full blocks
     * @throws io.carbonregistry.client.projection.ProjectionException if it cannot be opened, or is of another channel
     */
    public Projection projection(Path folder) {
        String file = profile.channel() + "-" + profile.chaincode() + ".projection";
        Projection projection = Projection.open(folder.resolve(file), profile.chaincode());
        try {
            blocks(projection.height(), projection::apply);
            return projection;
        } catch (RuntimeException e) {
            projection.close();
            throw e;
        }
    }

    @Override
    public void close() {
        commits.close();
        connections.close();
        kept.close();
    }

    private DeliveredBlocks delivered() {
        return new DeliveredBlocks(connections.now(), profile.channel());
    }

    /** Beside the window and beside others' turns: those who wait for the parts have places in both already. */
    private CompletableFuture<BlockDivided> divide(DivideBlock request) {
        return divisions.submit(request, asking.encoded(request)).thenApply(Committed::fact);
    }

    private static <T> T outcome(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            if (Failure.cause(e) instanceof RuntimeException outcome) {
                throw outcome;
            }
            throw e;
        }
    }
}
