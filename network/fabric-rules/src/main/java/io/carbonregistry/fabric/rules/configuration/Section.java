package io.carbonregistry.fabric.rules.configuration;

import com.google.protobuf.ByteString;
import com.google.protobuf.Parser;
import io.carbonregistry.fabric.rules.MalformedException;
import io.carbonregistry.fabric.rules.Wire;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hyperledger.fabric.protos.common.Capabilities;
import org.hyperledger.fabric.protos.common.ConfigGroup;
import org.hyperledger.fabric.protos.common.ConfigValue;
import org.hyperledger.fabric.protos.common.OrdererAddresses;
import org.hyperledger.fabric.protos.msp.FabricMSPConfig;
import org.hyperledger.fabric.protos.msp.MSPConfig;

/** One group of the configuration: the channel, its application or its orderers. */
record Section(String path, ConfigGroup group) {

    /** A group in this one; an empty one when it isn't there. */
    Section section(String name) {
        return new Section(path + "/" + name, group.getGroupsOrDefault(name, ConfigGroup.getDefaultInstance()));
    }

    /** The groups in this one, in the order of their names. */
    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        new TreeMap<>(group.getGroupsMap()).keySet().forEach(name -> sections.add(section(name)));
        return sections;
    }

    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** A value of the group. */
    <T> Optional<T> value(String name, Parser<T> parser) {
        ConfigValue value = group.getValuesMap().get(name);
        return value == null ? Optional.empty() : Optional.of(Wire.parse(parser, value.getValue(), path + "/" + name));
    }

    Set<String> capabilities() {
        return value("Capabilities", Capabilities.parser())
                .map(capabilities -> capabilities.getCapabilitiesMap().keySet())
                .orElse(Set.of());
    }

    /** The MSP of an organisation's group. */
    FabricMSPConfig msp() {
        MSPConfig config = value("MSP", MSPConfig.parser())
                .orElseThrow(() -> new MalformedException("The organisation at " + path + " has no MSP"));
        if (config.getType() != 0) {
            throw new MalformedException("The MSP at " + path + " isn't one of X.509 certificates");
        }
        ByteString bytes = config.getConfig();
        return Wire.parse(FabricMSPConfig.parser(), bytes, "MSP at " + path);
    }

    Organisation organisation() {
        List<String> endpoints = value("Endpoints", OrdererAddresses.parser())
                .map(addresses -> List.copyOf(addresses.getAddressesList()))
                .orElse(List.of());
        return new Organisation(name(), msp().getName(), endpoints);
    }
}
