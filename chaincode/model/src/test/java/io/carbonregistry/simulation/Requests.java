package io.carbonregistry.simulation;

import io.carbonregistry.access.Permission;
import io.carbonregistry.access.Permissions;
import io.carbonregistry.accounts.Account;
import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.accounts.AccountStanding.Standing;
import io.carbonregistry.accounts.ChangeHolderDetails;
import io.carbonregistry.accounts.CloseOffice;
import io.carbonregistry.accounts.DismissRepresentative;
import io.carbonregistry.accounts.Holder;
import io.carbonregistry.accounts.OpenAccount;
import io.carbonregistry.accounts.ReinstateAccount;
import io.carbonregistry.accounts.ReplaceRepresentatives;
import io.carbonregistry.accounts.RevokeKey;
import io.carbonregistry.accounts.SetLimits;
import io.carbonregistry.accounts.TrustedCounterparties;
import io.carbonregistry.accounts.UnfreezeAccount;
import io.carbonregistry.approvals.Act;
import io.carbonregistry.approvals.ApproveAct;
import io.carbonregistry.approvals.ClearAct;
import io.carbonregistry.approvals.DeclineAct;
import io.carbonregistry.approvals.SecondSignature;
import io.carbonregistry.approvals.VoidAct;
import io.carbonregistry.approvals.WithdrawAct;
import io.carbonregistry.holdings.CloseAccount;
import io.carbonregistry.holdings.ConsolidateBlocks;
import io.carbonregistry.holdings.DivideBlock;
import io.carbonregistry.holdings.SubLedger;
import io.carbonregistry.holdings.UnitBlock;
import io.carbonregistry.holdings.UnitClassDefinition;
import io.carbonregistry.issuance.AllocateUnits;
import io.carbonregistry.issuance.ApproveCap;
import io.carbonregistry.issuance.Cap;
import io.carbonregistry.issuance.DefineUnitClass;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Mandate;
import io.carbonregistry.kernel.Person;
import io.carbonregistry.kernel.Representative;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Market;
import io.carbonregistry.registry.FoundRegistry;
import io.carbonregistry.registry.Rule;
import io.carbonregistry.registry.RuleTopic;
import io.carbonregistry.registry.SetRules;
import io.carbonregistry.transfers.AcceptTransfer;
import io.carbonregistry.transfers.CompleteTransfer;
import io.carbonregistry.transfers.RejectTransfer;
import io.carbonregistry.transfers.SettleTrades;
import io.carbonregistry.transfers.Settlement;
import io.carbonregistry.transfers.Trade;
import io.carbonregistry.transfers.Transfer;
import io.carbonregistry.transfers.TransferUnits;
import io.carbonregistry.transfers.WithdrawTransfer;
import io.carbonregistry.units.Quantity;
import io.carbonregistry.units.UnitClass;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The next request of a kind: at random from its components, and where that would never fit, from what the ledger has. */
final class Requests {

    /** What is founded once, and what would close the offices that all others need. */
    private static final Set<Class<?>> ALWAYS_FITTING = Set.of(FoundRegistry.class, CloseOffice.class);

    private final World world;
    private final RandomRecords random;
    private final Drawing drawing;
    private final Map<Class<?>, Supplier<Request<?>>> fitting = new LinkedHashMap<>();

