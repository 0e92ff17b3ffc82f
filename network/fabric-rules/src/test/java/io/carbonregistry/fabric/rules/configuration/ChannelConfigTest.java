package io.carbonregistry.fabric.rules.configuration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import io.carbonregistry.fabric.rules.MalformedException;
import io.carbonregistry.fabric.rules.samples.SampleChannel;
import io.carbonregistry.fabric.rules.samples.SampleSigner;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hyperledger.fabric.protos.common.Config;
import org.hyperledger.fabric.protos.common.ConfigEnvelope;
import org.hyperledger.fabric.protos.common.ConfigGroup;
import org.hyperledger.fabric.protos.common.ConfigSignature;
import org.hyperledger.fabric.protos.common.ConfigUpdate;
import org.hyperledger.fabric.protos.common.ConfigUpdateEnvelope;
import org.hyperledger.fabric.protos.common.ConfigValue;
import org.hyperledger.fabric.protos.common.Envelope;
import org.hyperledger.fabric.protos.common.HeaderType;
import org.hyperledger.fabric.protos.common.SignatureHeader;
import org.hyperledger.fabric.protos.orderer.BatchTimeout;
import org.junit.jupiter.api.Test;

class ChannelConfigTest {
    private final SampleChannel channel = SampleChannel.create();
    private final SampleSigner admin = channel.registrar().admin();
    private final SampleSigner otherAdmin = channel.regulator().admin();

    @Test
    void itSaysWhatTheChannelIs() {
        ChannelConfig config = ChannelConfig.of(channel.genesis());
        assertEquals(SampleChannel.NAME, config.channelId());
        assertEquals(
                List.of("RegistrarMSP", "RegulatorMSP"),
                config.applicationOrganisations().stream()
                        .map(Organisation::mspId)
                        .toList());
        assertEquals(Duration.ofMillis(1500), config.ordererSettings().batchTimeout());
        assertEquals(500, config.ordererSettings().batchSize().getMaxMessageCount());
        assertEquals("etcdraft", config.ordererSettings().consensus());
        assertEquals(Optional.of("/Channel/Application/Readers"), config.accessPolicy("qscc/GetBlock"));
        assertEquals(Optional.empty(), config.accessPolicy("qscc/GetBlockByNumber"));
        assertTrue(config.policy("/Channel/Application/Registrar/Admins").isPresent());
        assertFalse(config.policy("/Channel/Application/Nobody/Admins").isPresent());
    }

    @Test
    void mostAdministratorsTogetherMayChangeIt() {
        ChannelConfig changed = channel.config().updatedBy(update(1, "Application", admin, otherAdmin));
        assertEquals(1, changed.sequence());
        assertEquals(
                ByteString.copyFromUtf8("new"),
                changed.application().group().getValuesOrThrow("Note").getValue());
    }

    @Test
    void oneAloneOrAMemberMayNot() {
        assertRefused(update(1, "Application", admin));
        assertRefused(update(1, "Application"));
        assertRefused(update(1, "Application", admin, channel.regulator().client()));
        assertRefused(update(1, "Application", admin, otherAdmin.claiming("RegistrarMSP")));
        channel.config().updatedBy(update(1, "Orderer", admin));
        assertRefused(update(1, "Orderer", otherAdmin));
    }

    @Test
    void aSignatureOverAnotherUpdateIsNone() {
        ConfigEnvelope good = update(1, "Application", admin, otherAdmin);
        ConfigEnvelope other = update(1, "Orderer", admin);
        assertRefused(good.toBuilder().setLastUpdate(other.getLastUpdate()).build());
    }

    @Test
    void theResultMustBeTheUpdates() {
        ConfigEnvelope good = update(1, "Application", admin, otherAdmin);
        ConfigGroup.Builder more =
                good.getConfig().getChannelGroup().toBuilder().putValues("Extra", ConfigValue.getDefaultInstance());
        assertRefused(good.toBuilder()
                .setConfig(good.getConfig().toBuilder().setChannelGroup(more))
                .build());
        assertRefused(update(2, "Application", admin, otherAdmin));
        assertRefused(good.toBuilder().clearLastUpdate().build());
    }

    @Test
    void anotherChannelsOrAnOlderUpdateIsRefused() {
        ChannelConfig changed = channel.config().updatedBy(update(1, "Application", admin, otherAdmin));
        ConfigEnvelope again = update(2, "Application", admin, otherAdmin);
        assertThrows(MalformedException.class, () -> changed.updatedBy(again));
    }

    @Test
    void durationsAreReadAsGoWritesThem() {
        assertEquals(Duration.ofSeconds(90), OrdererSettings.duration("1m30s"));
        assertEquals(Duration.ofMillis(200), OrdererSettings.duration("200ms"));
        assertThrows(MalformedException.class, () -> OrdererSettings.duration("2"));
        assertThrows(MalformedException.class, () -> OrdererSettings.duration(""));
    }

    @Test
    void channelsOfEarlierRulesAreNotJudged() {
        ConfigGroup application = channel.group().getGroupsOrThrow("Application");
        ConfigGroup old = channel.group().toBuilder()
                .putGroups(
                        "Application",
                        application.toBuilder().removeValues("Capabilities").build())
                .build();
        assertThrows(MalformedException.class, () -> channel.with(old).config());
        ConfigGroup older =
                channel.group().toBuilder().removeValues("Capabilities").build();
        assertThrows(MalformedException.class, () -> channel.with(older).config());
    }

    private void assertRefused(ConfigEnvelope envelope) {
        ChannelConfig config = channel.config();
        assertThrows(MalformedException.class, () -> config.updatedBy(envelope));
    }

    /** Adds a value to a group, which changes the group. */
    private ConfigEnvelope update(long sequence, String group, SampleSigner... signers) {
        ConfigGroup before = channel.group().getGroupsOrThrow(group);
        ConfigValue note = SampleChannel.value(BatchTimeout.getDefaultInstance()).toBuilder()
                .setValue(ByteString.copyFromUtf8("new"))
                .build();
        ConfigGroup after =
                before.toBuilder().setVersion(1).putValues("Note", note).build();
        ByteString update = ConfigUpdate.newBuilder()
                .setChannelId(SampleChannel.NAME)
                .setReadSet(ConfigGroup.newBuilder().putGroups(group, before))
                .setWriteSet(ConfigGroup.newBuilder().putGroups(group, after))
                .build()
                .toByteString();
        ConfigUpdateEnvelope.Builder signed = ConfigUpdateEnvelope.newBuilder().setConfigUpdate(update);
        for (SampleSigner signer : signers) {
            ByteString header = SignatureHeader.newBuilder()
                    .setCreator(signer.identity())
                    .build()
                    .toByteString();
            signed.addSignatures(ConfigSignature.newBuilder()
                    .setSignatureHeader(header)
                    .setSignature(signer.sign(header.concat(update))));
        }
        return ConfigEnvelope.newBuilder()
                .setConfig(Config.newBuilder()
                        .setSequence(sequence)
                        .setChannelGroup(channel.group().toBuilder().putGroups(group, after)))
                .setLastUpdate(envelope(signed.build()))
                .build();
    }

    private Envelope envelope(ConfigUpdateEnvelope signed) {
        try {
            return Envelope.parseFrom(SampleChannel.envelope(signed, HeaderType.CONFIG_UPDATE, admin));
        } catch (InvalidProtocolBufferException e) {
            throw new AssertionError(e);
        }
    }
}
