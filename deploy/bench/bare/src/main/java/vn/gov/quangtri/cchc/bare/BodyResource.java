package vn.gov.quangtri.cchc.bare;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.nio.file.Files;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Answers the bytes of one file, which it holds in memory: no sign-in, no database, no JSON to write. */
@Path("/body")
public class BodyResource {

    private final byte[] body;

    BodyResource(@ConfigProperty(name = "bare.body") java.nio.file.Path file) throws IOException {
        this.body = Files.readAllBytes(file);
    }

    @GET
    @Produces("application/json")
    public byte[] body() {
        return body;
    }
}
