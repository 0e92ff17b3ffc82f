package io.carbonregistry.registry;

import io.carbonregistry.kernel.Text;
import java.util.regex.Pattern;

/** The kinds of rule that the code knows. Their values are dated data on the ledger. */
public enum Rule {
    /** Natural days for which an act waits for its second signature; then it is void. */
    PENDING_DAYS(RuleTopic.APPROVALS, Form.NUMBER),
    /** Working days until a counterparty named as trusted is trusted. */
    TRUST_DELAY(RuleTopic.TRANSFERS, Form.NUMBER),
    /** Working days that an accepted transfer to anybody else waits and may be withdrawn. */
    TRANSFER_WINDOW(RuleTopic.TRANSFERS, Form.NUMBER),
    /** Tonnes that one act may move off the exchange. */
    TONNES_PER_ACT(RuleTopic.LIMITS, Form.LIMIT),
    /** Tonnes that one account may move off the exchange in a day. */
    TONNES_PER_DAY(RuleTopic.LIMITS, Form.LIMIT),
    /** Natural days for which units bought on the exchange may not be sold: 1 is T+1. */
    BOUGHT_LOCK_DAYS(RuleTopic.TRADING, Form.NUMBER),
    /** Which kinds of unit each type of account may hold: {@code EMITTER=CEA+CCER,PERSON=CCER}. */
    MAY_HOLD(RuleTopic.HOLDINGS, Form.TABLE),
    /** Natural days from the end of a month until its attestation is late. */
    DUE_DAYS(RuleTopic.ATTESTATIONS, Form.NUMBER),
    /** Natural days from when a month comes to an office until the office is to have looked at it: a setting, for no law names any. */
    REVIEW_DAYS(RuleTopic.ATTESTATIONS, Form.NUMBER),
    /** Natural days that a company is given at the most to attest a returned month again: a setting, for no law names any. */
    RETURN_DAYS(RuleTopic.ATTESTATIONS, Form.NUMBER),
    /** By how many percent a value may differ from an earlier month's before it is marked: a setting. */
    JUMP_PERCENT(RuleTopic.ATTESTATIONS, Form.NUMBER),
    /** Natural days from a sample until its laboratory's report must be there. */
    SAMPLE_DAYS(RuleTopic.ATTESTATIONS, Form.NUMBER),
    /** Month and day of the next year until which a year's report is in time. */
    REPORT_DUE(RuleTopic.VERIFICATION, Form.DAY),
    /** How many years in a row the same body may verify a company: a setting. */
    VERIFIER_YEARS(RuleTopic.VERIFICATION, Form.NUMBER),
    /** Working days from the signature of a result until the company must be told. */
    NOTICE_WORKING_DAYS(RuleTopic.VERIFICATION, Form.NUMBER),
    /** Working days within which a company may object to its result. */
    OBJECTION_WORKING_DAYS(RuleTopic.VERIFICATION, Form.NUMBER),
    /** Working days from an objection until it must be decided. */
    DECISION_WORKING_DAYS(RuleTopic.VERIFICATION, Form.NUMBER),
    /** For how many years the record must be clean for the simplified course: a setting, for the Opinions name no number. */
    CLEAN_YEARS(RuleTopic.VERIFICATION, Form.NUMBER),
    /** Whether a pledge arises by its lock in this registry; where it does not, by its notice in the central bank's system. */
    STATUTORY_REGISTRAR(RuleTopic.SECURITY, Form.SWITCH),
    /** Natural days from a lock until the notice must be recorded; afterwards the Registrar may unlock. */
    NOTICE_DAYS(RuleTopic.SECURITY, Form.NUMBER),
    /** Natural days for which a valuation counts. */
    VALUATION_DAYS(RuleTopic.SECURITY, Form.NUMBER),
    /** Natural days from a declared default that a contract must give at the least before enforcement. */
    CURE_DAYS(RuleTopic.SECURITY, Form.NUMBER),
    /** Working days within which a pledgee answers a request for release. */
    RELEASE_WORKING_DAYS(RuleTopic.SECURITY, Form.NUMBER),
    /** Working days from the end of a pledge until its notice must be cancelled. */
    NOTICE_CANCEL_WORKING_DAYS(RuleTopic.SECURITY, Form.NUMBER),
    /** Natural days within which an objection to a notice is told to the pledgee. */
    OBJECTION_TELL_DAYS(RuleTopic.SECURITY, Form.NUMBER),
    /** Natural days within which whoever objects to a notice proves that suit is filed. */
    OBJECTION_SUIT_DAYS(RuleTopic.SECURITY, Form.NUMBER),
    /** Years for which a court may freeze units at a time. */
    FREEZE_YEARS(RuleTopic.SECURITY, Form.NUMBER),
    /** Month and day of the next year until which a year's obligation must be surrendered. */
    SURRENDER_DEADLINE(RuleTopic.SECURITY, Form.DAY),
    /** The last day on which units of a vintage have a use: {@code 2023=2026-06-10,2024=none}; a vintage without an entry has no end. */
    VINTAGE_END(RuleTopic.SECURITY, Form.DATES);

    /** How a value is written. */
    public enum Form {
        NUMBER("a whole number from 0 to 999999999999999", Pattern.compile("0|[1-9][0-9]{0,14}")),
        LIMIT("none, or a whole number from 0 to 999999999999999", Pattern.compile("none|0|[1-9][0-9]{0,14}")),
        DAY("a month and a day that every year has, as MM-DD", Pattern.compile(Form.EVERY_YEARS)),
        SWITCH("YES or NO", Pattern.compile("YES|NO")),
        DATES("NAME=yyyy-MM-dd,NAME=none", Pattern.compile(Form.ENTRY + "(," + Form.ENTRY + ")*")),
        TABLE(
                "NAME=A+B,NAME=C",
                Pattern.compile("[A-Z_]+=[A-Z0-9_]+(\\+[A-Z0-9_]+)*(,[A-Z_]+=[A-Z0-9_]+(\\+[A-Z0-9_]+)*)*"));

        private static final String EVERY_YEARS =
                "((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))";
        private static final String ENTRY = "[A-Z0-9-]{1,16}=(none|2[0-9]{3}-" + EVERY_YEARS + ")";

        private final String expected;
        private final Pattern pattern;

        Form(String expected, Pattern pattern) {
            this.expected = expected;
            this.pattern = pattern;
        }

        void check(String rule, String value) {
            Text.require(pattern.matcher(value).matches(), rule, value, expected);
        }
    }

    private final RuleTopic topic;
    private final Form form;

    Rule(RuleTopic topic, Form form) {
        this.topic = topic;
        this.form = form;
    }

    /** The topic it belongs to. */
    public RuleTopic topic() {
        return topic;
    }

    /** Refuses a value that this kind of rule cannot have. */
    public void check(String value) {
        form.check(name(), value);
    }
}
