package vn.gov.quangtri.cchc.kit.service;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;

@Path("/api/v1/pairs")
@Authenticated
class PairResource {

    private final Pairs pairs;

    PairResource(Pairs pairs) {
        this.pairs = pairs;
    }

    @PUT
    @Path("/{first}/{second}")
    public List<Long> put(@PathParam("first") UUID first, @PathParam("second") UUID second) throws Exception {
        return pairs.touch(first, second);
    }

    @POST
    @Path("/{first}/{second}")
    public List<Long> post(@PathParam("first") UUID first, @PathParam("second") UUID second) throws Exception {
        return pairs.touch(first, second);
    }

    /** With a body that is read once, so that the request as a whole is not done anew. */
    @POST
    @Path("/{first}/{second}/apart")
    public List<Long> postApart(@PathParam("first") UUID first, @PathParam("second") UUID second, InputStream body)
            throws Exception {
        return pairs.touchApart(first, second);
    }

    @PUT
    @Path("/{first}/{second}/at-last")
    public void putAtLast(@PathParam("first") UUID first, @PathParam("second") UUID second) throws Exception {
        pairs.touchAtLast(first, second);
    }

    @DELETE
    public void fail() {
        pairs.fail();
    }
}
