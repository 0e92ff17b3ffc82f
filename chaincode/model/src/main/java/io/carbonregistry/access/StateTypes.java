package io.carbonregistry.access;

import io.carbonregistry.accounts.Account;
import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.accounts.BannedPerson;
import io.carbonregistry.accounts.DayUse;
import io.carbonregistry.accounts.Engagement;
import io.carbonregistry.accounts.HolderAccount;
import io.carbonregistry.accounts.Limits;
import io.carbonregistry.accounts.TrustedCounterparties;
import io.carbonregistry.approvals.Act;
import io.carbonregistry.attestations.Attestation;
import io.carbonregistry.attestations.AttestedMonth;
import io.carbonregistry.attestations.Delegation;
import io.carbonregistry.attestations.DueNotice;
import io.carbonregistry.attestations.EvidenceUse;
import io.carbonregistry.attestations.MonthReview;
import io.carbonregistry.attestations.MonthTotals;
import io.carbonregistry.attestations.MonthValues;
import io.carbonregistry.bodies.TechnicalBody;
import io.carbonregistry.devices.AnchoredBatch;
import io.carbonregistry.devices.Device;
import io.carbonregistry.facilities.EntityYear;
import io.carbonregistry.facilities.Facility;
import io.carbonregistry.facilities.OwnedFacilities;
import io.carbonregistry.freezes.Deduction;
import io.carbonregistry.freezes.Freeze;
import io.carbonregistry.freezes.FreezeLine;
import io.carbonregistry.guidelines.FactorTable;
import io.carbonregistry.guidelines.Guideline;
import io.carbonregistry.guidelines.GuidelineBook;
import io.carbonregistry.holdings.OwnerEntry;
import io.carbonregistry.holdings.UnitBlock;
import io.carbonregistry.holdings.UnitClassDefinition;
import io.carbonregistry.issuance.Allocation;
import io.carbonregistry.issuance.Cap;
import io.carbonregistry.issuance.Issuance;
import io.carbonregistry.issuance.IssuanceRecord;
import io.carbonregistry.kernel.Collection;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.Mandate;
import io.carbonregistry.kernel.State;
import io.carbonregistry.plans.Meter;
import io.carbonregistry.plans.Plan;
import io.carbonregistry.plans.ValidPlans;
import io.carbonregistry.pledges.Collision;
import io.carbonregistry.pledges.Loan;
import io.carbonregistry.pledges.Pledge;
import io.carbonregistry.pledges.PledgeEntry;
import io.carbonregistry.pledges.Pledgee;
import io.carbonregistry.pledges.Proceeds;
import io.carbonregistry.prices.PriceMonth;
import io.carbonregistry.registry.Calendar;
import io.carbonregistry.registry.Registry;
import io.carbonregistry.registry.RuleBook;
import io.carbonregistry.repos.IncomingRepo;
import io.carbonregistry.repos.Repo;
import io.carbonregistry.repos.RepoPrices;
import io.carbonregistry.repos.RepoWaiver;
import io.carbonregistry.retirements.Certificate;
import io.carbonregistry.supervision.Case;
import io.carbonregistry.transfers.IncomingTransfer;
import io.carbonregistry.transfers.Settlement;
import io.carbonregistry.transfers.Transfer;
import io.carbonregistry.transfers.UndeliveredTrade;
import io.carbonregistry.verification.AnnualReport;
import io.carbonregistry.verification.Assignment;
import io.carbonregistry.verification.CorrectedYear;
import io.carbonregistry.verification.NonConformity;
import io.carbonregistry.verification.Remarks;
import io.carbonregistry.verification.SampledRows;
import io.carbonregistry.verification.VerificationResult;
import io.carbonregistry.verification.VerifiedFigures;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What stands under which keys, and in which private data collection if in one: one table, a line for every type of state, by the first
 * part of its keys.
 */
public final class StateTypes {

    private static final SortedMap<String, Class<? extends State>> TABLE = new TreeMap<>();
    private static final SortedMap<String, Collection> CONFIDED = new TreeMap<>();

