package vn.gov.quangtri.cchc.local.gateway;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;

/** Readies a request for its service, and answers in the service's stead while that is away. */
final class Forwarding implements ProxyInterceptor {

    static final String ROUTE = "route";

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        ProxyRequest request = context.request();
        HttpServerRequest original = request.proxiedRequest();
        Route route = Routes.of(original.path()).orElseThrow();
        context.set(ROUTE, route);
        String query = original.query();
        request.setURI(query == null ? route.path() : route.path() + "?" + query);
        String traceId = Trace.ensure(request.headers());
        tellWhoAsked(request, original, route);
        return context.sendRequest().recover(away -> Future.succeededFuture(answer(request, route, traceId)));
    }

    /** What a caller claims about itself is replaced: this is the outermost door, and whoever spoke for another machine was refused. */
    private static void tellWhoAsked(ProxyRequest request, HttpServerRequest original, Route route) {
        HostAndPort authority = original.authority();
        MultiMap headers = request.headers();
        headers.remove("Forwarded");
        headers.remove("Expect");
        headers.set("X-Forwarded-For", original.remoteAddress().hostAddress());
        headers.set("X-Forwarded-Proto", original.scheme());
        headers.remove("X-Forwarded-Prefix");
        if (!route.prefix().isEmpty()) {
            headers.set("X-Forwarded-Prefix", route.prefix());
        }
        if (authority != null) {
            headers.set("X-Forwarded-Host", authority.toString());
            headers.set("X-Forwarded-Port", String.valueOf(authority.port()));
            request.setAuthority(authority);
        }
    }

    private static ProxyResponse answer(ProxyRequest request, Route route, String traceId) {
        HttpServerRequest original = request.proxiedRequest();
        Buffer body = Problem.away(route.service().id())
                .json(original.getHeader("Accept-Language"), original.path(), traceId)
                .toBuffer();
        return request.release()
                .response()
                .setStatusCode(503)
                .putHeader("Content-Type", Problem.CONTENT_TYPE)
                .putHeader("Retry-After", "5")
                .putHeader("Cache-Control", "no-store")
                .setBody(Body.body(body));
    }
}
