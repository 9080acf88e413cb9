package vn.gov.quangtri.cchc.local.database;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** Random passwords, made once and kept in the state folder where only its owner reads them. */
public final class Passwords {

    private static final String OWNER_ONLY = "rw-------";

    private final Path file;
    private final Properties known = new Properties();

    public Passwords(Path state) {
        this.file = state.resolve("passwords.properties");
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                known.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** That user's password. */
    public synchronized String of(String user) {
        if (!known.containsKey(user)) {
            known.setProperty(user, random());
            save();
        }
        return known.getProperty(user);
    }

    private void save() {
        try {
            writeForOwner(file, "");
            try (Writer writer = Files.newBufferedWriter(file)) {
                known.store(writer, "Database passwords of this state folder");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a file that only its owner may read, from its first moment on. */
    static void writeForOwner(Path file, String text) throws IOException {
        if (!Files.exists(file)) {
            Files.createDirectories(file.getParent());
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY)));
        }
        Files.writeString(file, text);
    }

    private static String random() {
        byte[] bytes = new byte[18];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