    static {
        // registry
        put("registry", Registry.class);
        put("rules", RuleBook.class);
        put("calendar", Calendar.class);
        put("mandate", Mandate.class);
        // accounts
        put("account", Account.class);
        put("holder", HolderAccount.class);
        put("standing", AccountStanding.class);
        put("limits", Limits.class);
        put("trusted", TrustedCounterparties.class);
        put("banned", BannedPerson.class);
        put("engaged", Engagement.class);
        // approvals
        put("act", Act.class);
        // issuance
        put("class", UnitClassDefinition.class);
        put("cap", Cap.class);
        put("allocation", Allocation.class);
        put("issued", Issuance.class);
        put("issuance", IssuanceRecord.class);
        // holdings
        put("block", UnitBlock.class);
        put("owner", OwnerEntry.class);
        // transfers
        put("transfer", Transfer.class);
        put("incoming", IncomingTransfer.class);
        put("dayuse", DayUse.class);
        put("settlement", Settlement.class);
        put("undelivered", UndeliveredTrade.class);
        // prices
        put("price", PriceMonth.class);
        // repos
        put("repo", Repo.class);
        put("repoto", IncomingRepo.class);
        put("repocash", RepoPrices.class, Collection.LOANS);
        put("repowaiver", RepoWaiver.class);
        // attestations
        put("month", AttestedMonth.class);
        put("attestation", Attestation.class);
        put("review", MonthReview.class);
        put("delegation", Delegation.class);
        put("due", DueNotice.class);
        put("values", MonthValues.class, Collection.PARAMETERS);
        put("totals", MonthTotals.class, Collection.PARAMETERS);
        put("evidence", EvidenceUse.class, Collection.PARAMETERS);
        // verification
        put("report", AnnualReport.class);
        put("assignment", Assignment.class);
        put("nonconformity", NonConformity.class);
        put("verified", VerificationResult.class);
        put("sampled", SampledRows.class);
        put("remarks", Remarks.class, Collection.PARAMETERS);
        put("corrected", CorrectedYear.class, Collection.PARAMETERS);
        put("figures", VerifiedFigures.class, Collection.PARAMETERS);
        // pledges
        put("pledgee", Pledgee.class);
        put("pledge", Pledge.class);
        put("pledged", PledgeEntry.class);
        put("collision", Collision.class);
        put("loan", Loan.class, Collection.LOANS);
        put("proceeds", Proceeds.class, Collection.LOANS);
        // retirements
        put("certificate", Certificate.class);
        // guidelines
        put("guideline", Guideline.class);
        put("guidelines", GuidelineBook.class);
        put("factors", FactorTable.class);
        // bodies
        put("body", TechnicalBody.class);
        // facilities
        put("listed", EntityYear.class);
        put("facility", Facility.class);
        put("facilities", OwnedFacilities.class);
        // plans
        put("meter", Meter.class);
        put("plan", Plan.class);
        put("planned", ValidPlans.class);
        // devices
        put("device", Device.class);
        put("batch", AnchoredBatch.class);
        // freezes
        put("freeze", Freeze.class);
        put("freezeline", FreezeLine.class);
        put("deduction", Deduction.class);
        // supervision
        put("case", Case.class);
    }

    private StateTypes() {}

    /** Every type by the first part of its keys. */
    public static SortedMap<String, Class<? extends State>> byPrefix() {
        return Collections.unmodifiableSortedMap(TABLE);
    }

    /** The key that a ledger key is; empty if this code knows no state that stands there. */
    public static Optional<Key<?>> key(String text) {
        return Optional.ofNullable(TABLE.get(prefix(text))).map(found -> new Key<>(text, found));
    }

    /** The collection that a state stands in; empty if all of the channel see it. */
    public static Optional<Collection> collection(String key) {
        return Optional.ofNullable(CONFIDED.get(prefix(key)));
    }

    private static String prefix(String text) {
        int slash = text.indexOf('/');
        return slash < 0 ? text : text.substring(0, slash);
    }

    private static void put(String prefix, Class<? extends State> type) {
        TABLE.put(prefix, type);
    }

    private static void put(String prefix, Class<? extends State> type, Collection collection) {
        put(prefix, type);
        CONFIDED.put(prefix, collection);
    }
}
