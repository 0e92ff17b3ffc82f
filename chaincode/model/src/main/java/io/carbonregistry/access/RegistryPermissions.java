package io.carbonregistry.access;

import static io.carbonregistry.access.Permission.act;
import static io.carbonregistry.access.Permission.query;
import static io.carbonregistry.kernel.Role.AUDITOR;
import static io.carbonregistry.kernel.Role.BANK;
import static io.carbonregistry.kernel.Role.COURT;
import static io.carbonregistry.kernel.Role.EMITTER;
import static io.carbonregistry.kernel.Role.REGISTRAR;
import static io.carbonregistry.kernel.Role.REGULATOR;

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
import io.carbonregistry.audit.GetAct;
import io.carbonregistry.audit.ListActs;
import io.carbonregistry.holdings.CloseAccount;
import io.carbonregistry.kernel.Role;
import io.carbonregistry.registry.AdoptCode;
import io.carbonregistry.registry.FoundRegistry;
import io.carbonregistry.registry.GetRegistry;
import io.carbonregistry.registry.HaltRegistry;
import io.carbonregistry.registry.OpenDay;
import io.carbonregistry.registry.ResumeRegistry;
import io.carbonregistry.registry.SetCalendar;
import io.carbonregistry.registry.SetRules;
import java.util.List;

/** Who may ask for the registry itself, its accounts, and the acts that wait for a second signature. */
final class RegistryPermissions {

    static final List<Permission> TABLE = List.of(
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

    private RegistryPermissions() {}
}
