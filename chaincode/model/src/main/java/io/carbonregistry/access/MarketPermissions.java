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
import io.carbonregistry.prices.CorrectPrice;
import io.carbonregistry.prices.GetPrices;
import io.carbonregistry.prices.PublishPrice;
import io.carbonregistry.retirements.CancelHoldings;
import io.carbonregistry.retirements.CancelUnits;
import io.carbonregistry.retirements.GetCertificate;
import io.carbonregistry.retirements.SurrenderUnits;
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
import java.util.List;

/** Who may ask for units: issued, held, transferred, priced and retired. */
final class MarketPermissions {

    static final List<Permission> TABLE = List.of(
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
            // retirements
            act(SurrenderUnits.class).by(EMITTER).approvedBy(EMITTER),
            act(CancelUnits.class).by(EMITTER, BANK).approvedBy(EMITTER, BANK),
            act(CancelHoldings.class).by(REGULATOR).approvedBy(REGULATOR),
            query(GetCertificate.class).by(Role.values()));

    private MarketPermissions() {}
}
