package io.carbonregistry.fabric.rules.configuration;

import com.google.protobuf.ByteString;
import io.carbonregistry.fabric.rules.MalformedException;
import io.carbonregistry.fabric.rules.Wire;
import io.carbonregistry.fabric.rules.blocks.Block;
import io.carbonregistry.fabric.rules.identities.InvalidIdentityException;
import io.carbonregistry.fabric.rules.identities.Msp;
import io.carbonregistry.fabric.rules.identities.Msps;
import io.carbonregistry.fabric.rules.policies.Policy;
import io.carbonregistry.fabric.rules.policies.PolicyTree;
import io.carbonregistry.fabric.rules.transactions.Envelope;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hyperledger.fabric.protos.common.Config;
import org.hyperledger.fabric.protos.common.ConfigEnvelope;
import org.hyperledger.fabric.protos.common.HeaderType;
import org.hyperledger.fabric.protos.msp.FabricMSPConfig;

/** A channel's configuration as one of its configuration blocks states it: who belongs to it and who may do what. */
public final class ChannelConfig {
    private final String channelId;
    private final Config config;
    private final Section channel;
    private final Capabilities capabilities;
    private final Msps msps;
    private final PolicyTree policies;

    private ChannelConfig(String channelId, Config config) {
        this.channelId = channelId;
        this.config = config;
        this.channel = new Section("/Channel", config.getChannelGroup());
        this.capabilities = new Capabilities(
                channel.capabilities(), orderer().capabilities(), application().capabilities());
        this.msps = msps(organisationSections(), capabilities);
        this.policies = new PolicyTree("/Channel", config.getChannelGroup());
    }

    /**
     * The configuration of a channel.
     *
     * @throws MalformedException when it is one that a peer would refuse or that these rules don't support
     */
    public static ChannelConfig of(String channelId, Config config) {
        ChannelConfig channel = new ChannelConfig(channelId, config);
        channel.capabilities.requireSupported();
        return channel;
    }

    /** The configuration that a configuration block states, taken at its word, as a peer takes the first. */
    public static ChannelConfig of(Block block) {
        if (block.envelopes().size() != 1) {
            throw new MalformedException("A configuration block has one transaction");
        }
        Envelope envelope = Envelope.parse(block.envelopes().get(0));
        if (envelope.type() != HeaderType.CONFIG) {
            throw new MalformedException("Block " + block.number() + " is no configuration block");
        }
        return of(envelope.channelId(), envelope(envelope.payload().getData()).getConfig());
    }

    /** The configuration envelope that a configuration transaction carries. */
    public static ConfigEnvelope envelope(ByteString data) {
        return Wire.parse(ConfigEnvelope.parser(), data, "configuration");
    }

    /**
     * The configuration after a configuration transaction that everybody who must has signed.
     *
     * @throws MalformedException when the update is not authorised or does not lead to what the transaction states
     */
    public ChannelConfig updatedBy(ConfigEnvelope envelope) {
        return of(channelId, new ConfigUpdates(this).apply(envelope));
    }

    /** The channel's name. */
    public String channelId() {
        return channelId;
    }

    /** How often the configuration was updated. */
    public long sequence() {
        return config.getSequence();
    }

    /** The configuration itself. */
    public Config config() {
        return config;
    }

    /** What the members agreed to understand. */
    public Capabilities capabilities() {
        return capabilities;
    }

    /** All organisations' MSPs. */
    public Msps msps() {
        return msps;
    }

    /** All policies. */
    public PolicyTree policies() {
        return policies;
    }

    /** The policy of a path such as /Channel/Application/Writers. */
    public Optional<Policy> policy(String path) {
        return policies.policy(path);
    }

    /** The organisations that use the channel. */
    public List<Organisation> applicationOrganisations() {
        return application().sections().stream().map(Section::organisation).toList();
    }

    /** The organisations that order it. */
    public List<Organisation> ordererOrganisations() {
        return orderer().sections().stream().map(Section::organisation).toList();
    }

    /** What the orderers are told. */
    public OrdererSettings ordererSettings() {
        return OrdererSettings.of(channel, orderer(), ordererOrganisations());
    }

    /** The absolute path of the policy that guards a resource of the peers; empty when the default one does. */
    public Optional<String> accessPolicy(String resource) {
        return AccessList.of(application()).path(resource);
    }

    Section application() {
        return channel.section("Application");
    }

    private Section orderer() {
        return channel.section("Orderer");
    }

    private List<Section> organisationSections() {
        List<Section> sections = new ArrayList<>(application().sections());
        sections.addAll(orderer().sections());
        channel.section("Consortiums").sections().forEach(consortium -> sections.addAll(consortium.sections()));
        return sections;
    }

    private static Msps msps(List<Section> organisations, Capabilities capabilities) {
        Map<String, FabricMSPConfig> configs = new TreeMap<>();
        for (Section organisation : organisations) {
            FabricMSPConfig msp = organisation.msp();
            FabricMSPConfig other = configs.putIfAbsent(msp.getName(), msp);
            if (other != null && !other.equals(msp)) {
                throw new MalformedException("There are two different MSPs " + msp.getName());
            }
        }
        try {
            return new Msps(configs.values().stream()
                    .map(config -> Msp.of(config, capabilities.mspVersion()))
                    .toList());
        } catch (InvalidIdentityException e) {
            throw new MalformedException("An MSP of the channel is not valid", e);
        }
    }
}
