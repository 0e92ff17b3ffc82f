package io.carbonregistry.fabric.rules.configuration;

import com.google.protobuf.ByteString;
import io.carbonregistry.fabric.rules.MalformedException;
import io.carbonregistry.fabric.rules.Wire;
import io.carbonregistry.fabric.rules.identities.Identity;
import io.carbonregistry.fabric.rules.policies.Policy;
import io.carbonregistry.fabric.rules.policies.PolicyTree;
import io.carbonregistry.fabric.rules.policies.SignedData;
import io.carbonregistry.fabric.rules.policies.Signers;
import io.carbonregistry.fabric.rules.transactions.Envelope;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hyperledger.fabric.protos.common.Config;
import org.hyperledger.fabric.protos.common.ConfigEnvelope;
import org.hyperledger.fabric.protos.common.ConfigSignature;
import org.hyperledger.fabric.protos.common.ConfigUpdate;
import org.hyperledger.fabric.protos.common.ConfigUpdateEnvelope;
import org.hyperledger.fabric.protos.common.HeaderType;
import org.hyperledger.fabric.protos.common.SignatureHeader;

/** Checks that a configuration update was signed by all whom the changed items' policies ask for. */
final class ConfigUpdates {
    private final ChannelConfig current;
    private final Map<String, ConfigItem> items;

    ConfigUpdates(ChannelConfig current) {
        this.current = current;
        this.items = ConfigItem.all(current.config().getChannelGroup());
    }

    Config apply(ConfigEnvelope envelope) {
        if (envelope.getConfig().getSequence() != current.sequence() + 1) {
            throw new MalformedException("The configuration is at sequence " + current.sequence()
                    + ", and the next one can't be " + envelope.getConfig().getSequence());
        }
        Envelope signed = Envelope.of(envelope.getLastUpdate());
        if (signed.type() != HeaderType.CONFIG_UPDATE) {
            throw new MalformedException("A configuration was changed without an update");
        }
        Map<String, ConfigItem> proposed = authorised(
                Wire.parse(ConfigUpdateEnvelope.parser(), signed.payload().getData(), "signed update"));
        if (!ConfigResult.of(proposed).equals(envelope.getConfig().getChannelGroup())) {
            throw new MalformedException("The update doesn't lead to the configuration that goes with it");
        }
        return envelope.getConfig();
    }

    private Map<String, ConfigItem> authorised(ConfigUpdateEnvelope signed) {
        ConfigUpdate update = Wire.parse(ConfigUpdate.parser(), signed.getConfigUpdate(), "configuration update");
        if (!update.getChannelId().equals(current.channelId())) {
            throw new MalformedException("The update is for another channel: " + update.getChannelId());
        }
        Map<String, ConfigItem> read = update.hasReadSet() ? ConfigItem.all(update.getReadSet()) : Map.of();
        read.values().forEach(this::requireUnchanged);
        Map<String, ConfigItem> written = update.hasWriteSet() ? ConfigItem.all(update.getWriteSet()) : Map.of();
        List<ConfigItem> changes =
                written.values().stream().filter(item -> !isRead(item, read)).toList();
        if (changes.isEmpty()) {
            throw new MalformedException("The update changes nothing");
        }
        List<Identity> signers = Signers.of(claims(signed), current.msps());
        changes.forEach(change -> requireAllowed(change, signers));
        Map<String, ConfigItem> proposed = new TreeMap<>(items);
        changes.forEach(change -> proposed.put(change.key(), change));
        return proposed;
    }

    private static boolean isRead(ConfigItem written, Map<String, ConfigItem> read) {
        ConfigItem item = read.get(written.key());
        return item != null && item.version() == written.version();
    }

    private void requireUnchanged(ConfigItem read) {
        ConfigItem item = items.get(read.key());
        if (item == null || item.version() != read.version()) {
            throw new MalformedException("The update was made for another version of " + read.key());
        }
    }

    private void requireAllowed(ConfigItem change, List<Identity> signers) {
        if (change.modPolicy().isEmpty()) {
            throw new MalformedException("The changed " + change.key() + " has no modification policy");
        }
        ConfigItem item = items.get(change.key());
        if (change.version() != (item == null ? 0 : item.version() + 1)) {
            throw new MalformedException("The update gives " + change.key() + " a wrong version");
        }
        if (item != null
                && !policy(item).map(policy -> policy.isSatisfiedBy(signers)).orElse(false)) {
            throw new MalformedException("The signers of the update may not change " + change.key());
        }
    }

    private Optional<Policy> policy(ConfigItem item) {
        if (item.modPolicy().startsWith("/")) {
            return current.policy(item.modPolicy());
        }
        Optional<PolicyTree> group = Optional.of(current.policies());
        for (String name : item.groups().subList(1, item.groups().size())) {
            group = group.flatMap(each -> each.group(name));
        }
        return group.flatMap(each -> each.policy(item.modPolicy()));
    }

    private static List<SignedData> claims(ConfigUpdateEnvelope signed) {
        List<SignedData> claims = new ArrayList<>();
        for (ConfigSignature signature : signed.getSignaturesList()) {
            ByteString header = signature.getSignatureHeader();
            ByteString signer = Wire.parse(SignatureHeader.parser(), header, "signature header")
                    .getCreator();
            claims.add(new SignedData(header.concat(signed.getConfigUpdate()), signer, signature.getSignature()));
        }
        return claims;
    }
}
