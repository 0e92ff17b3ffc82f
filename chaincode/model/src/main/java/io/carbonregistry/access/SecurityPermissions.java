package io.carbonregistry.access;

import static io.carbonregistry.access.Permission.act;
import static io.carbonregistry.access.Permission.query;
import static io.carbonregistry.kernel.Role.AUDITOR;
import static io.carbonregistry.kernel.Role.BANK;
import static io.carbonregistry.kernel.Role.COURT;
import static io.carbonregistry.kernel.Role.EMITTER;
import static io.carbonregistry.kernel.Role.EXCHANGE;
import static io.carbonregistry.kernel.Role.REGISTRAR;
import static io.carbonregistry.kernel.Role.REGULATOR;

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
import io.carbonregistry.kernel.Role;
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
import java.util.List;

/** Who may ask for what encumbers units: freezes, pledges and repos. */
final class SecurityPermissions {

    static final List<Permission> TABLE = List.of(
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
            query(GetRepoPrices.class).by(REGULATOR, REGISTRAR).ofOwnBy(EMITTER, BANK));

    private SecurityPermissions() {}
}
