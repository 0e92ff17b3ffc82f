package io.carbonregistry.access;

import static io.carbonregistry.access.Permission.act;
import static io.carbonregistry.access.Permission.query;
import static io.carbonregistry.kernel.Role.AUDITOR;
import static io.carbonregistry.kernel.Role.BANK;
import static io.carbonregistry.kernel.Role.COURT;
import static io.carbonregistry.kernel.Role.EMITTER;
import static io.carbonregistry.kernel.Role.EXCHANGE;
import static io.carbonregistry.kernel.Role.LABORATORY;
import static io.carbonregistry.kernel.Role.METROLOGY;
import static io.carbonregistry.kernel.Role.REGISTRAR;
import static io.carbonregistry.kernel.Role.REGULATOR;
import static io.carbonregistry.kernel.Role.VERIFIER;

import io.carbonregistry.accounts.AdmitKey;
import io.carbonregistry.accounts.AppointRepresentative;
import io.carbonregistry.accounts.BanPerson;
import io.carbonregistry.accounts.ChangeHolderDetails;
import io.carbonregistry.accounts.CloseOffice;
import io.carbonregistry.accounts.DismissRepresentative;
import io.carbonregistry.accounts.DistrustCounterparty;
import io.carbonregistry.accounts.EstablishOffice;
import io.carbonregistry.accounts.FreezeAccount;
import io.carbonregistry.accounts.GetAccount;
import io.carbonregistry.accounts.ListAccounts;
import io.carbonregistry.accounts.OpenAccount;
import io.carbonregistry.accounts.ReinstateAccount;
import io.carbonregistry.accounts.ReplaceRepresentatives;
import io.carbonregistry.accounts.RestrictAccount;
import io.carbonregistry.accounts.RevokeKey;
import io.carbonregistry.accounts.SetLimits;
import io.carbonregistry.accounts.TrustCounterparty;
import io.carbonregistry.accounts.UnfreezeAccount;
import io.carbonregistry.approvals.ApproveAct;
import io.carbonregistry.approvals.ClearAct;
import io.carbonregistry.approvals.DeclineAct;
import io.carbonregistry.approvals.ListPending;
import io.carbonregistry.approvals.VoidAct;
import io.carbonregistry.approvals.WithdrawAct;
import io.carbonregistry.attestations.AcceptMonths;
import io.carbonregistry.attestations.AnswerQuery;
import io.carbonregistry.attestations.AttestMonths;
import io.carbonregistry.attestations.CorrectMonths;
import io.carbonregistry.attestations.DelegateReview;
import io.carbonregistry.attestations.ExtendDueDays;
import io.carbonregistry.attestations.GetCalendar;
import io.carbonregistry.attestations.GetMonth;
import io.carbonregistry.attestations.GetReview;
import io.carbonregistry.attestations.GetValues;
import io.carbonregistry.attestations.LockYear;
import io.carbonregistry.attestations.QueryMonths;
import io.carbonregistry.attestations.RestateMonths;
import io.carbonregistry.attestations.ReturnMonths;
import io.carbonregistry.attestations.ReviewMonths;
import io.carbonregistry.audit.GetAct;
import io.carbonregistry.audit.ListActs;
import io.carbonregistry.bodies.AdmitBody;
import io.carbonregistry.bodies.DeclareRelations;
import io.carbonregistry.bodies.ExtendScope;
import io.carbonregistry.bodies.ListBodies;
import io.carbonregistry.bodies.SetBodyStanding;
import io.carbonregistry.devices.AnchorBatch;
import io.carbonregistry.devices.GetDevice;
import io.carbonregistry.devices.ListBatches;
import io.carbonregistry.devices.RegisterDevice;
import io.carbonregistry.devices.RevokeDevice;
import io.carbonregistry.facilities.ChangeFacility;
import io.carbonregistry.facilities.DelistEntity;
import io.carbonregistry.facilities.EnlistEntities;
import io.carbonregistry.facilities.GetFacility;
import io.carbonregistry.facilities.ListEntities;
import io.carbonregistry.facilities.ListFacilities;
import io.carbonregistry.facilities.RegisterFacility;
import io.carbonregistry.facilities.RetireFacility;
import io.carbonregistry.freezes.AdvanceFreeze;
import io.carbonregistry.freezes.AnnounceDeduction;
import io.carbonregistry.freezes.DeductUnits;
import io.carbonregistry.freezes.ExtendFreeze;
import io.carbonregistry.freezes.FlagSerials;
import io.carbonregistry.freezes.FreezeUnits;
import io.carbonregistry.freezes.GetFreeze;
import io.carbonregistry.freezes.GetSerial;
import io.carbonregistry.freezes.ListFreezes;
import io.carbonregistry.freezes.ReleaseFreeze;
import io.carbonregistry.freezes.UnflagSerials;
import io.carbonregistry.guidelines.GetFactors;
import io.carbonregistry.guidelines.GetGuideline;
import io.carbonregistry.guidelines.ListGuidelines;
import io.carbonregistry.guidelines.PublishFactors;
import io.carbonregistry.guidelines.PublishGuideline;
import io.carbonregistry.holdings.CloseAccount;
import io.carbonregistry.holdings.ConsolidateBlocks;
import io.carbonregistry.holdings.DivideBlock;
import io.carbonregistry.holdings.GetHolding;
import io.carbonregistry.holdings.GetTotals;
import io.carbonregistry.holdings.ListBlocks;
import io.carbonregistry.holdings.ListSerials;
import io.carbonregistry.holdings.MoveFromTrading;
import io.carbonregistry.holdings.MoveToTrading;
import io.carbonregistry.issuance.AllocateUnits;
import io.carbonregistry.issuance.AmendCap;
import io.carbonregistry.issuance.ApproveCap;
import io.carbonregistry.issuance.DefineUnitClass;
import io.carbonregistry.issuance.GetCap;
import io.carbonregistry.issuance.IssueUnits;
import io.carbonregistry.issuance.ListIssuances;
import io.carbonregistry.issuance.PlanAllocation;
import io.carbonregistry.kernel.Role;
import io.carbonregistry.plans.FilePlan;
import io.carbonregistry.plans.GetPlan;
import io.carbonregistry.plans.ListMeters;
import io.carbonregistry.plans.RecordCalibration;
import io.carbonregistry.plans.RegisterMeter;
import io.carbonregistry.plans.RetireMeter;
import io.carbonregistry.plans.ReviewPlan;
import io.carbonregistry.pledges.AcceptAssignment;
import io.carbonregistry.pledges.AcceptChange;
import io.carbonregistry.pledges.AcceptPledge;
import io.carbonregistry.pledges.AdmitPledgee;
import io.carbonregistry.pledges.AmendNotice;
import io.carbonregistry.pledges.AssignPledge;
import io.carbonregistry.pledges.BeginEnforcement;
import io.carbonregistry.pledges.CloseEnforcement;
import io.carbonregistry.pledges.ConsentToPledge;
import io.carbonregistry.pledges.ConsentToRank;
import io.carbonregistry.pledges.CureDefault;
import io.carbonregistry.pledges.DeclareDefault;
import io.carbonregistry.pledges.EndObjection;
import io.carbonregistry.pledges.EnforceByAgreement;
import io.carbonregistry.pledges.EnforceByCourt;
import io.carbonregistry.pledges.EnforceBySale;
import io.carbonregistry.pledges.ExecuteChange;
import io.carbonregistry.pledges.ExtendNotice;
import io.carbonregistry.pledges.GetExposure;
import io.carbonregistry.pledges.GetLoan;
import io.carbonregistry.pledges.GetPledge;
import io.carbonregistry.pledges.GetPledgeNotice;
import io.carbonregistry.pledges.ListCollisions;
import io.carbonregistry.pledges.ListPledgedBlocks;
import io.carbonregistry.pledges.ListPledges;
import io.carbonregistry.pledges.ListWarnings;
import io.carbonregistry.pledges.LockPledge;
import io.carbonregistry.pledges.ObjectToNotice;
import io.carbonregistry.pledges.OrderRelease;
import io.carbonregistry.pledges.ProposeChange;
import io.carbonregistry.pledges.ProposePledge;
import io.carbonregistry.pledges.ProveSuit;
import io.carbonregistry.pledges.RebindPledge;
import io.carbonregistry.pledges.RecordBalance;
import io.carbonregistry.pledges.RecordNotice;
import io.carbonregistry.pledges.RecordNoticeCancelled;
import io.carbonregistry.pledges.RejectPledge;
import io.carbonregistry.pledges.ReleasePledge;
import io.carbonregistry.pledges.ReportCollision;
import io.carbonregistry.pledges.RequestRelease;
import io.carbonregistry.pledges.ResolveCollision;
import io.carbonregistry.pledges.ReturnUnits;
import io.carbonregistry.pledges.SetPledgeeStanding;
import io.carbonregistry.pledges.SurrenderPledgedUnits;
import io.carbonregistry.pledges.UnlockPledge;
import io.carbonregistry.pledges.ValuePledges;
import io.carbonregistry.pledges.WithdrawPledge;
import io.carbonregistry.prices.CorrectPrice;
import io.carbonregistry.prices.GetPrices;
import io.carbonregistry.prices.PublishPrice;
import io.carbonregistry.registry.AdoptCode;
import io.carbonregistry.registry.FoundRegistry;
import io.carbonregistry.registry.GetRegistry;
import io.carbonregistry.registry.HaltRegistry;
import io.carbonregistry.registry.OpenDay;
import io.carbonregistry.registry.ResumeRegistry;
import io.carbonregistry.registry.SetCalendar;
import io.carbonregistry.registry.SetRules;
import io.carbonregistry.repos.AcceptRepo;
import io.carbonregistry.repos.AcceptRoll;
import io.carbonregistry.repos.ClaimRepoUnits;
import io.carbonregistry.repos.CloseRepo;
import io.carbonregistry.repos.DefaultRepo;
import io.carbonregistry.repos.GetRepo;
import io.carbonregistry.repos.GetRepoPrices;
import io.carbonregistry.repos.ListRepos;
import io.carbonregistry.repos.OpenRepo;
import io.carbonregistry.repos.ProposeRepo;
import io.carbonregistry.repos.RejectRepo;
import io.carbonregistry.repos.ResolveRepo;
import io.carbonregistry.repos.ReturnSubstituted;
import io.carbonregistry.repos.RollRepo;
import io.carbonregistry.repos.SubstituteRepo;
import io.carbonregistry.repos.WaiveRepoLimit;
import io.carbonregistry.repos.WithdrawRepo;
import io.carbonregistry.retirements.CancelHoldings;
import io.carbonregistry.retirements.CancelUnits;
import io.carbonregistry.retirements.GetCertificate;
import io.carbonregistry.retirements.SurrenderUnits;
import io.carbonregistry.supervision.AssignCase;
import io.carbonregistry.supervision.CloseCase;
import io.carbonregistry.supervision.GetCase;
import io.carbonregistry.supervision.ListCases;
import io.carbonregistry.supervision.OpenCase;
import io.carbonregistry.transfers.AcceptTransfer;
import io.carbonregistry.transfers.CompleteTransfer;
import io.carbonregistry.transfers.GetTransfer;
import io.carbonregistry.transfers.ListTransfers;
import io.carbonregistry.transfers.MoveByOperationOfLaw;
import io.carbonregistry.transfers.ProposeTransfer;
import io.carbonregistry.transfers.RejectTransfer;
import io.carbonregistry.transfers.SettleTrades;
import io.carbonregistry.transfers.TransferUnits;
import io.carbonregistry.transfers.WithdrawTransfer;
import io.carbonregistry.verification.AnswerNonConformity;
import io.carbonregistry.verification.AssignVerifier;
import io.carbonregistry.verification.BeginReview;
import io.carbonregistry.verification.CloseNonConformity;
import io.carbonregistry.verification.DecideObjection;
import io.carbonregistry.verification.GetAssignment;
import io.carbonregistry.verification.GetRemarks;
import io.carbonregistry.verification.GetReport;
import io.carbonregistry.verification.GetVerification;
import io.carbonregistry.verification.GetVerifiedFigures;
import io.carbonregistry.verification.GetYear;
import io.carbonregistry.verification.GrantSimplified;
import io.carbonregistry.verification.IssueVerification;
import io.carbonregistry.verification.ListNonConformities;
import io.carbonregistry.verification.NotifyResult;
import io.carbonregistry.verification.ObjectToResult;
import io.carbonregistry.verification.RaiseNonConformity;
import io.carbonregistry.verification.ReassignVerifier;
import io.carbonregistry.verification.ReopenVerification;
import io.carbonregistry.verification.ReportYear;
import io.carbonregistry.verification.SampleRows;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Who may ask what: one table, a line for every act and every query. */
public final class Permissions {

