package io.carbonregistry.access;

import static io.carbonregistry.access.Permission.act;
import static io.carbonregistry.access.Permission.query;
import static io.carbonregistry.kernel.Role.AUDITOR;
import static io.carbonregistry.kernel.Role.COURT;
import static io.carbonregistry.kernel.Role.EMITTER;
import static io.carbonregistry.kernel.Role.REGISTRAR;
import static io.carbonregistry.kernel.Role.REGULATOR;
import static io.carbonregistry.kernel.Role.VERIFIER;

import io.carbonregistry.kernel.Role;
import io.carbonregistry.supervision.AssignCase;
import io.carbonregistry.supervision.CloseCase;
import io.carbonregistry.supervision.GetCase;
import io.carbonregistry.supervision.ListCases;
import io.carbonregistry.supervision.OpenCase;
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

/** Who may ask for verification of years, and supervision. */
final class VerificationPermissions {

    static final List<Permission> TABLE = List.of(
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
            query(ListCases.class).by(REGULATOR, COURT, AUDITOR));

    private VerificationPermissions() {}
}
