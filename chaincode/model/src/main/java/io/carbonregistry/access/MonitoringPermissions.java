package io.carbonregistry.access;

import static io.carbonregistry.access.Permission.act;
import static io.carbonregistry.access.Permission.query;
import static io.carbonregistry.kernel.Role.AUDITOR;
import static io.carbonregistry.kernel.Role.EMITTER;
import static io.carbonregistry.kernel.Role.LABORATORY;
import static io.carbonregistry.kernel.Role.METROLOGY;
import static io.carbonregistry.kernel.Role.REGISTRAR;
import static io.carbonregistry.kernel.Role.REGULATOR;
import static io.carbonregistry.kernel.Role.VERIFIER;

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
import io.carbonregistry.guidelines.GetFactors;
import io.carbonregistry.guidelines.GetGuideline;
import io.carbonregistry.guidelines.ListGuidelines;
import io.carbonregistry.guidelines.PublishFactors;
import io.carbonregistry.guidelines.PublishGuideline;
import io.carbonregistry.kernel.Role;
import io.carbonregistry.plans.FilePlan;
import io.carbonregistry.plans.GetPlan;
import io.carbonregistry.plans.ListMeters;
import io.carbonregistry.plans.RecordCalibration;
import io.carbonregistry.plans.RegisterMeter;
import io.carbonregistry.plans.RetireMeter;
import io.carbonregistry.plans.ReviewPlan;
import java.util.List;

/** Who may ask for months of key parameters, and who and what stands behind them. */
final class MonitoringPermissions {

    static final List<Permission> TABLE = List.of(
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
            query(GetValues.class).by(REGULATOR, REGISTRAR).ofOwnBy(EMITTER).ofAssignedBy(VERIFIER));

    private MonitoringPermissions() {}
}