    private static final List<Permission> TABLE = List.of(
            // registry
            act(FoundRegistry.class).by(REGULATOR),
            act(HaltRegistry.class).by(REGULATOR, REGISTRAR).ofTheNation(),
            act(ResumeRegistry.class)
                    .by(REGISTRAR)
                    .approvedBy(REGULATOR)
                    .evenWhenHalted()
                    .ofTheNation(),
            act(OpenDay.class).by(REGISTRAR).evenWhenHalted().ofTheNation(),
            act(SetRules.class).by(REGULATOR).approvedBy(REGULATOR).ofTheNation(),
            act(SetCalendar.class).by(REGULATOR).approvedBy(REGULATOR).ofTheNation(),
            act(AdoptCode.class)
                    .by(REGISTRAR)
                    .approvedBy(REGULATOR)
                    .evenWhenHalted()
                    .evenUnderOtherCode()
                    .ofTheNation(),
            query(GetRegistry.class).by(Role.values()),
            // accounts
            act(OpenAccount.class).by(REGISTRAR).approvedBy(REGISTRAR),
            act(RestrictAccount.class).by(REGISTRAR, REGULATOR).approvedBy(REGISTRAR, REGULATOR),
            act(ReinstateAccount.class).by(REGISTRAR, REGULATOR).approvedBy(REGISTRAR, REGULATOR),
            act(FreezeAccount.class).by(REGULATOR, COURT),
            act(UnfreezeAccount.class).by(REGULATOR, COURT).approvedBy(REGULATOR, COURT),
            act(ChangeHolderDetails.class).by(REGISTRAR).approvedBy(REGISTRAR),
            act(CloseAccount.class).by(REGISTRAR).approvedBy(REGISTRAR),
            act(AppointRepresentative.class).by(Role.values()).approvedBy(Role.values()),
            act(DismissRepresentative.class).by(Role.values()).approvedBy(Role.values()),
            act(EstablishOffice.class).by(REGULATOR).approvedBy(REGULATOR).ofProvinces(),
            act(CloseOffice.class).by(REGULATOR).approvedBy(REGULATOR).ofProvinces(),
            act(BanPerson.class).by(REGULATOR).approvedBy(REGULATOR).ofTheNation(),
            act(ReplaceRepresentatives.class)
                    .by(REGISTRAR)
                    .approvedBy(REGULATOR)
                    .ofTheNation(),
            act(AdmitKey.class).by(Role.values()),
            act(RevokeKey.class).by(Role.values()),
            act(TrustCounterparty.class).by(EMITTER, BANK).approvedBy(EMITTER, BANK),
            act(DistrustCounterparty.class).by(EMITTER, BANK),
            act(SetLimits.class).by(EMITTER, BANK).approvedBy(EMITTER, BANK),
            query(GetAccount.class).by(REGULATOR, COURT, REGISTRAR, AUDITOR).ofOwnBy(Role.values()),
            query(ListAccounts.class).by(REGULATOR, COURT, REGISTRAR, AUDITOR),
            // issuance
            act(DefineUnitClass.class).by(REGISTRAR).approvedBy(REGULATOR).ofTheNation(),
            act(ApproveCap.class).by(REGULATOR).approvedBy(REGULATOR).ofTheNation(),
            act(AmendCap.class).by(REGULATOR).approvedBy(REGULATOR).ofTheNation(),
            act(PlanAllocation.class).by(REGULATOR).approvedBy(REGULATOR).ofProvinces(),
            act(IssueUnits.class).by(REGISTRAR).approvedBy(REGULATOR).ofTheNation(),
            act(AllocateUnits.class).by(REGISTRAR).approvedBy(REGISTRAR, REGULATOR),
            query(GetCap.class).by(Role.values()),
            query(ListIssuances.class).by(Role.values()),
            // holdings
            act(DivideBlock.class).by(EMITTER, BANK, REGULATOR, REGISTRAR),
            act(ConsolidateBlocks.class).by(EMITTER, BANK, REGULATOR, REGISTRAR),
            act(MoveToTrading.class).by(EMITTER, BANK, REGULATOR, REGISTRAR),
            act(MoveFromTrading.class).by(EMITTER, BANK, REGULATOR, REGISTRAR),
            query(GetHolding.class).by(REGULATOR, REGISTRAR, COURT, AUDITOR).ofOwnBy(EMITTER, BANK),
            query(ListBlocks.class).by(REGULATOR, REGISTRAR, COURT, AUDITOR).ofOwnBy(EMITTER, BANK),
            query(ListSerials.class).by(REGULATOR, REGISTRAR, COURT, AUDITOR),
            query(GetTotals.class).by(Role.values()),
            // transfers
            act(TransferUnits.class).by(EMITTER, BANK).approvedBy(EMITTER, BANK),
            act(ProposeTransfer.class).by(EMITTER, BANK).approvedBy(EMITTER, BANK),
            act(AcceptTransfer.class).by(EMITTER, BANK),
            act(CompleteTransfer.class).by(EMITTER, BANK),
            act(RejectTransfer.class).by(EMITTER, BANK),
            act(WithdrawTransfer.class).by(EMITTER, BANK),
            act(SettleTrades.class).by(EXCHANGE).approvedBy(REGISTRAR),
            act(MoveByOperationOfLaw.class).by(REGISTRAR).approvedBy(REGULATOR, COURT),
            query(GetTransfer.class).by(REGULATOR, COURT, REGISTRAR, AUDITOR).ofOwnBy(EMITTER, BANK),
            query(ListTransfers.class).by(REGULATOR, COURT, REGISTRAR, AUDITOR).ofOwnBy(EMITTER, BANK),
            // prices
            act(PublishPrice.class).by(EXCHANGE).ofTheNation(),
            act(CorrectPrice.class).by(EXCHANGE).approvedBy(EXCHANGE).ofTheNation(),
            query(GetPrices.class).by(Role.values()),
            // freezes
            act(FreezeUnits.class).by(COURT).approvedBy(REGISTRAR),
            act(ExtendFreeze.class).by(COURT).approvedBy(REGISTRAR),
            act(ReleaseFreeze.class).by(COURT).approvedBy(REGISTRAR),
            act(DeductUnits.class).by(COURT).approvedBy(REGISTRAR),
            act(AnnounceDeduction.class).by(REGISTRAR),
            act(AdvanceFreeze.class).by(REGISTRAR),
            act(FlagSerials.class).by(COURT, REGULATOR),
            act(UnflagSerials.class).by(COURT, REGULATOR).approvedBy(COURT, REGULATOR),
            query(GetFreeze.class).by(REGULATOR, COURT, REGISTRAR, AUDITOR).ofOwnBy(EMITTER, BANK),
            query(ListFreezes.class).by(REGULATOR, COURT, REGISTRAR, AUDITOR).ofOwnBy(EMITTER, BANK),
            query(GetSerial.class).by(Role.values()),
            // pledges
            act(AdmitPledgee.class).by(REGULATOR).approvedBy(REGULATOR).ofTheNation(),
            act(SetPledgeeStanding.class).by(REGULATOR).approvedBy(REGULATOR).ofTheNation(),
            act(ProposePledge.class).by(EMITTER).approvedBy(EMITTER),
            act(ConsentToPledge.class).by(EMITTER).approvedBy(EMITTER),
            act(WithdrawPledge.class).by(EMITTER),
            act(AcceptPledge.class).by(BANK).approvedBy(BANK),
            act(RejectPledge.class).by(BANK),
            act(ConsentToRank.class).by(BANK).approvedBy(BANK),
            act(LockPledge.class).by(REGISTRAR).approvedBy(REGISTRAR),
            act(UnlockPledge.class).by(REGISTRAR).approvedBy(REGISTRAR),
            act(RecordNotice.class).by(BANK).approvedBy(BANK),
            act(ExtendNotice.class).by(BANK).approvedBy(BANK),
            act(AmendNotice.class).by(BANK).approvedBy(BANK),
            act(RecordNoticeCancelled.class).by(BANK),
            act(RecordBalance.class).by(BANK),
            act(ValuePledges.class).by(BANK, REGISTRAR),
            act(RequestRelease.class).by(EMITTER),
            act(ReleasePledge.class).by(BANK).approvedBy(BANK),
            act(OrderRelease.class).by(COURT).approvedBy(REGISTRAR),
            act(ProposeChange.class).by(EMITTER, BANK).approvedBy(EMITTER, BANK),
            act(AcceptChange.class).by(EMITTER, BANK).approvedBy(EMITTER, BANK),
            act(ExecuteChange.class).by(REGISTRAR).approvedBy(REGISTRAR),
            act(DeclareDefault.class).by(BANK).approvedBy(BANK),
            act(CureDefault.class).by(BANK),
            act(BeginEnforcement.class).by(BANK).approvedBy(BANK),
            act(EnforceByAgreement.class).by(EMITTER).approvedBy(BANK),
            act(EnforceBySale.class).by(EXCHANGE).approvedBy(REGISTRAR),
            act(EnforceByCourt.class).by(COURT).approvedBy(REGISTRAR),
            act(ReturnUnits.class).by(BANK).approvedBy(BANK),
            act(CloseEnforcement.class).by(BANK).approvedBy(BANK),
            act(ObjectToNotice.class).by(EMITTER).approvedBy(EMITTER),
            act(ProveSuit.class).by(EMITTER),
            act(EndObjection.class).by(REGISTRAR).approvedBy(REGISTRAR),
            act(AssignPledge.class).by(BANK).approvedBy(BANK),
            act(AcceptAssignment.class).by(BANK).approvedBy(BANK),
            act(RebindPledge.class).by(BANK).approvedBy(BANK),
            act(SurrenderPledgedUnits.class).by(EMITTER).approvedBy(BANK),
            act(ReportCollision.class).by(EMITTER, BANK, EXCHANGE, COURT, REGISTRAR, REGULATOR),
            act(ResolveCollision.class).by(COURT, REGULATOR).approvedBy(COURT, REGULATOR),
            query(ListCollisions.class).by(REGULATOR, COURT, REGISTRAR, AUDITOR),
            query(GetPledge.class).by(REGULATOR, COURT, REGISTRAR, AUDITOR).ofOwnBy(EMITTER, BANK),
            query(ListPledges.class).by(REGULATOR, COURT, REGISTRAR, AUDITOR).ofOwnBy(EMITTER, BANK),
            query(ListPledgedBlocks.class).by(REGISTRAR, BANK, EXCHANGE),
            query(GetPledgeNotice.class).by(Role.values()),
            query(GetLoan.class).by(REGULATOR).ofOwnBy(EMITTER, BANK),
            query(GetExposure.class).by(REGULATOR).ofOwnBy(BANK),
            query(ListWarnings.class).by(REGULATOR, REGISTRAR).ofOwnBy(EMITTER, BANK),
            // repos
            act(ProposeRepo.class).by(EMITTER, BANK).approvedBy(EMITTER, BANK),
            act(WithdrawRepo.class).by(EMITTER, BANK),
            act(AcceptRepo.class).by(EMITTER, BANK).approvedBy(EMITTER, BANK),
            act(RejectRepo.class).by(EMITTER, BANK),
            act(OpenRepo.class).by(EMITTER, BANK).approvedBy(EMITTER, BANK),
            act(SubstituteRepo.class).by(EMITTER, BANK).approvedBy(EMITTER, BANK),
            act(ReturnSubstituted.class).by(EMITTER, BANK).approvedBy(EMITTER, BANK),
            act(RollRepo.class).by(EMITTER, BANK).approvedBy(EMITTER, BANK),
            act(AcceptRoll.class).by(EMITTER, BANK).approvedBy(EMITTER, BANK),
            act(CloseRepo.class).by(EMITTER, BANK).approvedBy(EMITTER, BANK),
            act(ClaimRepoUnits.class).by(EMITTER, BANK).approvedBy(EMITTER, BANK),
            act(DefaultRepo.class).by(EMITTER, BANK).approvedBy(EMITTER, BANK),
            act(ResolveRepo.class).by(COURT).approvedBy(COURT, REGISTRAR),
            act(WaiveRepoLimit.class).by(REGULATOR).approvedBy(REGULATOR).ofProvinces(),
            query(GetRepo.class)
                    .by(REGULATOR, COURT, REGISTRAR, EXCHANGE, AUDITOR)
                    .ofOwnBy(EMITTER, BANK),
            query(ListRepos.class)
                    .by(REGULATOR, COURT, REGISTRAR, EXCHANGE, AUDITOR)
                    .ofOwnBy(EMITTER, BANK),
            query(GetRepoPrices.class).by(REGULATOR, REGISTRAR).ofOwnBy(EMITTER, BANK),
            // retirements
            act(SurrenderUnits.class).by(EMITTER).approvedBy(EMITTER),
            act(CancelUnits.class).by(EMITTER, BANK).approvedBy(EMITTER, BANK),
            act(CancelHoldings.class).by(REGULATOR).approvedBy(REGULATOR),
            query(GetCertificate.class).by(Role.values()),
            // guidelines
            act(PublishGuideline.class).by(REGULATOR).approvedBy(REGULATOR).ofTheNation(),
            act(PublishFactors.class).by(REGULATOR).approvedBy(REGULATOR).ofTheNation(),
            query(GetGuideline.class).by(Role.values()),
            query(GetFactors.class).by(Role.values()),
            query(ListGuidelines.class).by(Role.values()),
            // bodies
            act(AdmitBody.class).by(REGULATOR).approvedBy(REGULATOR).ofTheNation(),
            act(ExtendScope.class).by(REGULATOR).approvedBy(REGULATOR).ofTheNation(),
            act(SetBodyStanding.class).by(REGULATOR).approvedBy(REGULATOR).ofTheNation(),
            act(DeclareRelations.class).by(VERIFIER, LABORATORY, METROLOGY).approvedBy(VERIFIER, LABORATORY, METROLOGY),
            query(ListBodies.class).by(Role.values()),
            // facilities
            act(EnlistEntities.class).by(REGULATOR).approvedBy(REGULATOR).ofProvinces(),
            act(DelistEntity.class).by(REGULATOR).approvedBy(REGULATOR).ofProvinces(),
            act(RegisterFacility.class).by(EMITTER).approvedBy(REGULATOR).ofProvinces(),
            act(ChangeFacility.class).by(EMITTER).approvedBy(REGULATOR).ofProvinces(),
            act(RetireFacility.class).by(EMITTER).approvedBy(REGULATOR).ofProvinces(),
            query(GetFacility.class).by(Role.values()),
            query(ListEntities.class).by(Role.values()),
            query(ListFacilities.class).by(Role.values()),
            // plans
            act(RegisterMeter.class).by(EMITTER).approvedBy(EMITTER),
            act(RetireMeter.class).by(EMITTER).approvedBy(EMITTER),
            act(RecordCalibration.class).by(METROLOGY),
            act(FilePlan.class).by(EMITTER).approvedBy(EMITTER),
            act(ReviewPlan.class).by(REGULATOR).ofProvinces(),
            query(GetPlan.class).by(Role.values()),
            query(ListMeters.class).by(Role.values()),
            // devices
            act(RegisterDevice.class).by(EMITTER).approvedBy(REGULATOR),
            act(RevokeDevice.class).by(EMITTER),
            act(AnchorBatch.class).by(EMITTER),
            query(GetDevice.class).by(Role.values()),
            query(ListBatches.class).by(Role.values()),
            // attestations
            act(AttestMonths.class).by(EMITTER).approvedBy(EMITTER),
            act(ReviewMonths.class).by(REGULATOR),
            act(ReturnMonths.class).by(REGULATOR),
            act(AcceptMonths.class).by(REGULATOR).approvedBy(REGULATOR).ofProvinces(),
            act(QueryMonths.class).by(REGULATOR).ofTheNation(),
            act(AnswerQuery.class).by(REGULATOR).ofProvinces(),
            act(LockYear.class).by(REGULATOR).approvedBy(REGULATOR).ofProvinces(),
            act(DelegateReview.class).by(REGULATOR).approvedBy(REGULATOR).ofProvinces(),
            query(GetReview.class)
                    .by(REGULATOR, REGISTRAR, AUDITOR)
                    .ofOwnBy(EMITTER)
                    .ofAssignedBy(VERIFIER),
            act(CorrectMonths.class).by(EMITTER).approvedBy(EMITTER),
            act(RestateMonths.class).by(REGULATOR).approvedBy(REGULATOR).ofProvinces(),
            act(ExtendDueDays.class).by(REGULATOR).approvedBy(REGULATOR).ofTheNation(),
            query(GetMonth.class).by(Role.values()),
            query(GetCalendar.class).by(Role.values()),
            query(GetValues.class).by(REGULATOR, REGISTRAR).ofOwnBy(EMITTER).ofAssignedBy(VERIFIER),
            // verification
            act(ReportYear.class).by(EMITTER).approvedBy(EMITTER),
            act(AssignVerifier.class).by(REGULATOR).approvedBy(REGULATOR).ofProvinces(),
            act(ReassignVerifier.class).by(REGULATOR).approvedBy(REGULATOR).ofProvinces(),
            act(GrantSimplified.class).by(REGULATOR).approvedBy(REGULATOR).ofProvinces(),
            act(BeginReview.class).by(VERIFIER),
            act(SampleRows.class).by(VERIFIER),
            act(RaiseNonConformity.class).by(VERIFIER),
            act(AnswerNonConformity.class).by(EMITTER).approvedBy(EMITTER),
            act(CloseNonConformity.class).by(VERIFIER),
            act(IssueVerification.class).by(VERIFIER).approvedBy(VERIFIER),
            act(NotifyResult.class).by(REGULATOR).approvedBy(REGULATOR).ofProvinces(),
            act(ObjectToResult.class).by(EMITTER).approvedBy(EMITTER),
            act(DecideObjection.class).by(REGULATOR).approvedBy(REGULATOR).ofProvinces(),
            act(ReopenVerification.class).by(REGULATOR).approvedBy(REGULATOR).ofProvinces(),
            query(GetReport.class).by(Role.values()),
            query(GetVerification.class).by(Role.values()),
            query(GetAssignment.class)
                    .by(REGULATOR, REGISTRAR, AUDITOR)
                    .ofOwnBy(EMITTER)
                    .ofAssignedBy(VERIFIER),
            query(ListNonConformities.class)
                    .by(REGULATOR, REGISTRAR, AUDITOR)
                    .ofOwnBy(EMITTER)
                    .ofAssignedBy(VERIFIER),
            query(GetRemarks.class).by(REGULATOR, REGISTRAR).ofOwnBy(EMITTER).ofAssignedBy(VERIFIER),
            query(GetYear.class).by(REGULATOR, REGISTRAR).ofOwnBy(EMITTER).ofAssignedBy(VERIFIER),
            query(GetVerifiedFigures.class)
                    .by(REGULATOR, REGISTRAR)
                    .ofOwnBy(EMITTER)
                    .ofAssignedBy(VERIFIER),
            // supervision
            act(OpenCase.class).by(REGULATOR),
            act(AssignCase.class).by(REGULATOR),
            act(CloseCase.class).by(REGULATOR).approvedBy(REGULATOR),
            query(GetCase.class).by(REGULATOR, COURT, AUDITOR),
            query(ListCases.class).by(REGULATOR, COURT, AUDITOR),
            // approvals
            act(ApproveAct.class).by(Role.values()),
            act(DeclineAct.class).by(Role.values()),
            act(WithdrawAct.class).by(Role.values()),
            act(ClearAct.class).by(REGISTRAR),
            act(VoidAct.class).by(Role.values()),
            query(ListPending.class).by(REGULATOR, COURT, REGISTRAR, AUDITOR).ofOwnBy(Role.values()),
            // audit
            query(GetAct.class).by(REGULATOR, COURT, REGISTRAR, AUDITOR).ofOwnBy(Role.values()),
            query(ListActs.class).by(REGULATOR, COURT, REGISTRAR, AUDITOR).ofOwnBy(Role.values()));

    private static final SortedMap<String, Permission> BY_NAME = new TreeMap<>();

    static {
        TABLE.forEach(line -> BY_NAME.put(line.name(), line));
    }

    private Permissions() {}

    /** Every line. */
    public static List<Permission> all() {
        return TABLE;
    }

    /** The line of an act or query. */
    public static Optional<Permission> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }
}
