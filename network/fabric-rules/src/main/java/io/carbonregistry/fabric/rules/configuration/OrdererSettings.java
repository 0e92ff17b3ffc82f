package io.carbonregistry.fabric.rules.configuration;

import io.carbonregistry.fabric.rules.MalformedException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hyperledger.fabric.protos.common.Consenter;
import org.hyperledger.fabric.protos.common.OrdererAddresses;
import org.hyperledger.fabric.protos.common.Orderers;
import org.hyperledger.fabric.protos.orderer.BatchSize;
import org.hyperledger.fabric.protos.orderer.BatchTimeout;
import org.hyperledger.fabric.protos.orderer.ConsensusType;

/**
 * What the configuration tells the orderers.
 *
 * @param consensus the kind of consensus: etcdraft or BFT
 * @param batchSize how many transactions and bytes a block may hold
 * @param batchTimeout how long a transaction may wait for company; zero when it isn't said
 * @param addresses all orderers' addresses, host and port
 * @param consenters the orderers that may sign by number; empty unless consensus is BFT
 */
public record OrdererSettings(
        String consensus,
        BatchSize batchSize,
        Duration batchTimeout,
        List<String> addresses,
        List<Consenter> consenters) {
    private static final Pattern TIMEOUT = Pattern.compile("([0-9]+(?:\\.[0-9]+)?)(ns|us|µs|ms|s|m|h)");

    /** Keeps no later change. */
    public OrdererSettings {
        addresses = List.copyOf(addresses);
        consenters = List.copyOf(consenters);
    }

    static OrdererSettings of(Section channel, Section orderer, List<Organisation> organisations) {
        List<String> addresses = new ArrayList<>(channel.value("OrdererAddresses", OrdererAddresses.parser())
                .map(OrdererAddresses::getAddressesList)
                .map(List::copyOf)
                .orElse(List.of()));
        organisations.forEach(organisation -> addresses.addAll(organisation.endpoints()));
        return new OrdererSettings(
                orderer.value("ConsensusType", ConsensusType.parser())
                        .map(ConsensusType::getType)
                        .orElse(""),
                orderer.value("BatchSize", BatchSize.parser()).orElse(BatchSize.getDefaultInstance()),
                orderer.value("BatchTimeout", BatchTimeout.parser())
                        .map(timeout -> duration(timeout.getTimeout()))
                        .orElse(Duration.ZERO),
                addresses,
                orderer.value("Orderers", Orderers.parser())
                        .map(Orderers::getConsenterMappingList)
                        .orElse(List.of()));
    }

    /** A duration in Go's form, such as 2s, 1m30s or 1.5s. */
    static Duration duration(String text) {
        Duration sum = Duration.ZERO;
        Matcher parts = TIMEOUT.matcher(text);
        int at = 0;
        while (at < text.length() && parts.find(at) && parts.start() == at) {
            sum = sum.plus(Duration.ofNanos(new BigDecimal(parts.group(1))
                    .multiply(BigDecimal.valueOf(nanos(parts.group(2))))
                    .longValue()));
            at = parts.end();
        }
        if (at < text.length() || text.isEmpty()) {
            throw new MalformedException("The batch timeout '" + text + "' can't be read");
        }
        return sum;
    }

    private static long nanos(String unit) {
        return switch (unit) {
            case "ns" -> 1L;
            case "us", "µs" -> 1_000L;
            case "ms" -> 1_000_000L;
            case "s" -> 1_000_000_000L;
            case "m" -> 60_000_000_000L;
            default -> 3_600_000_000_000L;
        };
    }
}
