package io.carbonregistry.kernel;

import java.util.List;

/**
 * Why the registry says no: a stable code, the article or standard it rests on, and the names of the figures that are told. The
 * texts in English and Chinese stand in {@code reasons.properties} and {@code reasons_zh.properties}.
 */
// Error Prone takes every List for mutable; List.of is not.
@SuppressWarnings("ImmutableEnumChecker")
public enum Reason {
    ROLE_NOT_ALLOWED(101, "Registration rules art. 12", "act", "role", "allowed"),
    WRONG_JURISDICTION(102, "Regulation 775 art. 4", "office", "jurisdiction", "account", "adcode"),
    SECOND_APPROVER_MISSING(103, "Registration rules art. 12", "actor", "approvers"),
    SAME_PERSON(104, "Registration rules art. 12", "person"),
    ATTRIBUTE_MISSING(105, "Fabric CA attribute extension", "attribute", "person"),
    BODY_NOT_ACCREDITED(106, "Regulation 775 art. 13", "body", "standing", "scope", "adcode", "day"),
    PERSON_BANNED(107, "Regulation 775 art. 23", "person", "until"),
    CONFLICT_OF_INTEREST(108, "Regulation 775 art. 13", "body", "account", "because"),
    NOT_INDEPENDENT(108, "Regulation 775 art. 13", "person", "because"),
    PROHIBITED_HOLDER(109, "Registration rules art. 28", "holder", "body"),
    NOT_REPRESENTED(110, "Registration rules art. 12", "person", "actor", "needed"),
    NOT_ASSIGNED(110, "Regulation 775 art. 12", "body", "account", "year"),
    NOT_OF_TEAM(110, "Regulation 775 art. 12", "person", "account", "year"),
    NOT_OF_THIS_OFFICE(112, "Registration rules art. 12", "person", "actor"),
    NOT_THE_OFFICER(112, "Regulation 775 art. 17", "caseId", "officer", "person"),
    NOT_THE_COURT(112, "Registration rules art. 22", "act", "office", "asks"),
    KEY_NOT_ADMITTED(111, "Registration rules art. 12", "person", "actor", "key"),

    HOLDER_HAS_ACCOUNT(201, "Registration rules art. 7", "holder", "account"),
    ACCOUNT_NOT_OPEN(202, "Registration rules art. 13", "account", "standing"),
    ACCOUNT_RESTRICTED(203, "Registration rules art. 13, 15", "account", "because"),
    ACCOUNT_NOT_EMPTY(204, "Registration rules art. 14", "account", "tonnes"),
    ACCOUNT_ENGAGED(204, "Registration rules art. 14", "account", "act"),
    HOLDER_MISMATCH(205, "Registration rules art. 11", "account", "holder", "given"),
    MAY_NOT_HOLD(207, "Registration rules art. 4", "account", "type", "unitClass"),
    LIMIT_EXCEEDED(208, "Trading rules, risk controls", "account", "limit", "most", "used", "allowed", "asked"),
    NOT_TRUSTED(209, "Delegated Regulation 2019/1122 art. 23", "account", "counterparty", "from"),
    ENTITY_NOT_LISTED(210, "Order 19 art. 8", "account", "year"),
    SAME_ACCOUNT(211, "Registration rules art. 12", "account"),

    INSUFFICIENT_HOLDING(301, "Registration rules art. 3", "account", "unitClass", "available", "asked"),
    QUANTITY_NOT_POSITIVE(302, "Regulation 775 art. 30", "quantity"),
    WRONG_SUB_LEDGER(303, "Settlement rules art. 5", "block", "subLedger", "needed"),
    JUDICIALLY_FROZEN(304, "Registration rules art. 22", "block", "by"),
    ENCUMBERED(305, "Registration rules art. 3", "block", "kind", "by"),
    BOUGHT_TODAY(306, "Trading rules, T+1", "block", "until"),
    CONSERVATION_BREACH(307, "Registration rules art. 3", "unitClass", "expected", "found"),
    DRAWS_DIFFER(309, "Registration rules art. 3", "quantity", "drawn"),
    MORE_THAN_FROZEN(301, "Registration rules art. 22", "freeze", "left", "asked"),
    BLOCKS_DIFFER(310, "Registration rules art. 3", "block", "other"),

    CAP_EXCEEDED(401, "Regulation 775 art. 8", "unitClass", "cap", "spent", "asked"),
    CAP_BELOW_SPENT(401, "Regulation 775 art. 8", "unitClass", "part", "spent", "asked"),
    ALREADY_ALLOCATED(402, "Registration rules art. 17", "account", "unitClass", "planned", "allocated"),
    PLAN_EXCEEDED(402, "Registration rules art. 17", "account", "unitClass", "open", "asked"),

