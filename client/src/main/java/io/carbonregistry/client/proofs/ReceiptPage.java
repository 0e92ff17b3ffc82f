package io.carbonregistry.client.proofs;

import static io.carbonregistry.client.proofs.NotProvenException.require;

import io.carbonregistry.attestations.Attestation;
import io.carbonregistry.attestations.Flag;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** A receipt as a page to print, in Chinese and English, that carries its own proof. */
public final class ReceiptPage {

    private static final String PAGE = "receipt.html";
    private static final String PROOF_BEGINS = "<script type=\"application/json\" id=\"proof\">";
    private static final String PROOF_ENDS = "</script>";
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(SHANGHAI);

    private ReceiptPage() {}

    /** The page of a receipt. The same receipt always gives the same page. */
    public static String of(Receipt receipt) {
        List<Attestation> attestations = receipt.attestations();
        Map<String, String> words = Map.of(
                "account", attestations.get(0).of().entity().value(),
                "act", receipt.act().act().toString(),
                "transaction", receipt.transaction().id(),
                "day", day(attestations.get(0).day(), receipt),
                "time", TIME.format(receipt.transaction().envelope().timestamp()),
                "initiator", receipt.act().initiator().person().toString(),
                "approver", receipt.act().approver().map(Object::toString).orElse("-"),
                "endorsers", String.join(" · ", receipt.endorsers()),
                "roots", roots(receipt));
        String page = template();
        for (Map.Entry<String, String> word : words.entrySet()) {
            page = page.replace("{{" + word.getKey() + "}}", escaped(word.getValue()));
        }
        return page.replace("{{block}}", block(receipt))
                .replace(
                        "{{months}}",
                        attestations.stream().map(ReceiptPage::row).collect(Collectors.joining("\n")))
                .replace("{{proof}}", ProofFile.text(receipt.proof()));
    }

    /**
     * The proof that a page carries.
     *
     * @throws NotProvenException if there is none
     */
    public static TransactionProof proof(String page) {
        int begins = page.indexOf(PROOF_BEGINS);
        int ends = page.indexOf(PROOF_ENDS, Math.max(0, begins));
        require(0 <= begins && begins < ends, Flaw.UNREADABLE);
        return ProofFile.read(TransactionProof.class, page.substring(begins + PROOF_BEGINS.length(), ends));
    }

    /** Whether a text is a page and not the proof alone. */
    public static boolean isPage(String text) {
        return text.startsWith("<!DOCTYPE html>");
    }

    /** A registry may have a clock of its own: a simulated one, or one that nobody has moved yet. */
    private static String day(LocalDate day, Receipt receipt) {
        LocalDate signed = LocalDate.ofInstant(receipt.transaction().envelope().timestamp(), SHANGHAI);
        return day.equals(signed) ? day.toString() : day + " （与签署日期不同 · not the date of signing）";
    }

    /** Whose certificates it takes to verify the page. */
    private static String roots(Receipt receipt) {
        return receipt.signers().stream()
                .map(mspId -> "--roots " + mspId + "="
                        + mspId.replaceFirst("MSP$", "").toLowerCase(Locale.ROOT) + ".pem")
                .collect(Collectors.joining(" \\\n  "));
    }

    private static String block(Receipt receipt) {
        return receipt.block()
                .map(block -> "<b>" + block.number() + "</b> <code>"
                        + HexFormat.of().formatHex(block.hash().toByteArray()) + "</code><br>"
                        + escaped(String.join(" · ", receipt.orderers())) + "<small>" + shown(receipt) + "</small>")
                .orElseGet(() ->
                        "<b>" + receipt.proof().said().map(Object::toString).orElse("-")
                                + "</b><small>由节点告知，本页不证明 · as a peer said; this page does not prove it</small>");
    }

    /** A header is signed, but which transactions are its own only the whole block shows, and which are valid only all blocks. */
    private static String shown(Receipt receipt) {
        return receipt.proof().block().filter(BlockProof::isWhole).isPresent()
                ? "交易在此区块中；是否有效须看全部区块 · the transaction is in it; whether it is valid there all blocks tell"
                : "区块头已签署；本页不证明交易在此区块中 · its header is signed; that the transaction is in it this page does not show";
    }

    private static String row(Attestation one) {
        String flags = one.flags().stream().map(ReceiptPage::flag).collect(Collectors.joining("\n"));
        return String.format(
                Locale.ROOT,
                "<tr><td>%s</td><td>%s</td><td>%d<small>%s</small></td><td>%d</td>"
                        + "<td>%s · 计划 plan %d<small>%s</small></td><td>%s</td></tr>\n"
                        + "<tr><td colspan=\"6\" class=\"root\">%s</td></tr>",
                escaped(one.of().facility().value()),
                one.of().month(),
                one.of().number(),
                ReceiptWords.of(one.why()),
                one.commitment().rows(),
                escaped(one.guideline()),
                one.plan(),
                one.citations()
                        .compiler()
                        .map(body -> escaped("编制机构 compiled by " + body))
                        .orElse(""),
                flags.isEmpty() ? "—" : flags,
                one.commitment().root());
    }

    private static String flag(Flag flag) {
        return "<div>" + escaped(flag.kind().code() + " " + flag.figure().orElse("")) + "<small>"
                + ReceiptWords.of(flag.kind()) + "</small></div>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("{", "&#123;");
    }

    private static String template() {
        try (InputStream in = Objects.requireNonNull(ReceiptPage.class.getResourceAsStream(PAGE))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