    Requests(World world) {
        this.world = world;
        this.random = new RandomRecords(world);
        this.drawing = new Drawing(world);
        fitting.putAll(new Monitoring(world, random).fitting());
        fitting.putAll(new Reviews(world, random).fitting());
        fitting.putAll(new Surveying(world, random).fitting());
        fitting.putAll(new Inspecting(world, random).fitting());
        fitting.putAll(new Verifying(world, random).fitting());
        fitting.putAll(new Pricing(world).fitting());
        fitting.putAll(new Offices(world).fitting());
        fitting.putAll(new Enforcing(world, random).fitting());
        fitting.putAll(new Pledging(world, random).fitting());
        fitting.putAll(new Lending(world, random).fitting());
        fitting.putAll(new Changing(world, random).fitting());
        fitting.putAll(new Defaulting(world, random).fitting());
        fitting.putAll(new Repurchasing(world, random).fitting());
        fitting.putAll(new Unwinding(world, random).fitting());
        fitting.put(FoundRegistry.class, Founding::act);
        fitting.put(ApproveAct.class, this::approval);
        fitting.put(DeclineAct.class, this::declining);
        fitting.put(WithdrawAct.class, () -> pending(WithdrawAct.class));
        fitting.put(VoidAct.class, () -> pending(VoidAct.class));
        fitting.put(ClearAct.class, this::clearing);
        fitting.put(DismissRepresentative.class, this::dismissal);
        fitting.put(RevokeKey.class, this::revocation);
        fitting.put(ReplaceRepresentatives.class, this::replacement);
        fitting.put(ChangeHolderDetails.class, this::details);
        fitting.put(DefineUnitClass.class, this::definition);
        fitting.put(ApproveCap.class, this::cap);
        fitting.put(ReinstateAccount.class, () -> lifting(ReinstateAccount.class, Standing.RESTRICTED));
        fitting.put(UnfreezeAccount.class, () -> lifting(UnfreezeAccount.class, Standing.FROZEN));
        fitting.put(CloseAccount.class, this::closing);
        fitting.put(TransferUnits.class, this::transferToTrusted);
        fitting.put(OpenAccount.class, this::opening);
        fitting.put(SetRules.class, this::rules);
        fitting.put(SetLimits.class, this::limits);
        fitting.put(SettleTrades.class, this::settlement);
        fitting.put(DivideBlock.class, this::division);
        fitting.put(ConsolidateBlocks.class, this::consolidation);
        fitting.put(AcceptTransfer.class, () -> transfer(AcceptTransfer.class));
        fitting.put(CompleteTransfer.class, () -> transfer(CompleteTransfer.class));
        fitting.put(RejectTransfer.class, () -> transfer(RejectTransfer.class));
        fitting.put(WithdrawTransfer.class, () -> transfer(WithdrawTransfer.class));
    }

    /** Every kind of act. */
    static List<Permission> kinds() {
        return Permissions.all().stream().filter(Permission::isAct).toList();
    }

    /** A request of a kind. */
    Request<?> of(Class<?> kind) {
        Supplier<Request<?>> special = fitting.getOrDefault(kind, () -> plain(kind));
        return drawing.fill(world.chance(0.95) ? special.get() : plain(kind));
    }

    /** The second signature under an act, with blocks chosen anew. */
    ApproveAct approval(Act act) {
        return new ApproveAct(act.act(), drawing.fill(act.pending().orElseThrow()));
    }

    private Request<?> plain(Class<?> kind) {
        if (SecondSignature.class.isAssignableFrom(kind) || ALWAYS_FITTING.contains(kind)) {
            return fitting.getOrDefault(kind, Founding::act).get();
        }
        Request<?> request = (Request<?>) random.of(kind);
        return request instanceof AllocateUnits allocate ? official(allocate) : request;
    }

    private Request<?> approval() {
        return world.pendingAct().<Request<?>>map(this::approval).orElseGet(Founding::act);
    }

    private Request<?> declining() {
        return world.pendingAct()
                .<Request<?>>map(act ->
                        new DeclineAct(act.act(), act.pending().orElseThrow(), new Grounds("not what was agreed")))
                .orElseGet(Founding::act);
    }

    private Request<?> pending(Class<? extends Request<?>> kind) {
        ActRef act = world.pendingAct().map(Act::act).orElseGet(world::anyAct);
        return Components.construct(kind, world.actId(), act);
    }

    private ClearAct clearing() {
        ActRef act = world.pendingAct().map(Act::act).orElseGet(world::anyAct);
        return new ClearAct(world.actId(), act, new Grounds("nobody answers"));
    }