    NO_VERIFIED_EMISSION(501, "Regulation 775 art. 12", "account", "year"),
    NOTICE_NOT_SERVED(507, "Order 19 art. 27", "account", "year", "stage"),
    NON_CONFORMITY_OPEN(521, "Regulation 775 art. 12", "account", "year", "open"),
    NOT_CONSERVATIVE(521, "Regulation 775 art. 12", "what"),
    SUPERSEDED_VERSION(522, "Regulation 775 art. 12", "facility", "month", "cited", "current"),
    CHANGED_AFTER_NOTICE(523, "Order 19 art. 27", "account", "year", "stage"),
    RECORD_NOT_CLEAN(918, "Opinions of 24 May 2025, art. 11", "account", "year", "because"),

    UNITS_NOT_AVAILABLE(601, "Civil Code art. 440", "block", "found"),
    FROZEN_BEFORE(602, "Registration rules art. 22", "block", "by"),
    VINTAGE_ENDS(603, "Carry-over plan, annex 5", "unitClass", "end", "debtUntil"),
    PLEDGEE_NOT_ADMITTED(604, "Civil Code art. 440", "pledgee", "standing"),
    HOLDER_NOT_CONSENTING(605, "Civil Code art. 427", "pledge", "pledgor"),
    VALUATION_STALE(606, "Civil Code art. 433", "pledge", "valued", "oldest"),
    LTV_ABOVE_CONTRACT(607, "Civil Code art. 433", "pledge", "ltv", "most"),
    NOTICE_DAYS_RUN(608, "Order of the People's Bank 7/2021 art. 4", "pledge", "until"),
    NOTICE_TOO_SHORT(609, "Order of the People's Bank 7/2021 art. 12", "pledge", "expires", "debtUntil"),
    NOTICE_EXPIRED(610, "Order of the People's Bank 7/2021 art. 12", "pledge", "expired"),
    CHANGE_NOT_AGREED(611, "Civil Code art. 543", "pledge"),
    NOT_THE_PLEDGEE(612, "Civil Code art. 393", "pledge", "actor"),
    COVER_BROKEN(613, "Civil Code art. 433", "pledge", "ltv", "most"),
    NO_DEFAULT_RECORD(614, "Civil Code art. 436", "pledge", "status"),
    CURE_DAYS_RUN(614, "Civil Code art. 436", "pledge", "until"),
    COLLISION(615, "National allocation plan, part 5 (4)", "block", "by"),
    FIRST_NOT_CONSENTING(616, "Civil Code art. 414", "pledge", "first"),
    FORECLOSURE_BY_AGREEMENT(617, "Civil Code art. 428", "pledge", "status"),
    BUYER_MAY_NOT_HOLD(618, "Registration rules art. 4", "buyer", "unitClass"),
    SURPLUS_NOT_RETURNED(619, "Civil Code art. 438", "pledge", "surplus", "returned"),
    OBJECTION_PENDING(620, "Order of the People's Bank 7/2021 art. 19", "pledge", "since"),
    STILL_GUARDED(601, "Civil Code art. 440", "block", "guard"),
    NO_EFFECTIVE_JUDGMENT(621, "Registration rules art. 22", "freeze"),

    FACILITY_OUTSIDE(702, "Regulation 775 art. 11", "facility", "account", "month"),
    FACILITIES_MISSING(702, "Regulation 775 art. 11", "account", "year"),
    PARAMETER_NOT_IN_GUIDELINE(703, "Regulation 775 art. 11", "what", "guideline"),
    SOURCE_NOT_IN_GUIDELINE(703, "Regulation 775 art. 11", "what", "source", "allowed"),
    DECIMALS_WRONG(704, "Regulation 775 art. 11", "what", "decimals"),
    PARAMETER_MISSING(706, "Regulation 775 art. 11", "what"),
    METER_UNKNOWN(708, "Regulation 775 art. 11", "meter", "facility"),
    CERTIFICATE_TOO_LONG(708, "Regulation 775 art. 11", "meter", "number", "latest"),
    CERTIFICATE_OVERLAPS(708, "Regulation 775 art. 11", "meter", "number", "other", "until"),
    SAMPLE_STATES_DIFFER(710, "CETS-VG-01.01, data consistency", "what", "other"),
    DEVICE_UNKNOWN(715, "Regulation 775 art. 11", "device", "account"),
    SIGNATURE_INVALID(715, "RFC 3279 section 2.2.3", "device", "sequence"),
    BATCH_OUT_OF_SEQUENCE(715, "Regulation 775 art. 11", "device", "expected", "given"),
    GUIDELINE_NOT_IN_FORCE(716, "Regulation 775 art. 11", "guideline", "sector", "month"),
    FACTOR_DIFFERS(716, "Regulation 775 art. 11", "what", "expected"),
    MONTH_NOT_ENDED(701, "Data quality notice 2025, monthly attestation", "facility", "month", "last"),
    PARAMETER_TWICE(703, "Regulation 775 art. 11", "what"),
    UNIT_WRONG(704, "Regulation 775 art. 11", "what", "unit"),
    VALUE_NEGATIVE(705, "Regulation 775 art. 11", "what"),
    CONDITION_DIFFERS(706, "Regulation 775 art. 11", "facility", "month"),
    MONTH_NOT_REPORTED(706, "Order 19 art. 25", "facility", "month", "account", "year"),
    EVIDENCE_MISSING(707, "Regulation 775 art. 11", "facility", "month", "parameter", "evidence"),
    EVIDENCE_REUSED(707, "Regulation 775 art. 11", "facility", "month", "evidence"),
    METER_DAYS_DIFFER(708, "Regulation 775 art. 11", "what", "from", "until"),
    LABORATORY_NOT_ACCREDITED(709, "Regulation 775 art. 13", "what", "fallback"),
    REPORT_TOO_LATE(709, "CETS-VG-01.01, table 8", "what", "allowed", "days"),
    PLAN_NOT_VALID(710, "Regulation 775 art. 11", "facility", "month", "plan"),
    METHOD_DIFFERS(710, "Regulation 775 art. 11", "what", "method"),
    DEFAULT_AFTER_MEASURED(711, "CETS-AG-03.01, section 6.2", "what", "month"),
    MONTHS_OPEN(712, "Regulation 775 art. 11", "account", "year", "open", "facility", "month"),
    MONTH_NOT_OPEN(712, "Regulation 775 art. 11", "facility", "month", "account"),
    YEAR_LOCKED(712, "Regulation 775 art. 11", "account", "year", "act"),
    MONTH_OUT_OF_ORDER(713, "Data quality notice 2025, monthly attestation", "facility", "month", "before"),
    SAME_SIGNER(714, "Regulation 775 art. 11", "person"),
    COMMITMENT_DIFFERS(717, "RFC 6962 section 2.1", "facility", "month"),
    VALUE_NOT_AS_COMPUTED(717, "Regulation 775 art. 11", "what"),
    CONFIDED_DIFFERS(717, "RFC 6962 section 2.1", "what"),
    ROW_NOT_OPENED(717, "RFC 6962 section 2.1", "facility", "month", "row"),
    TOTAL_DIFFERS(717, "Order 19 art. 25", "account", "year"),
    REPORT_DIFFERS(717, "Regulation 775 art. 12", "account", "year", "reported", "cited"),
    FIGURES_DIFFER(717, "Regulation 775 art. 12", "what", "facility"),

