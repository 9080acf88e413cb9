package vn.gov.quangtri.cchc.local.issuer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;

/** The key that signs tokens: made once for a state folder, so that tokens outlive a restart of the issuer. */
final class SigningKey {

    private SigningKey() {}

    static JWK keptIn(Path file) throws IOException {
        try {
            if (Files.exists(file) && Files.size(file) > 0) {
                return JWK.parse(Files.readString(file));
            }
            JWK key = new RSAKeyGenerator(2048).keyID(IssuerMain.ISSUER).generate();
            Files.createDirectories(file.getParent());
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, key.toJSONString());
            return key;
        } catch (JOSEException | ParseException e) {
            throw new IOException("The signing key in " + file + " is not usable", e);
        }
    }
}