    private DismissRepresentative dismissal() {
        Mandate mandate = mandate();
        Person person = world.one(mandate.representatives()).person();
        return new DismissRepresentative(world.actId(), mandate.actor(), person);
    }

    private RevokeKey revocation() {
        Mandate mandate = mandate();
        Representative one = world.one(mandate.representatives());
        return new RevokeKey(
                world.actId(),
                mandate.actor(),
                one.person(),
                world.maybeOne(one.keys().stream()).orElse(Market.CODE));
    }

    private ReplaceRepresentatives replacement() {
        AccountId account = world.account();
        return new ReplaceRepresentatives(
                world.actId(), account.actor(), Choices.pair(account), new Grounds("the holder cannot act"));
    }

    private Mandate mandate() {
        return world.one(world.mirror()
                .all(Mandate.class)
                .filter(mandate -> !mandate.actor().isOffice())
                .toList());
    }

    private DefineUnitClass definition() {
        UnitClass next = new UnitClass(
                "CEA-" + (2026 + world.mirror().all(UnitClassDefinition.class).count()));
        return new DefineUnitClass(world.actId(), next, "CEA", Optional.of("2026"), Optional.empty());
    }

    private ApproveCap cap() {
        ApproveCap any = random.of(ApproveCap.class);
        return world.maybeOne(world.mirror()
                        .all(UnitClassDefinition.class)
                        .map(UnitClassDefinition::unitClass)
                        .filter(unitClass -> world.find(Cap.key(unitClass)).isEmpty()))
                .map(unitClass -> new ApproveCap(any.id(), unitClass, any.terms()))
                .orElse(any);
    }

    private Request<?> lifting(Class<? extends Request<?>> kind, Standing standing) {
        AccountId account = world.maybeOne(world.mirror()
                        .all(AccountStanding.class)
                        .filter(one -> one.standing() == standing)
                        .map(AccountStanding::account))
                .orElseGet(world::account);
        return Components.construct(kind, world.actId(), account, new Grounds("it has been mended"));
    }

    private CloseAccount closing() {
        Set<AccountId> owners =
                world.mirror().all(UnitBlock.class).map(UnitBlock::owner).collect(Collectors.toSet());
        AccountId account = world.maybeOne(
                        world.mirror().all(Account.class).map(Account::id).filter(id -> !owners.contains(id)))
                .orElseGet(world::account);
        return new CloseAccount(world.actId(), account, new Grounds("dissolved"));
    }

    private Request<?> details() {
        ChangeHolderDetails any = random.of(ChangeHolderDetails.class);
        return world.maybeOne(world.mirror().all(Account.class))
                .<Request<?>>map(account -> Components.with(
                        Components.with(any, AccountId.class, account.id()),
                        Holder.class,
                        new Holder(account.holder().id(), Optional.of("New name Ltd"))))
                .orElse(any);
    }

    private Request<?> transferToTrusted() {
        TransferUnits any = random.of(TransferUnits.class);
        return world.maybeOne(world.mirror().all(TrustedCounterparties.class).filter(list -> !list.trusted()
                        .isEmpty()))
                .<Request<?>>map(list -> new TransferUnits(
                        any.id(),
                        list.account(),
                        world.one(list.trusted()).counterparty(),
                        any.unitClass(),
                        any.quantity(),
                        any.why(),
                        any.draws()))
                .orElse(any);
    }

    private OpenAccount opening() {
        OpenAccount any = random.of(OpenAccount.class);
        AccountId account = world.newAccount();
        return new OpenAccount(any.id(), account, any.type(), any.holder(), any.adcode(), Choices.pair(account));
    }

    /** Limits that a day's transfers come to. */
    private SetLimits limits() {
        long perAct = 20 + world.random.nextInt(40);
        long perDay = perAct + world.random.nextInt(200);
        Optional<Integer> lanes = world.chance(0.7) ? Optional.of(1 + world.random.nextInt(4)) : Optional.empty();
        return new SetLimits(world.actId(), world.account(), perAct, perDay, lanes);
    }

