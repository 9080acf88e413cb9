package vn.gov.quangtri.cchc.kit.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;

/** Adds the next page's address (RFC 8288). It is relative, since the public address is another server's. */
@Provider
public class PageLinks implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Page<?> page && page.next() != null) {
            response.getHeaders()
                    .putSingle(HttpHeaders.LINK, "<" + next(request.getUriInfo(), page.next()) + ">; rel=\"next\"");
        }
    }

    private static String next(UriInfo asked, String cursor) {
        URI uri =
                asked.getRequestUriBuilder().replaceQueryParam("cursor", cursor).build();
        return uri.getRawPath() + "?" + uri.getRawQuery();
    }
}