    REPO_WINDOW_RUNS(209, "Delegated Regulation 2019/1122 art. 35", "repo", "buyer", "from", "delivery"),
    REPO_BEYOND_VINTAGE(603, "JR/T 0244-2022", "unitClass", "end", "due"),
    REPO_ACROSS_DEADLINE(622, "JR/T 0244-2022", "repo", "deadline", "due"),
    SUBSTITUTED_UNITS_OWED(623, "JR/T 0244-2022", "repo", "unitClass"),
    NO_SUBSTITUTE(624, "JR/T 0244-2022", "repo", "unitClass"),
    NO_TRADING_DAY(801, "Trading rules, sessions", "day"),
    PRICE_CLOSED(808, "Trading rules, information", "unitClass", "method", "day"),
    PRICE_MISSING(606, "JR/T 0244-2022", "unitClass", "method", "day"),
    TRADE_OUT_OF_SEQUENCE(807, "Settlement rules art. 7", "expected", "given"),
    FUNDS_NOT_CONFIRMED(806, "Settlement rules art. 7", "trade"),

    RULE_VERSION_UNKNOWN(903, "Registration rules art. 3", "topic", "day"),
    TOO_MANY_DAYS(904, "Rule RETURN_DAYS, a setting of the Regulator", "what", "most", "given"),
    FREEZE_TOO_LONG(904, "Civil procedure interpretation art. 485", "until", "latest"),
    TIME_ORDER(904, "Registration rules art. 3", "what", "from", "to"),
    NOT_FOUND(910, "Registration rules art. 3", "what"),
    ID_TAKEN(911, "Registration rules art. 3", "what"),
    MALFORMED(912, "RFC 8785", "what", "expected", "given"),
    REGISTRY_HALTED(913, "Trading rules, risk controls", "because", "since"),
    CODE_NOT_IN_FORCE(914, "Registration rules art. 3", "inForce", "running"),
    BLOCK_MOVED(915, "Registration rules art. 3", "block"),
    ALREADY_DONE(916, "Registration rules art. 3", "act", "transaction", "fact"),
    ACT_VOID(917, "Registration rules art. 3", "act", "status"),
    WRONG_STATE(918, "Registration rules art. 3", "what", "status", "needed"),
    TERMS_DIFFER(919, "Registration rules art. 12", "what", "proposed", "given"),
    WINDOW_RUNS(209, "Delegated Regulation 2019/1122 art. 35", "transfer", "due"),
    TOO_MANY(920, "Registration rules art. 3", "what", "most", "given");

    private final int code;
    private final String article;

    private final List<String> figures;

    Reason(int code, String article, String... figures) {
        this.code = code;
        this.article = article;
        this.figures = List.of(figures);
    }

    /** The stable number of the refusal. */
    public int code() {
        return code;
    }

    /** The article, rule or standard that the refusal rests on. */
    public String article() {
        return article;
    }

    /** The names of the figures that are told with it. */
    public List<String> figures() {
        return figures;
    }
}