    /** Of verification more often: what it says of clean years is what some acts are granted by. */
    private SetRules rules() {
        RuleTopic topic = world.chance(0.3) ? RuleTopic.VERIFICATION : world.one(List.of(RuleTopic.values()));
        return new SetRules(
                world.actId(), topic, Founding.version(topic, world.day().plusDays(1), Map.of(Rule.CLEAN_YEARS, "0")));
    }

    private AllocateUnits official(AllocateUnits any) {
        return world.maybeOne(world.mirror()
                        .all(AccountStanding.class)
                        .filter(one -> one.type().isOfficial())
                        .map(AccountStanding::account))
                .map(from -> new AllocateUnits(any.id(), from, any.unitClass(), any.lines(), any.draws()))
                .orElse(any);
    }

    private SettleTrades settlement() {
        SettleTrades any = random.of(SettleTrades.class);
        Actor exchange = Founding.EXCHANGE;
        long number = world.find(Settlement.key(exchange)).map(Settlement::next).orElse(1L);
        List<Trade> trades = new ArrayList<>();
        for (Trade trade : any.trades()) {
            AccountId seller = world.maybeOne(sellers()).orElse(trade.seller());
            trades.add(new Trade(
                    number++, seller, trade.buyer(), trade.unitClass(), trade.quantity(), Optional.of("pay" + number)));
        }
        return new SettleTrades(any.id(), exchange, trades, any.draws());
    }

    private Stream<AccountId> sellers() {
        return world.mirror()
                .all(UnitBlock.class)
                .filter(block -> block.subLedger() == SubLedger.TRADING)
                .map(UnitBlock::owner);
    }

    private DivideBlock division() {
        DivideBlock any = random.of(DivideBlock.class);
        return world.maybeOne(world.mirror()
                        .all(UnitBlock.class)
                        .filter(block -> block.range().size() > 1))
                .map(block -> new DivideBlock(
                        any.id(),
                        block.owner(),
                        block.unitClass(),
                        block.range().last(),
                        List.of(new Quantity(1), new Quantity(block.range().size() - 1))))
                .orElse(any);
    }

    private ConsolidateBlocks consolidation() {
        ConsolidateBlocks any = random.of(ConsolidateBlocks.class);
        List<UnitBlock> blocks = world.mirror().all(UnitBlock.class).toList();
        for (int i = world.random.nextInt(Math.max(1, blocks.size())); i + 1 < blocks.size(); i++) {
            UnitBlock one = blocks.get(i);
            UnitBlock next = blocks.get(i + 1);
            if (one.owner().equals(next.owner())
                    && one.range().last() + 1 == next.range().first()) {
                return new ConsolidateBlocks(
                        any.id(),
                        one.owner(),
                        one.unitClass(),
                        List.of(one.range().last(), next.range().last()));
            }
        }
        return any;
    }

    private Request<?> transfer(Class<? extends Request<?>> kind) {
        Request<?> any = random.of(kind);
        return world.maybeOne(world.mirror().all(Transfer.class).filter(open -> awaits(kind, open)))
                .<Request<?>>map(open -> kind == AcceptTransfer.class
                        ? new AcceptTransfer(any.id(), open.to(), open.act(), open.terms())
                        : Components.construct(kind, any.id(), party(kind, open), open.act()))
                .orElse(any);
    }

    private static boolean awaits(Class<?> kind, Transfer open) {
        return kind == CompleteTransfer.class ? open.status() == Transfer.Status.ACCEPTED : open.isOpen();
    }

    private AccountId party(Class<?> kind, Transfer open) {
        return kind == WithdrawTransfer.class || kind == CompleteTransfer.class && world.chance(0.5)
                ? open.from()
                : open.to();
    }
}
