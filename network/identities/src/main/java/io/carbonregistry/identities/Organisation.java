package io.carbonregistry.identities;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.stream.Stream;

/** An organisation's folder: its authorities, its verifying MSP, its nodes and its users. */
public final class Organisation {
    private final Path folder;
    private final String name;
    private final String mspId;
    private final Lifetimes lifetimes;

    private Organisation(Path folder, String name, String mspId, Lifetimes lifetimes) {
        this.folder = folder;
        this.name = name;
        this.mspId = mspId;
        this.lifetimes = lifetimes;
    }

    /**
     * Creates an organisation below a folder of organisations.
     *
     * @throws IdentityException when there is one of that name
     */
    public static Organisation create(Path organisations, OrganisationPlan plan, Lifetimes lifetimes) {
        Path folder = organisations.resolve(plan.name());
        Folder.create(folder, draft -> new Founding(draft, plan, lifetimes).fill());
        return load(folder, lifetimes);
    }

    /** The organisation of a folder; the lifetimes are those of certificates yet to come. */
    public static Organisation load(Path folder, Lifetimes lifetimes) {
        Section description = Section.parse(folder.resolve(Founding.DESCRIPTION));
        return new Organisation(folder, description.text("name"), description.text("mspId"), lifetimes);
    }

    public String name() {
        return name;
    }

    public String mspId() {
        return mspId;
    }

    public Path folder() {
        return folder;
    }

    /** Where the organisation's clients find their connection profile, once a network wrote it. */
    public Path connectionProfile() {
        return folder.resolve("connection.json");
    }

    /** The verifying MSP's folder. */
    public Path mspFolder() {
        return folder.resolve("msp");
    }

    /** Whom the organisation's MSP trusts. */
    public Trust trust() {
        return MspFolder.trust(mspFolder());
    }

    public CertificateAuthority authority() {
        return CertificateAuthority.load(folder.resolve("ca"), name);
    }

    public CertificateAuthority tlsAuthority() {
        return CertificateAuthority.load(folder.resolve("tlsca"), name);
    }

    public List<Node> peers() {
        return nodes("peers");
    }

    public List<Node> orderers() {
        return nodes("orderers");
    }

    /** The enrolment ids of the users, sorted. */
    public List<String> users() {
        return Folder.list(folder.resolve("users")).stream()
                .filter(user -> Files.isDirectory(user.resolve("msp")))
                .map(Organisation::nameOf)
                .toList();
    }

    /** A user's MSP folder, whether there is one or not. */
    public Path userMspFolder(String user) {
        return folder.resolve("users").resolve(Names.require("user name", user)).resolve("msp");
    }

    public Identity user(String user) {
        return MspFolder.identity(userMspFolder(user), mspId);
    }

    public Identity enrol(Enrolment enrolment) {
        return enrol(enrolment, lifetimes.ofMember());
    }

    /**
     * Enrols a user, for as long as the validity says.
     *
     * @throws IdentityException when there is a user of that id; the existing key stays what it is
     */
    public Identity enrol(Enrolment enrolment, Validity validity) {
        return addUser(enrolment.id(), authority().enrol(enrolment, validity));
    }

    /**
     * Adds a user with a credential made elsewhere; the name is the folder's, not the certificate's.
     *
     * @throws IdentityException when the organisation does not trust its issuer, it is expired or revoked, or its
     *     subject has no node OU: Fabric would refuse it
     */
    public Identity importUser(String user, Credential credential) {
        trust().require(credential, lifetimes.clock().instant());
        if (NodeOu.of(credential.certificate()).isEmpty()) {
            throw new IdentityException("The certificate's subject must have exactly one of the organisational units "
                    + Stream.of(NodeOu.values()).map(NodeOu::unit).toList());
        }
        return addUser(user, credential);
    }

    /** Gives a user a new certificate for the same key, valid from now on; attributes and name stay what they are. */
    public Identity renewUser(String user) {
        return renew(userMspFolder(user));
    }

    /**
     * Gives a node new certificates for the same keys: one for its identity, one for TLS.
     *
     * @param furtherHosts names and addresses that the one for TLS is to hold for besides those that it holds for now
     */
    public void renew(Node node, List<String> furtherHosts) {
        renew(node.mspFolder());
        X509Certificate server =
                Pem.certificates(Folder.read(node.tls().certificate())).get(0);
        X509Certificate renewed = tlsAuthority().renew(server, furtherHosts, lifetimes.ofMember());
        Folder.write(node.tls().certificate(), Pem.of(renewed));
    }

    private Identity renew(Path msp) {
        X509Certificate earlier = MspFolder.identity(msp, mspId).certificate();
        MspFolder.renew(msp, authority().renew(earlier, List.of(), lifetimes.ofMember()));
        return MspFolder.identity(msp, mspId);
    }

    /** Trusts another root authority from now on; a running network learns of it by a configuration update. */
    public void trustAuthority(X509Certificate root) {
        Path roots = mspFolder().resolve("cacerts");
        Folder.write(roots.resolve("ca-" + PublicKeyDigest.of(root.getPublicKey()) + ".pem"), Pem.of(root));
    }

    /** Revokes a user's certificate in the organisation's MSP; networks learn of it by a configuration update. */
    public void revoke(String user) {
        X509Certificate certificate = user(user).certificate();
        // The lock also spans the copy, or an older list could be copied over a newer one.
        Folder.locked(folder, () -> {
            X509CRL list = authority().revoke(certificate, lifetimes.clock().instant());
            Folder.write(mspFolder().resolve("crls/crl.pem"), Pem.of(list));
            return list;
        });
    }

    /** Adds the nodes and users of a plan that are not there yet, with certificates from an issuer that it trusts. */
    public void equip(OrganisationPlan plan, Issuer issuer) {
        Equipment equipment = new Equipment(folder, mspId, trust(), issuer);
        equipment.add(equipment.lacking(plan));
    }

    /** Adds the nodes and users of a plan that are not there yet, with certificates of its own authorities. */
    public void equip(OrganisationPlan plan) {
        equip(plan, new OwnIssuer(authority(), tlsAuthority(), lifetimes));
    }

    private Identity addUser(String user, Credential credential) {
        Identity identity = new Identity(mspId, credential);
        MspFolder.write(userMspFolder(user), identity, trust());
        return identity;
    }

    private List<Node> nodes(String kind) {
        return Folder.list(folder.resolve(kind)).stream()
                .map(at -> new Node(nameOf(at), mspId, at))
                .toList();
    }

    private static String nameOf(Path folder) {
        return String.valueOf(folder.getFileName());
    }
}
