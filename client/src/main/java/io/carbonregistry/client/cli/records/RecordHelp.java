package io.carbonregistry.client.cli.records;

import io.carbonregistry.access.Permission;
import io.carbonregistry.client.cli.help.CommandHelp;
import io.carbonregistry.client.cli.help.Texts;
import io.carbonregistry.kernel.Role;
import java.util.Collection;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The help of one act or query: what it is for, who may ask it, and an example.
 *
 * @param line its line of the table of permissions
 * @param texts the texts
 */
record RecordHelp(Permission line, Texts texts) {

    void describe(CommandSpec spec, String synopsis) {
        String called = Capability.of(line.type()) + " " + spec.name() + " " + synopsis;
        new CommandHelp(texts)
                .describe(spec, called, line.name(), texts.find(line.name()).orElse(line.name()), whoAsks());
    }

    private String whoAsks() {
        String asked = texts.get("say.asked-by", names(line.roles()));
        if (!line.own().isEmpty()) {
            return asked + " " + texts.get("say.of-own-by", names(line.own()));
        }
        return line.needsFourEyes() ? asked + " " + texts.get("say.approved-by", names(line.approvers())) : asked;
    }

    private String names(Collection<Role> roles) {
        return roles.size() == Role.values().length
                ? texts.get("say.everybody")
                : roles.stream().map(Role::name).collect(Collectors.joining(", "));
    }
}
