package vn.gov.quangtri.cchc.e2e.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import vn.gov.quangtri.cchc.local.LocalStack;
import vn.gov.quangtri.cchc.local.database.Passwords;

/** Backs databases up and restores them with the server's own programs, as {@code deploy/backup.md} tells operators to. */
final class Backup {

    private static final int LONGEST_MINUTES = 5;

    private final LocalStack stack;
    private final Path programs;
    private final Path folder;

    Backup(LocalStack stack) throws IOException {
        this.stack = stack;
        this.programs = stack.settings().root().resolve("deploy/local/target/mariadb");
        this.folder = Files.createDirectories(stack.settings().state().resolve("backup"));
    }

    /** One consistent moment of a database, taken while the service goes on. */
    void dump(String schema) throws IOException, InterruptedException {
        run(builder(
                        "mariadb-dump",
                        "--single-transaction",
                        "--quick",
                        "--hex-blob",
                        "--routines",
                        "--triggers",
                        "--default-character-set=utf8mb4",
                        schema)
                .redirectOutput(file(schema).toFile()));
    }

    /** Puts the last dump in place of what the database holds; the service must not run. */
    void restore(String schema) throws IOException, InterruptedException, SQLException {
        try (Connection connection = stack.database().connect();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP DATABASE " + schema);
            statement.execute("CREATE DATABASE " + schema + " CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci");
        }
        run(builder("mariadb", "--default-character-set=utf8mb4", schema)
                .redirectInput(file(schema).toFile()));
    }

    private Path file(String schema) {
        return folder.resolve(schema + ".sql");
    }

    private ProcessBuilder builder(String program, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                programs.resolve("bin").resolve(program).toString(),
                "--no-defaults",
                "--protocol=tcp",
                "--host=127.0.0.1",
                "--port=" + stack.ports().mariadb(),
                "--user=root",
                "--skip-ssl"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("LD_LIBRARY_PATH", programs.resolve("libs").toString());
        builder.environment().put("MYSQL_PWD", new Passwords(stack.settings().state()).of("root"));
        return builder.redirectError(folder.resolve("messages").toFile());
    }

    private void run(ProcessBuilder builder) throws IOException, InterruptedException {
        Process process = builder.start();
        if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IllegalStateException(
                    builder.command() + " failed: " + Files.readString(folder.resolve("messages")));
        }
    }
}
